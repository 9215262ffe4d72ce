// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from '../fact'
import type { Household } from '../row'
import { vectors } from '../../../test/contract'
import { described, type Merging } from './merge'
import { NOTHING, overlay } from './overlay'

interface Vector {
  name: string
  facts: { id: string; type: string; device?: string; number?: number; happenedAt: string; body: object; personal?: object }[]
  row: Household
}

/** All facts an overlay folds are this phone's, so those of several phones are numbered in the order of their times. */
const arrived = ({ facts }: Vector): Fact[] =>
  facts.map(({ id, type, number, happenedAt, body, personal }, index) => ({
    ...{ id, type, leaf: 7, subject: facts[0]!.id, number: number ?? inTime(facts, index), occurredAt: happenedAt, body: JSON.stringify(body) },
    ...(personal && { personal: JSON.stringify(personal) }),
  }))

const inTime = (facts: Vector['facts'], index: number) =>
  1 + facts.filter(({ happenedAt }, other) => happenedAt < facts[index]!.happenedAt || (happenedAt === facts[index]!.happenedAt && other < index)).length

const ofOnePhone = vectors<Vector>('household-merge').filter(({ facts }) => new Set(facts.map(({ device }) => device)).size === 1)

test.each(ofOnePhone)('one household: $name', (vector) => {
  expect(overlay(NOTHING, arrived(vector)).household).toEqual(vector.row)
})

test.each(ofOnePhone)('continued from the row of the first fact: $name', (vector) => {
  const [first, ...later] = arrived(vector)
  const pulled = overlay(NOTHING, [first!])
  expect(overlay(pulled, later).household).toEqual(vector.row)
})

interface Telling {
  at: string
  fields: Record<string, string>
}
const telling = fc.record({
  at: fc.integer({ min: 1, max: 9_999 }).map((second) => new Date(second * 1_000).toISOString()),
  fields: fc.dictionary(fc.constantFrom('head', 'locator'), fc.constantFrom('một', 'hai', 'ba'), { minKeys: 1 }),
})
const tellings = fc.uniqueArray(telling, { selector: ({ at }) => at, maxLength: 8 })
const told = (list: readonly Telling[]) => list.reduce<Merging>((row, { fields, at }) => described(row, fields, at), {})

test('in whatever order tellings arrive, the same row comes out', () => {
  fc.assert(
    fc.property(fc.tuple(tellings, fc.infiniteStream(fc.nat())), ([list, chance]) => {
      const inTime = [...list].sort((one, other) => (one.at < other.at ? -1 : 1))
      const shuffled = inTime.map((each) => [chance.next().value as number, each] as const).sort(([one], [other]) => one - other)
      expect(told(shuffled.map(([, each]) => each))).toEqual(told(inTime))
    }),
  )
})

test('a telling the row already holds changes nothing', () => {
  fc.assert(
    fc.property(tellings, (list) => {
      const row = told(list)
      expect(list.reduce((again, { fields, at }) => described(again, fields, at), row)).toEqual(row)
    }),
  )
})
