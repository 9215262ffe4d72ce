import { afterEach, expect, test, vi } from 'vitest'
import { PageVersion } from './pageVersion.svelte'

const HOUR = 3_600_000
const page = (entry: string) => `<head><script type="module" crossorigin src="/assets/${entry}.js"></script></head>`

afterEach(() => void vi.useRealTimers())

test.each([
  ['the same page', () => new Response(page('console-1')), false],
  ['a newer page', () => new Response(page('console-2')), true],
  ['a server that has trouble', () => new Response(page('console-2'), { status: 503 }), false],
  ["a captive portal's page", () => new Response('<h1>Wi-Fi</h1>'), false],
])('a page that stays open asks each hour what the server has: %s', async (_name, answer, newer) => {
  vi.useFakeTimers()
  const version = new PageVersion('/console/', '/assets/console-1.js', async () => answer())
  const stop = version.watch()
  expect(version.newer).toBe(false)
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(version.newer).toBe(newer)
  stop()
})

test('without a network the page asks again the next time', async () => {
  vi.useFakeTimers()
  const answers = [() => Promise.reject(new TypeError('no network')), async () => new Response(page('console-2'))]
  const version = new PageVersion('/console/', '/assets/console-1.js', () => answers.shift()!())
  const stop = version.watch()
  await vi.advanceTimersByTimeAsync(2 * HOUR)
  expect(version.newer).toBe(true)
  stop()
})
