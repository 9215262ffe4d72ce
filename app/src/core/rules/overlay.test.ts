// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Fact } from '../fact'
import type { Kind, Visit } from '../row'
import { KINDS } from '../row'
import { contract, samples } from '../../../test/contract'
import { NOTHING, overlay } from './overlay'

interface Sample {
  type: string
  envelope: Omit<Fact, 'body' | 'personal'> & { author: string }
  body: object
  personal?: object
}

let next = 0
const fact = (type: string, body: object, more: Partial<Fact> = {}): Fact => ({
  ...{ id: `fact-${++next}`, leaf: 7, type, subject: 'may', number: next, occurredAt: '2026-11-23T12:30:00.000Z', body: JSON.stringify(body) },
  ...more,
})
const visit = (id: string, on = '2026-11-23', device = 'own') =>
  fact('visit.made/1', { outcome: 'met', where: 'home', device }, { id, occurredAt: `${on}T12:30:00.000Z` })
const help = (at: string, seen: string, on = '2026-11-23', id = `help-${++next}`) =>
  fact('help.given/1', { visit: at, learner: 'mẩy', service: 'vneid', seen }, { id, occurredAt: `${on}T12:30:00.000Z` })

describe('what lan sees before anything is sent', () => {
  test('her visit with the help given at it, and what the person can do now', () => {
    const seen = overlay(NOTHING, [visit('v1'), help('v1', 'alone')], 'lan')
    expect(seen.visits).toMatchObject([{ id: 'v1', onDay: '2026-11-23', place: 'home', author: 'lan', helps: [{ seen: 'alone', counted: 'alone' }] }])
    expect(seen.mastery).toMatchObject([{ learner: 'mẩy', service: 'vneid', level: 4, aloneSince: '2026-11-23', helps: 1 }])
  })

  test('alone on her own device counts as prompted', () => {
    expect(overlay(NOTHING, [visit('v1', '2026-11-23', 'helper'), help('v1', 'alone')]).mastery).toMatchObject([{ level: 3 }])
  })

  test('fluent after two times alone, a fortnight apart, one of them on the server already', () => {
    const pulled = overlay(NOTHING, [visit('v1', '2026-11-01'), help('v1', 'alone', '2026-11-01')])
    expect(overlay(pulled, [visit('v2', '2026-11-15'), help('v2', 'alone', '2026-11-15')]).mastery).toMatchObject([{ level: 5, masteredOn: '2026-11-15' }])
  })

  test('a withdrawn visit is gone with its help, and the ladder stands as before', () => {
    const pulled = overlay(NOTHING, [visit('v1'), help('v1', 'watched', '2026-11-23', 'h1')])
    const after = overlay(pulled, [visit('v2'), help('v2', 'alone', '2026-11-23', 'h2'), fact('fact.withdrawn/1', { facts: ['v2', 'h2'] })])
    expect(after.visits.map(({ id }) => id)).toEqual(['v1'])
    expect(after.mastery).toMatchObject([{ level: 1, helps: 1 }])
  })

  test('withdrawing what the server already holds takes it off the screen at once', () => {
    const pulled = overlay(NOTHING, [visit('v1'), help('v1', 'alone', '2026-11-23', 'h1')])
    const after = overlay(pulled, [fact('fact.withdrawn/1', { facts: ['v1', 'h1'] })])
    expect([after.visits, after.mastery]).toEqual([[], []])
  })

  test('a child told before its parent, by a clock that jumped back, still finds it', () => {
    const late = { ...visit('v1'), occurredAt: '2026-11-23T13:00:00.000Z' }
    expect(overlay(NOTHING, [help('v1', 'together'), late]).visits[0]?.helps).toHaveLength(1)
  })

  test('a type from a newer app is left to the server', () => {
    expect(overlay(NOTHING, [visit('v1'), fact('visit.photographed/9', {})]).visits).toHaveLength(1)
  })
})

test('what the rows hold already may be told again without a trace', () => {
  const facts = [visit('v1'), help('v1', 'alone'), visit('v2', '2026-12-20'), help('v2', 'alone', '2026-12-20')]
  const once = overlay(NOTHING, facts, 'lan')
  expect(overlay(once, facts, 'lan')).toEqual(once)
})

describe('against the samples of the contract', () => {
  const sample = (name: string): Fact & { author: string } => {
    const { envelope, body, personal } = contract<Sample>(`facts/${name}.1.json`)
    return { ...envelope, body: JSON.stringify(body), ...(personal && { personal: JSON.stringify(personal) }) }
  }

  test('the visit row of the phone has the fields of the server', () => {
    const { row } = contract<{ row: Visit }>('rows/visit.1.json')
    const told = sample('visit.made')
    const [seen] = overlay(NOTHING, [told], told.author).visits
    expect(seen).toMatchObject({ id: row.id, subject: row.subject, onDay: row.onDay, at: row.at, place: row.place, outcome: row.outcome, author: row.author, note: row.note, comeBack: row.comeBack })
  })

  test('so have the household and the person', () => {
    const seen = overlay(NOTHING, [sample('household.registered'), sample('person.registered')])
    expect(seen.household).toMatchObject({ head: 'Nông Thị Mẩy', source: 'visit', ground: 'task', registeredOn: '2026-11-20' })
    expect(Object.keys(seen.household!.state!)).not.toContain('source')
    expect(seen.persons[0]).toMatchObject({ household: seen.household!.id })
  })

  test('every kind this app asks for is one of the contract', () => {
    const kinds = samples<{ kind: Kind }>('rows').map(({ kind }) => kind)
    expect(KINDS.filter((kind) => !kinds.includes(kind))).toEqual([])
  })
})

test('people who left keep their place in the household with the day, and a household that left says so', () => {
  const at = { leaf: 7, subject: 'h', author: 'lan', device: 'd', occurredAt: '2026-11-20T02:00:00.000Z' }
  const left = (id: string, number: number, body: object): Fact => ({ ...at, id, number, type: 'household.left/1', body: JSON.stringify(body) })
  const pulled = { ...NOTHING, household: { id: 'h', source: 'list', ground: 'task', registeredOn: '2026-01-01' }, persons: [{ id: 'a' }, { id: 'b' }] }

  const some = overlay(pulled, [left('1', 1, { reason: 'split', people: ['b'] })])
  expect(some.household?.departure).toBeUndefined()
  expect(some.persons).toEqual([{ id: 'a' }, { id: 'b', leftOn: '2026-11-20' }])

  const all = overlay(pulled, [left('1', 1, { reason: 'moved', to: { leaf: 8, household: 'x' } })])
  expect(all.household?.departure).toEqual({ reason: 'moved', on: '2026-11-20', to: { leaf: 8, household: 'x' } })
  expect(all.persons.every(({ leftOn }) => leftOn === '2026-11-20')).toBe(true)
})
