import { expect, test } from 'vitest'
import { mapChoices } from './maps'

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
