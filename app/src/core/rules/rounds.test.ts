// @vitest-environment node
import { expect, test } from 'vitest'
import { contract } from '../../../test/contract'
import type { Audience, Household } from '../row'
import { base, isOf, lastDay, movedAway, remaining, standing, target, type RoundTold, type VillageSum } from './rounds'

interface Village {
  name: string
  share: number
  households: Audience
  declared: number
  known: number
  done: number
  target: number
  remaining: number
}

const rule = contract<{
  day: string
  standing: { name: string; rounds: RoundTold[]; at: number[]; stands: string[] }[]
  vectors: Village[]
  places: { name: string; share: number; villages: VillageSum[]; target: number; remaining: number }[]
  days: { name: string; until: string; closedOn?: string; lastDay: string }[]
  audience: { name: string; households: Audience; household: Partial<Household>; of: boolean }[]
}>('rules/round.json')

test.each(rule.standing)('rounds at a door: $name', ({ rounds, at, stands }) => {
  expect(standing(rounds, at, rule.day).map(({ id }) => id)).toEqual(stands)
})

test.each(rule.vectors)('doors left: $name', ({ share, households, declared, known, done, ...wanted }) => {
  const village = { base: base(households, declared, known), done }
  expect(target(share, [village])).toBe(wanted.target)
  expect(remaining(share, [village])).toBe(wanted.remaining)
})

test.each(rule.places)('several villages: $name', ({ share, villages, ...wanted }) => {
  expect(target(share, villages)).toBe(wanted.target)
  expect(remaining(share, villages)).toBe(wanted.remaining)
})

test.each(rule.days)('counting ends with $name', ({ lastDay: wanted, ...round }) => {
  expect(lastDay(round)).toBe(wanted)
})

test('a family moved away when its last visit says so', () => {
  const moved = { onDay: '2026-11-20', at: '2026-11-20T12:00:00Z', outcome: 'moved' as const }
  expect(movedAway([])).toBe(false)
  expect(movedAway([moved])).toBe(true)
  expect(movedAway([{ ...moved, onDay: '2026-11-21', outcome: 'met' }, moved])).toBe(false)
})

test.each(rule.audience)('whose door: $name', ({ households, household, of }) => {
  expect(isOf(households, household)).toBe(of)
})
