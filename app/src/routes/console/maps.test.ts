import { expect, test } from 'vitest'
import { endedOn, mapChoices, placeOfPath } from './maps'

test('one turn gives two maps, and without a turn there is nothing to choose', () => {
  expect(mapChoices([])).toEqual([])
  expect(mapChoices(['2025-07-01'])).toEqual([
    { value: '2025-06-30', turn: '2025-07-01', before: true },
    { value: '', turn: '2025-07-01', before: false },
  ])
})

test('between two turns a map is read on its last day', () => {
  expect(mapChoices(['2025-07-01', '2026-02-01']).map(({ value }) => value)).toEqual(['2025-06-30', '2026-01-31', ''])
})

test('of a place that has ended only the maps are offered that have it, and none of today', () => {
  expect(mapChoices(['2025-07-01'], '2025-06-30').map(({ value }) => value)).toEqual(['2025-06-30'])
  expect(mapChoices(['2024-03-01', '2025-07-01', '2026-02-01'], '2025-06-30').map(({ value }) => value)).toEqual(['2024-02-29', '2025-06-30'])
})

test('the page of a place is about that place', () => {
  expect(placeOfPath('/console/noi/12/co-so/3')).toBe(12)
  expect([placeOfPath('/console/'), placeOfPath('/console/noi/x'), placeOfPath('/console/chi-tieu')]).toEqual([undefined, undefined, undefined])
})

test('a place has ended when its last day is past, and not because a page stayed open past midnight', () => {
  expect(endedOn({ turns: ['2025-07-01'], last: '2025-06-30' }, '2026-11-30')).toBe('2025-06-30')
  expect(endedOn({ turns: ['2026-11-30'], last: '2026-11-29' }, '2026-11-30')).toBe('2026-11-29')
  expect(endedOn({ turns: ['2025-07-01'], last: '2026-11-29' }, '2026-11-30')).toBeUndefined()
  expect(endedOn({ turns: [], last: '2026-11-30' }, '2026-11-30')).toBeUndefined()
})
