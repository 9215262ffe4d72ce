import { expect, test, vi } from 'vitest'
import { Download } from './download.svelte'
import { giveSheet } from './sheet'
import { Wire } from './wire'

const refusal = (code: string, status: number, params = {}) =>
  new Response(JSON.stringify({ code, params }), { status, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '10' } })

test('a refusal is kept for the button', async () => {
  const download = new Download(new Wire('console', async () => refusal('DOCUMENT_TOO_LARGE', 422, { rows: 9044, most: 1028, level: 'commune' })))
  await download.give('/x')
  expect(download.problem?.code).toBe('DOCUMENT_TOO_LARGE')
  expect(download.busy).toBe(false)
})

test('while the queue is full, the server is asked again when it says', async () => {
  vi.useFakeTimers()
  const answers = [refusal('WORK_QUEUE_FULL', 503, { seconds: 10 }), new Response('xlsx')]
  const asked = vi.fn(async () => answers.shift()!)
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  URL.createObjectURL = () => 'blob:x'
  const download = new Download(new Wire('console', asked))
  const waiting = download.give('/x')
  await vi.advanceTimersByTimeAsync(3_000)
  expect([download.busy, download.again]).toEqual([true, 7])
  expect(asked).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(7_000)
  await waiting
  expect(asked).toHaveBeenCalledTimes(2)
  expect(click).toHaveBeenCalledOnce()
  expect([download.busy, download.problem, download.again]).toEqual([false, undefined, undefined])
})

test('a person who cancels the wait for a full queue ends the retries', async () => {
  vi.useFakeTimers()
  const asked = vi.fn(async () => refusal('WORK_QUEUE_FULL', 503, { seconds: 10 }))
  const download = new Download(new Wire('console', asked))
  const waiting = download.give('/x')
  await vi.advanceTimersByTimeAsync(1_000)
  download.cancel()
  await waiting
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveBeenCalledTimes(1)
  expect([download.busy, download.again]).toEqual([false, undefined])
})

test('a table that is taken along shows its wait too, and can be stopped', async () => {
  document.cookie = 'XSRF-TOKEN=x'
  let stopped: AbortSignal | null | undefined
  const never: typeof fetch = (_, request) => {
    stopped = request?.signal
    return new Promise((_resolve, reject) => stopped?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))))
  }
  const download = new Download(new Wire('console', never))
  const waiting = giveSheet('Bảng', ['A'], [[1]], {}, download)
  await vi.waitFor(() => expect(stopped).toBeDefined())
  expect(download.busy).toBe(true)
  download.cancel()
  await waiting
  expect(stopped?.aborted).toBe(true)
})

test('a person who stops waiting ends the request and sees no error', async () => {
  let asked: AbortSignal | null | undefined
  const never: typeof fetch = (_, request) => {
    asked = request?.signal
    return new Promise((_resolve, reject) => asked?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))))
  }
  const download = new Download(new Wire('console', never))
  const waiting = download.give('/x')
  await vi.waitFor(() => expect(asked).toBeDefined())
  expect(download.busy).toBe(true)
  download.cancel()
  await waiting
  expect(asked?.aborted).toBe(true)
  expect([download.busy, download.away, download.problem]).toEqual([false, false, undefined])
})
