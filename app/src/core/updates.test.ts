import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askForUpdates } from './updates'

const MINUTE = 60_000
let asked: number
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  stop = askForUpdates(async () => {
    asked++
    throw new TypeError('no network')
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('an app that stays open asks for a new version each hour, with or without a network', async () => {
  await vi.advanceTimersByTimeAsync(3 * 60 * MINUTE)
  expect(asked).toBe(3)
})

test('it asks when it is shown again, but not each time somebody looks', async () => {
  dispatchEvent(new Event('focus'))
  expect(asked).toBe(0)
  await vi.advanceTimersByTimeAsync(11 * MINUTE)
  dispatchEvent(new Event('focus'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(asked).toBe(1)
})
