import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Phone } from '../phone.svelte'
import { startPulse } from './pulse'

let exchanges: number
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  exchanges = 0
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A phone whose server answers nothing but this. */
const phone = (answer: Pick<Phone, 'trouble' | 'retryAfter'>) =>
  ({ me: { account: 'lan' }, ...answer, onTold: () => undefined, reload: async () => undefined, sync: async () => exchanges++ < 0 }) as unknown as Phone

test('a phone asks a server that is away again within seconds', async () => {
  stop = startPulse(phone({ trouble: 'unreachable', retryAfter: 0 }))
  await vi.advanceTimersByTimeAsync(7_000)
  expect(exchanges).toBe(2)
})

test('a phone waits as long as a busy server asked for, and not much longer', async () => {
  stop = startPulse(phone({ trouble: 'unreachable', retryAfter: 120_000 }))
  await vi.advanceTimersByTimeAsync(119_000)
  expect(exchanges).toBe(1)
  await vi.advanceTimersByTimeAsync(62_000)
  expect(exchanges).toBe(2)
})
