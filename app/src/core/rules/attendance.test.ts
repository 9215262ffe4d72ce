// @vitest-environment node
import { expect, test } from 'vitest'
import type { Attendance } from '../row'
import { vectors } from '../../../test/contract'
import { dayMeant, daysOf, peopleOf, presentAt, type Telling } from './attendance'

interface Vector {
  name: string
  tellings: Omit<Telling, 'session'>[]
  withdrawn: string[]
  present: { learner: string; on: string; how: string }[]
  people: number
}

const SESSION = 'the session'
const told = (tellings: Vector['tellings']): Telling[] => tellings.map((each) => ({ ...each, session: SESSION }))
const seen = (present: ReturnType<typeof presentAt>) =>
  [...present.values()].map(({ learner, on, how }) => ({ learner, on, how })).sort((one, other) => (one.learner + one.on < other.learner + other.on ? -1 : 1))

/** What the server made of the first tellings, as its rows come down. */
const rowsOf = (tellings: Vector['tellings']): Attendance[] =>
  [...presentAt(SESSION, [], told(tellings), new Set()).values()].map(({ learner, on, how, facts }) => ({
    ...{ id: learner + on, subject: 'home', session: SESSION, learner, onDay: on, how },
    facts: facts.map((id) => ({ id, author: 'lan' })),
  }))

test.each(vectors<Vector>('attendance'))('$name', ({ tellings, withdrawn, present, people }) => {
  const counted = presentAt(SESSION, [], told(tellings), new Set(withdrawn))

  expect(seen(counted)).toEqual(present)
  expect(peopleOf(counted.values())).toBe(people)
})

test.each(vectors<Vector>('attendance').filter(({ withdrawn }) => withdrawn.length === 0))('wherever the rows end and mine begin: $name', ({ tellings, present }) => {
  for (let pulled = 0; pulled <= tellings.length; pulled++)
    for (let from = 0; from <= pulled; from++) expect(seen(presentAt(SESSION, rowsOf(tellings.slice(0, pulled)), told(tellings.slice(from)), new Set()))).toEqual(present)
})

test('what somebody else told still stands when I take mine back', () => {
  const rows: Attendance[] = [{ id: 'x', subject: 'home', session: SESSION, learner: 'may', onDay: '2026-11-20', how: 'online', facts: [{ id: 'theirs', author: 'minh' }] }]
  const mine = told([{ id: 'mine', learner: 'may', on: '2026-11-20', how: 'in-person' }])

  expect(presentAt(SESSION, rows, mine, new Set(['mine'])).size).toBe(1)
  expect(presentAt(SESSION, rows, mine, new Set(['mine', 'theirs'])).size).toBe(0)
})

test('people of another session are not here', () => {
  expect(presentAt('another', [], told([{ id: 'a', learner: 'may', on: '2026-11-20', how: 'online' }]), new Set()).size).toBe(0)
})

test('a session knows its days, and the one that is meant', () => {
  const session = { fromDay: '2026-11-29', toDay: '2026-12-01' }

  expect(daysOf(session)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
  expect(dayMeant(session, '2026-11-30')).toBe('2026-11-30')
  expect(dayMeant(session, '2026-11-01')).toBe('2026-11-29')
  expect(dayMeant(session, '2027-01-01')).toBe('2026-12-01')
})
