import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { offlineReadiness } from '$core/offline.svelte'
import { keepOffline } from './worker.svelte'

/** A browser's service worker while it is being installed. */
class PretendWorker extends EventTarget {
  state = 'installing'
  becomes(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

function installing() {
  const worker = new PretendWorker()
  const registration = Object.assign(new EventTarget(), { installing: worker, waiting: null, active: null as PretendWorker | null, update: async () => undefined })
  const serviceWorker = Object.assign(new EventTarget(), { controller: null, register: async () => registration })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker })
  return { worker, registration }
}

describe('the words for being offline', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubEnv('PROD', true)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })

  test('"ready" is said when the worker holds all files, and not before', async () => {
    const { worker, registration } = installing()
    const done = keepOffline()
    await vi.advanceTimersByTimeAsync(0)
    expect(offlineReadiness()).toBe('preparing')
    worker.becomes('installed')
    await vi.advanceTimersByTimeAsync(0)
    expect(offlineReadiness()).toBe('preparing')
    registration.active = worker
    worker.becomes('activated')
    await done
    expect(offlineReadiness()).toBe('ready')
  })

  test('a worker that could not store all files is never called ready', async () => {
    const { worker } = installing()
    const done = keepOffline()
    await vi.advanceTimersByTimeAsync(0)
    worker.becomes('redundant')
    await expect(done).rejects.toThrow('not stored')
    expect(offlineReadiness()).toBe('failed')
  })
})
