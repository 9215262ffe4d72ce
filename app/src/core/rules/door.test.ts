// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vectors } from '../../../test/contract'
import type { Fact } from '../fact'
import type { Business, Help, Household, Mastery, Person, Visit } from '../row'
import { isWithdrawal, NOTHING, overlay, withdrawnBy, type About } from './overlay'

type Told = Omit<Fact, 'number' | 'leaf'> & { author: string }
interface Rows {
  'household/1'?: Household[]
  'business/1'?: Business[]
  'person/1'?: Person[]
  'visit/1'?: Visit[]
  'help/1'?: Help[]
  'mastery/1'?: Mastery[]
}
interface History {
  name: string
  facts: Told[]
  rowsAfter: Record<string, Rows>
}

const histories = vectors<History>('door')
/** The histories are two people's; an overlay takes all facts for this phone's, so they are numbered in the order of their times. */
const factsOf = ({ facts }: History): (Fact & { author: string })[] => {
  const inTime = facts.map(({ occurredAt }) => occurredAt).sort()
  return facts.map((fact) => ({ ...fact, leaf: 7, number: inTime.indexOf(fact.occurredAt) + 1 }))
}

const pulled = (rows: Rows): About => ({
  household: rows['household/1']?.[0],
  business: rows['business/1']?.[0],
  persons: rows['person/1'] ?? [],
  visits: rows['visit/1'] ?? [],
  helps: rows['help/1'] ?? [],
  mastery: rows['mastery/1'] ?? [],
})

/** All that a screen reads; a row's team, its subject's kind and the name of a ladder's row are the server's own. */
function seen({ household, persons, visits, helps, mastery }: About) {
  const byId = <T>(things: readonly T[], key: (thing: T) => string) => [...things].sort((one, other) => (key(one) < key(other) ? -1 : 1))
  return plain({
    household,
    persons: byId(persons, ({ id }) => id),
    visits: byId(visits, ({ id }) => id).map(({ subjectKind: _kind, author: _author, ...visit }) => ({ ...visit, helps: byId(visit.helps ?? [], ({ id }) => id) })),
    helps: byId(helps, ({ id }) => id).map(({ author: _author, ...help }) => help),
    mastery: byId(mastery, ({ learner, service }) => learner + service).map(({ id: _id, subjectKind: _kind, ...ladder }) => ladder),
  })
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

const authorOf = (facts: readonly { author: string }[]) => facts.at(-1)?.author

test.each(histories)('the phone sees what the server folds: $name', (history) => {
  const facts = factsOf(history)
  for (const [told, rows] of Object.entries(history.rowsAfter)) {
    expect(seen(overlay(NOTHING, facts.slice(0, Number(told)), authorOf(facts)))).toEqual(seen(pulled(rows)))
  }
})

/** Where my facts name nobody who had been taken back by then: what others took back meanwhile is the server's to say, when it answers. */
const meetings = histories.flatMap((history) => {
  const facts = factsOf(history)
  const cuts = Object.keys(history.rowsAfter).map(Number)
  const takenBack = (told: number) => facts.slice(0, told).flatMap((fact) => (isWithdrawal(fact) ? withdrawnBy(fact) : []))
  const names = (fact: Fact, id: string) => !isWithdrawal(fact) && (fact.subject === id || fact.body.includes(id))
  const sound = (told: number) => takenBack(told).every((id) => !facts.slice(told).some((fact) => names(fact, id)))
  return cuts.filter(sound).map((told) => ({ name: `${history.name}, mine from the ${told + 1}th on`, history, facts, told }))
})

test('most of the vectors are such meetings', () => {
  expect(meetings.length).toBeGreaterThan(histories.length * 2)
})

test.each(meetings)('mine laid over the rows of a while ago is what the server will say: $name', ({ history, facts, told }) => {
  expect(seen(overlay(pulled(history.rowsAfter[told]!), facts.slice(told), authorOf(facts)))).toEqual(seen(pulled(history.rowsAfter[facts.length]!)))
})

test('in whatever order my facts come out of the outbox I see the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...meetings), fc.infiniteStream(fc.nat()), ({ history, facts, told }, chance) => {
      const mine = facts.slice(told).map((fact) => [chance.next().value as number, fact] as const)
      const shuffled = mine.sort(([one], [other]) => one - other).map(([, fact]) => fact)
      const rows = pulled(history.rowsAfter[told]!)
      expect(seen(overlay(rows, shuffled, authorOf(facts)))).toEqual(seen(pulled(history.rowsAfter[facts.length]!)))
    }),
    { numRuns: 300 },
  )
})
