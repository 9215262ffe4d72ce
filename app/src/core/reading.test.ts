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
  live = new Live(() => ({ addEventListener: () => undefined, close: () => undefined }))
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
