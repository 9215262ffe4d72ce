import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Live } from './live.svelte'
import { Reading } from './reading.svelte'
import { Wire } from './wire'

const EVERY = 2_000
let inbox: string[]
let asked: number
let live: Live
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  inbox = []
  asked = 0
  live = new Live('tuan', () => ({ addEventListener: () => undefined, close: () => undefined }))
  stop = () => undefined
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const messages = () => {
  const wire = new Wire('console', async () => {
    asked++
    return new Response(JSON.stringify(inbox))
  })
  return new Reading<string[]>(() => '/api/v1/console/places/1/zalo/messages', live, wire)
}

test('what a follower writes appears on the open page by itself, though no ledger moves', async () => {
  const reading = messages()
  stop = reading.watch(EVERY)
  await vi.advanceTimersByTimeAsync(500)
  inbox = ['Tôi chưa có tài khoản']
  await vi.advanceTimersByTimeAsync(EVERY)

  expect(reading.value).toEqual(['Tôi chưa có tài khoản'])
})

test('a page nobody looks at asks for nothing', async () => {
  stop = messages().watch(EVERY)
  await vi.advanceTimersByTimeAsync(500)
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await vi.advanceTimersByTimeAsync(10 * EVERY)

  expect(asked).toBe(1)
})

test('a page that was left asks no more', async () => {
  messages().watch(EVERY)()
  await vi.advanceTimersByTimeAsync(10 * EVERY)

  expect(asked).toBe(1)
})

const answers = (...given: (() => Response)[]) => {
  const wire = new Wire('console', async () => {
    asked++
    return (given.length > 1 ? given.shift()! : given[0]!)()
  })
  return new Reading<string[]>(() => '/api/v1/console/places/1/reports/7', live, wire)
}
const refusal = (status: number, code: string, headers = {}) => () => Response.json({ code, params: {} }, { status, headers })
const comesBack = () => document.dispatchEvent(new Event('visibilitychange'))

test.each([[403, 'FORBIDDEN'], [404, 'NOT_FOUND'], [400, 'PARAMETER_INVALID']])('a page refused with %s is not asked for again by itself, only when its reader comes back', async (status, code) => {
  const reading = answers(refusal(status, code), () => Response.json(['có rồi']))
  const offline = live.start(false)
  const left = reading.watch(EVERY)
  stop = () => { left(); offline() }
  await vi.advanceTimersByTimeAsync(600_000)
  expect(asked).toBe(1)
  expect(reading.problem?.code).toBe(code)

  comesBack()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(reading.value).toEqual(['có rồi'])
  expect(reading.problem).toBeUndefined()
})

test('a server that fails is left in peace for a while', async () => {
  const reading = answers(refusal(500, 'UNEXPECTED'))
  stop = reading.watch(500)
  await vi.advanceTimersByTimeAsync(20_000)

  expect(asked).toBeLessThan(6)
})

test('a busy server is asked again when it said, and what is shown stays meanwhile', async () => {
  const reading = answers(() => Response.json(['cũ']), refusal(503, 'SERVER_BUSY', { 'Retry-After': '8' }), () => Response.json(['mới']))
  stop = reading.watch()
  await vi.advanceTimersByTimeAsync(500)
  reading.want()
  await vi.advanceTimersByTimeAsync(7_900)
  expect([asked, reading.value, reading.problem, reading.away]).toEqual([2, ['cũ'], undefined, false])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(reading.value).toEqual(['mới'])
})
