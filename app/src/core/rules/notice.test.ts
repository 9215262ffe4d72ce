// @vitest-environment node
import { expect, test } from 'vitest'
import { contract } from '../../../test/contract'
import type { Notice } from '../row'
import { standsOn, toTell } from './notice'

type Vector = { name: string; notice: Pick<Notice, 'onDay' | 'until' | 'endedOn'>; day: string; stands: boolean }
const { vectors } = contract<{ vectors: Vector[] }>('rules/notice-standing.json')

test.each(vectors)('a notice $name', ({ notice, day, stands }) => {
  expect(standsOn(notice, day)).toBe(stands)
})

const notice = (id: string, onDay: string, more: Partial<Notice> = {}): Notice => ({
  ...{ id, kind: 'scam', title: id, text: id, atDoors: true, script: id, open: true, onDay, at: `${onDay}T01:00:00.000Z` },
  ...more,
})

test('at a door the two newest that were not told there are said, and none that is over or not meant for doors', () => {
  const notices = [
    notice('old', '2026-11-01'),
    notice('newest', '2026-11-20'),
    notice('told', '2026-11-19'),
    notice('newer', '2026-11-18'),
    notice('over', '2026-11-17', { until: '2026-11-18' }),
    notice('read only', '2026-11-20', { atDoors: false }),
  ]
  expect(toTell(notices, new Set(['told']), '2026-11-21', new Set()).map(({ id }) => id)).toEqual(['newest', 'newer'])
  expect(toTell(notices, new Set(['told', 'newest', 'newer']), '2026-11-21', new Set()).map(({ id }) => id)).toEqual(['old'])
})

test('what a round is about is said first, however old, so that a round can be closed', () => {
  const notices = [notice('newest', '2026-11-20'), notice('newer', '2026-11-18'), notice('of a round', '2026-11-01')]
  expect(toTell(notices, new Set(), '2026-11-21', new Set(['of a round'])).map(({ id }) => id)).toEqual(['of a round', 'newest'])
  expect(toTell(notices, new Set(['of a round']), '2026-11-21', new Set(['of a round'])).map(({ id }) => id)).toEqual(['newest', 'newer'])
})
