import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Live } from './live.svelte'

/** A stream whose server the test plays. */
class Stream {
  static opened: Stream[] = []
  closed = false
  private readonly hear = new Map<string, (event: Event) => void>()

  constructor() {
    Stream.opened.push(this)
  }
  addEventListener(kind: string, listener: unknown) {
    this.hear.set(kind, listener as (event: Event) => void)
  }
  close() {
    this.closed = true
  }
  pulse(ticks: Record<string, number>) {
    this.hear.get('pulse')?.(new MessageEvent('pulse', { data: JSON.stringify({ at: '2026-11-24T00:00:00Z', ticks }) }))
  }
  breaks() {
    this.hear.get('error')?.(new Event('error'))
  }
}

let live: Live
let moved: number
let stop: () => void

const stream = (which: number) => Stream.opened[which] as Stream

beforeEach(() => {
  vi.useFakeTimers()
  Stream.opened = []
  moved = 0
  live = new Live('tuan', () => new Stream())
  live.onMoved(() => moved++)
  stop = live.start()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('tuan sees numbers move as soon as the server tells of a tick', () => {
  stream(0).pulse({})
  moved = 0
  stream(0).pulse({ 118: 42 })

  expect(moved).toBe(1)
  expect(live.freshness).toBe('live')
})

test('an empty pulse only says that the line is alive', () => {
  stream(0).pulse({})
  moved = 0
  vi.advanceTimersByTime(20_000)
  stream(0).pulse({})

  expect(moved).toBe(0)
  expect(live.freshness).toBe('live')
})

test('where no stream passes, numbers are asked for every five seconds', () => {
  stream(0).breaks()
  vi.advanceTimersByTime(15_000)

  expect(moved).toBe(3)
  expect(live.freshness).toBe('polling')
})

test('hanh, whom no stream is for, is asked for news without being refused one', () => {
  stop()
  Stream.opened = []
  stop = live.start(false)
  vi.advanceTimersByTime(60_000)

  expect(Stream.opened).toHaveLength(0)
  expect(moved).toBe(12)
})

test('a line that stopped breathing is dead, and is tried again later', () => {
  stream(0).pulse({})
  vi.advanceTimersByTime(26_000)
  expect(stream(0).closed).toBe(true)

  vi.advanceTimersByTime(30_000)
  stream(1).pulse({})
  expect(live.freshness).toBe('live')
})

test('with the server gone the screen says that it shows old numbers', () => {
  stream(0).breaks()
  live.heard(false)
  expect(live.freshness).toBe('away')

  live.heard(true)
  expect(live.freshness).toBe('polling')
})
