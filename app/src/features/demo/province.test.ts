import { expect, test } from 'vitest'
import { Refused, Wire } from '$core/wire'
import { become, demoPeople, DemoProvince, shareLoaded } from './province.svelte'

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const answering = (answers: Record<string, () => Response>) =>
  new Wire('field', async (path) => answers[String(path)]?.() ?? json({ code: 'NOT_FOUND', params: {} }, 404))

const loading = { running: true, done: false, from: '2022-03-01', day: '2024-07-12', until: '2026-11-23', facts: 40_000, factsPerSecond: 9_000 }
const villages = [
  { place: 1, name: 'thôn Nà Mòn', commune: 'xã Địa Linh', lat: 22.4, lon: 105.7, households: 64 },
  { place: 2, name: 'thôn Bản Váng', commune: 'xã Địa Linh', lat: 22.41, lon: 105.72, households: 36 },
]

test('a load is as far as the day it tells', () => {
  expect(shareLoaded(loading)).toBeCloseTo(0.5, 2)
  expect(shareLoaded({ ...loading, done: true })).toBe(1)
  expect(shareLoaded({ running: true, done: false, facts: 0, factsPerSecond: 0 })).toBe(0)
})

test('villages light up as households there are reached', async () => {
  const province = new DemoProvince(
    answering({
      '/api/v1/demo/villages': () => json(villages),
      '/api/v1/demo/progress': () => json({ progress: loading, householdsReached: 12, villages: [{ place: 2, reached: 12 }] }),
    }),
  )
  const stop = province.watch()
  await expect.poll(() => province.lit).toBe(1)
  stop()

  expect(province.households).toBe(100)
  expect(province.householdsReached).toBe(12)
  expect(province.day).toBe('2024-07-12')
})

test('an ordinary province has nobody to become', async () => {
  await expect(demoPeople(answering({}))).rejects.toBeInstanceOf(Refused)
})

test('becoming somebody leads to their door', async () => {
  document.cookie = 'XSRF-TOKEN=seen'
  expect(await become('tuan', answering({ '/api/v1/demo/become/tuan': () => json({ door: 'console' }) }))).toBe('/console/')
})
