import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SharedStream, type Source, type Tabs } from './sharedStream'

/** The server's side of one open stream. */
class Stream {
  static open: Stream[] = []
  readonly hear = new Map<string, (event: MessageEvent<string>) => void>()
  constructor() {
    Stream.open.push(this)
  }
  addEventListener(kind: string, listener: unknown) {
    this.hear.set(kind, listener as (event: MessageEvent<string>) => void)
  }
  close() {
    Stream.open = Stream.open.filter((each) => each !== this)
  }
  pulse(ticks: Record<string, number>) {
    this.hear.get('pulse')!(new MessageEvent('pulse', { data: JSON.stringify({ at: '2026-11-24T00:00:00Z', ticks }) }))
  }
  breaks() {
    this.hear.get('error')!(new MessageEvent('error'))
  }
}

/** One browser: its lock has a holder and a queue, its channel reaches every other tab. */
function browser(): Tabs & { frozen: Set<object> } {
  const waiting: { run: () => Promise<void>; signal?: AbortSignal }[] = []
  const channels = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>()
  const frozen = new Set<object>()
  let depose: (() => void) | undefined
  const next = () => {
    const one = waiting.shift()
    if (!one) return (depose = undefined)
    if (one.signal?.aborted) return next()
    void one.run()
  }
  const request = (_name: string, options: LockOptions, work: () => Promise<void>) =>
    new Promise<void>((done, failed) => {
      const run = async () => {
        let lost = false
        depose = () => {
          lost = true
          failed(new DOMException('stolen', 'AbortError'))
        }
        await work()
        if (!lost) {
          done()
          next()
        }
      }
      options.signal?.addEventListener('abort', () => failed(new DOMException('aborted', 'AbortError')))
      if (options.steal) {
        depose?.()
        void run()
      } else {
        waiting.push({ run, ...(options.signal && { signal: options.signal }) })
        if (!depose) next()
      }
    })
  const channel = () => {
    const mine: { onmessage: ((event: MessageEvent) => void) | null; postMessage: (data: unknown) => void; close: () => void } = {
      onmessage: null,
      postMessage: (data) => {
        if (frozen.has(mine)) return
        const others = [...channels].filter((each) => each !== mine && !frozen.has(each))
        queueMicrotask(() => others.forEach((each) => each.onmessage?.(new MessageEvent('message', { data }))))
      },
      close: () => void channels.delete(mine),
    }
    channels.add(mine)
    return mine
  }
  return { locks: { request: request as unknown as LockManager['request'] }, channel, open: () => new Stream() as unknown as Source, frozen }
}

let tabs: ReturnType<typeof browser>
const tab = (through: Tabs = tabs) => {
  const stream = new SharedStream('/live', 'tungnha-live-tuan', through)
  const received: string[] = []
  let broken = 0
  stream.addEventListener('pulse', (event: MessageEvent<string>) => received.push(event.data))
  stream.addEventListener('error', () => broken++)
  return { stream, received, broken: () => broken }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  Stream.open = []
  tabs = browser()
})
afterEach(() => vi.useRealTimers())

test('seven tabs share one stream, and each receives every event', async () => {
  const seven = Array.from({ length: 7 }, () => tab())
  await settle()
  expect(Stream.open).toHaveLength(1)

  Stream.open[0]!.pulse({ 118: 42 })
  await settle()
  for (const { received } of seven) expect(received.map((text) => (JSON.parse(text) as { ticks: object }).ticks)).toEqual([{ 118: 42 }])
})

test('a tab that opens later learns at once that the stream is connected, and receives no past events', async () => {
  tab()
  await settle()
  Stream.open[0]!.pulse({ 118: 42 })
  await settle()
  const later = tab()
  await settle()

  expect(later.received.map((text) => (JSON.parse(text) as { ticks: object }).ticks)).toEqual([{}])
})

test('when the tab with the stream closes, another one opens it', async () => {
  const first = tab()
  const second = tab()
  await settle()
  first.stream.close()
  await settle()
  expect(Stream.open).toHaveLength(1)

  Stream.open[0]!.pulse({ 7: 1 })
  await settle()
  expect(second.received).toHaveLength(1)
  expect(first.received).toHaveLength(0)
})

test('a stream that breaks is broken for all tabs', async () => {
  const both = [tab(), tab()]
  await settle()
  Stream.open[0]!.breaks()
  await settle()
  expect(both.map(({ broken }) => broken())).toEqual([1, 1])
})

test('a tab that the browser has frozen loses the stream to one that is awake, and follows when it wakes', async () => {
  const channels: object[] = []
  const remembering: Tabs = { ...tabs, channel: (name) => {
    const made = tabs.channel(name)
    channels.push(made)
    return made
  } }
  const first = tab(remembering)
  await settle()
  Stream.open[0]!.pulse({})
  await settle()
  const second = tab(remembering)
  await settle()
  tabs.frozen.add(channels[0]!)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(Stream.open).toHaveLength(1)

  tabs.frozen.clear()
  Stream.open[0]!.pulse({ 5: 5 })
  await settle()
  expect(second.received.at(-1)).toContain('"5":5')
  expect(first.received.at(-1)).toContain('"5":5')
})

test('when the last tab closes nothing stays open', async () => {
  const both = [tab(), tab()]
  await settle()
  both.forEach(({ stream }) => stream.close())
  await settle()
  expect(Stream.open).toHaveLength(0)
})
