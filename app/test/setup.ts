import 'fake-indexeddb/auto'
import { beforeEach, vi } from 'vitest'

/** Monday, 09:00 in the province. `./check` runs the tests again with other instants and in other time zones. */
const START = Date.parse(process.env.TUNGNHA_TEST_START ?? '2026-11-30T02:00:00Z')

const setClock = () => vi.useFakeTimers({ toFake: ['Date'], now: START })

setClock() // for what a test file reads while it is loaded
beforeEach(() => void setClock())
