import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Live } from './live.svelte'
import { Reading } from './reading.svelte'
import { Wire } from './wire'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a page that watches goes on reading after what it asks for has changed', async () => {
  const live = new Live('tuan', () => ({ addEventListener: () => undefined, close: () => undefined }))
  const wire = new Wire('console', async (address) => new Response(JSON.stringify(String(address))))
  let words = $state('lan')
  const end = $effect.root(() => {
    const reading = new Reading<string>(() => `/people?text=${words}`, live, wire)
    $effect(() => reading.watch())
    $effect(() => {
      void words
      reading.want()
    })
    shown = () => reading.value
  })
  flushSync()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shown()).toBe('/people?text=lan')
  words = 'minh'
  flushSync()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(shown()).toBe('/people?text=minh')
  end()
})

let shown: () => string | undefined
