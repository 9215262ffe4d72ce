// @vitest-environment node
import { expect, test } from 'vitest'
import { contract } from '../../../test/contract'
import type { Audience, Household } from '../row'
import { isOf, remaining, standing, target, type RoundTold } from './rounds'

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
  audience: { name: string; households: Audience; household: Partial<Household>; of: boolean }[]
}>('rules/round.json')

test.each(rule.standing)('rounds at a door: $name', ({ rounds, at, stands }) => {
  expect(standing(rounds, at, rule.day).map(({ id }) => id)).toEqual(stands)
})

test.each(rule.vectors)('doors left: $name', ({ share, households, declared, known, done, ...wanted }) => {
  expect(target(share, households, declared, known)).toBe(wanted.target)
  expect(remaining(wanted.target, done)).toBe(wanted.remaining)
})

test.each(rule.audience)('whose door: $name', ({ households, household, of }) => {
  expect(isOf(households, household)).toBe(of)
})
