import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Live } from '$core/live.svelte'
import { Wire } from '$core/wire'
import type { Overview } from './overview'
import { overviewOf } from './readings'
import type { Reading } from '$core/reading.svelte'

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
let reached: number
let asked: string[]
let answer: () => Response | Promise<Response>
let live: Live
let board: Reading<Overview>
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T02:00:00Z') })
  reached = 97
  asked = []
  answer = () => json({ figures: { reached } })
  const wire = new Wire('console', async (path) => {
    asked.push(String(path))
    return answer()
  })
  live = new Live('tuan', () => ({ addEventListener: () => undefined, close: () => undefined }))
  board = overviewOf(1, 'thang', live, wire)
  stop = board.watch()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds)

test('tuan opens the province on this month, up to today', async () => {
  await settle()
  expect(asked[0]).toBe('/api/v1/console/places/1/overview?from=2026-11-01&to=2026-11-24')
  expect(board.value?.figures.reached).toBe(97)
})

test('after an upload the figures move by themselves, well within a second', async () => {
  await settle(400)
  reached = 98
  board.want()
  await settle()

  expect(board.value?.figures.reached).toBe(98)
})

test('a storm of pulses becomes a few readings, and the last one is never missed', async () => {
  await settle(400)
  const before = asked.length
  for (let pulse = 0; pulse < 50; pulse++) {
    reached = 100 + pulse
    board.want()
  }
  await settle(1_000)

  expect(asked.length - before).toBeLessThanOrEqual(2)
  expect(board.value?.figures.reached).toBe(149)
})

test('without a network the last numbers stay on the screen', async () => {
  await settle(400)
  answer = () => Promise.reject(new TypeError('network gone'))
  board.want()
  await settle(400)

  expect(board.away).toBe(true)
  expect(board.value?.figures.reached).toBe(97)
  expect(live.freshness).toBe('away')
})

test('a place out of my scope is said in its own words', async () => {
  await settle(400)
  answer = () => json({ code: 'FORBIDDEN', params: {} }, 403)
  board.want()
  await settle()

  expect(board.problem?.code).toBe('FORBIDDEN')
})
