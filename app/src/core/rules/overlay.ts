import { dayOf } from '../day'
import { content, type Fact } from '../fact'
import type { Business, Elsewhere, Help, HelpSeen, Household, Mastery, Person, Visit } from '../row'
import { counted, masteryOf, type SeenOn } from './mastery'
import { described, type Merging } from './merge'

/** Everything known about one subject: a household or a business with its people, visits and what they can do. */
export interface About {
  household?: Household
  business?: Business
  persons: Person[]
  visits: Visit[]
  helps: Help[]
  mastery: Mastery[]
}

export const NOTHING: About = { persons: [], visits: [], helps: [], mastery: [] }

/**
 * What I see: the server's rows with the facts that are still mine folded over them. Telling twice what the rows already hold
 * changes nothing, so a fact may stay in the overlay a little longer than it must. Of a door whose registration I took back nothing stands, and of a
 * person I took back nothing they were taught. Vectors: `contract/rules/door.json`.
 */
export function overlay(pulled: About, facts: readonly Fact[], author?: string): About {
  const withdrawn = new Set(facts.flatMap((fact) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))
  if (facts.some(({ subject }) => withdrawn.has(subject))) return NOTHING
  const mine = facts.filter((fact) => !isWithdrawal(fact) && !withdrawn.has(fact.id) && !isOfLearner(fact, withdrawn))
  const dated = datesOf(mine)
  const live = mine.sort((one, other) => rank(one) - rank(other) || byDate(dated, one, other))
  const before = without(pulled, withdrawn)
  const seen = live.reduce((about, fact) => (TELL[fact.type] ?? unknown)(about, fact, dated.get(fact.id)!, author), before)
  return { ...seen, mastery: refolded(seen, touched(pulled, withdrawn, live)) }
}

const isOfLearner = (fact: Fact, learners: ReadonlySet<string>) =>
  fact.type === 'help.given/1' && learners.has(content<HelpSeen>(fact.body).learner ?? '')

export const isWithdrawal = (fact: Fact) => fact.type === 'fact.withdrawn/1'

export const withdrawnBy = (fact: Fact): string[] => content<{ facts: string[] }>(fact.body).facts ?? []

/** Births and visits come before what refers to them, whatever a phone's clock said meanwhile; then time, then the order told. */
const rank = ({ type }: Fact) => (type.includes('.registered/') ? 0 : type.startsWith('visit.') ? 1 : 2)

/** Facts of this phone that describe a door or person: the later value takes the earlier one's place. */
const describes = ({ type }: Fact) => /\.(registered|described)\//.test(type)

/**
 * When each fact counts. The phone's clock may have been wrong or set back, so of facts that describe, none is dated before one that this phone
 * recorded earlier: its own numbers decide. A visit keeps its time, because correcting an old one dates it back on purpose.
 */
function datesOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const dates = new Map(facts.map(({ id, occurredAt }) => [id, occurredAt]))
  let latest = ''
  for (const { id, occurredAt } of facts.filter(describes).sort((one, other) => one.number - other.number)) {
    if (occurredAt > latest) latest = occurredAt
    dates.set(id, latest)
  }
  return dates
}

function byDate(dates: ReadonlyMap<string, string>, one: Fact, other: Fact) {
  const [at, otherAt] = [dates.get(one.id)!, dates.get(other.id)!]
  return at < otherAt ? -1 : at > otherAt ? 1 : one.number - other.number
}

function without(about: About, gone: ReadonlySet<string>): About {
  if (gone.size === 0) return about
  const stays = (thing: { id: string; learner?: string }) => !gone.has(thing.id) && !gone.has(thing.learner ?? '')
  return {
    ...about,
    household: about.household && stays(about.household) ? about.household : undefined,
    business: about.business && stays(about.business) ? about.business : undefined,
    persons: about.persons.filter(stays),
    visits: about.visits.filter(stays).map((visit) => ({ ...visit, helps: visit.helps?.filter(stays) })),
    helps: about.helps.filter(stays),
  }
}

/** @param at when the fact counts, see {@link datesOf} */
type Tell = (about: About, fact: Fact, at: string, author?: string) => About

/** A type this app is too old to draw waits for the server's rows. */
const unknown: Tell = (about) => about

const TELL: Record<string, Tell> = {
  'household.registered/1': (about, fact, at) => ({ ...about, household: about.household ?? registered<Household>(fact, at) }),
  'household.described/1': (about, fact, at) => ({
    ...about,
    household: about.household && described(about.household, both(fact), at),
  }),
  'household.left/1': (about, fact) => withDeparture(about, fact),
  'person.registered/1': (about, fact, at) => ({
    ...about,
    persons: about.persons.some((person) => person.id === fact.id)
      ? about.persons
      : [...about.persons, { ...born<Person>(fact, at), household: about.business ? undefined : fact.subject }],
  }),
  'person.described/1': (about, fact, at) => {
    const { person: id, ...fields } = both(fact)
    const persons = about.persons.map((person) => (person.id === id ? described(person, fields, at) : person))
    return { ...about, persons }
  },
  'business.registered/1': (about, fact, at) => ({ ...about, business: about.business ?? registered<Business>(fact, at) }),
  'business.described/1': (about, fact) => ({ ...about, business: about.business && { ...about.business, ...both(fact) } }),
  'visit.made/1': (about, fact, _at, author) => ({ ...about, visits: withVisit(about.visits, fact, author) }),
  'help.given/1': (about, fact, _at, author) => withHelp(about, fact, author),
}

const both = (fact: Fact): Record<string, unknown> => ({ ...content(fact.body), ...content(fact.personal) })

/** What a birth says once and for all; everything else may be told again. */
const FIXED = new Set(['source', 'ground', 'kind', 'household', 'origin'])

function born<R extends { id: string }>(fact: Fact, at: string): R {
  const fields = Object.entries(both(fact))
  const fixed = Object.fromEntries(fields.filter(([field]) => FIXED.has(field)))
  const thing: R & Merging = { id: fact.id, ...fixed } as unknown as R
  return described(thing, Object.fromEntries(fields.filter(([field]) => !FIXED.has(field))), at)
}

const registered = <R extends { id: string }>(fact: Fact, at: string): R => ({ ...born<R>(fact, at), registeredOn: dayOf(fact.occurredAt) })

/** Some people of the household, or the whole household, moved away or died; the first fact sets the day. */
function withDeparture(about: About, fact: Fact): About {
  const { reason = '', people, to } = content<{ reason: string; people: string[]; to: Elsewhere }>(fact.body)
  const on = dayOf(fact.occurredAt)
  const left = (person: Person) => (!people || people.includes(person.id) ? { ...person, leftOn: person.leftOn ?? on } : person)
  const household = about.household && { ...about.household, departure: about.household.departure ?? (people ? undefined : { reason, on, to }) }
  return { ...about, household, persons: about.persons.map(left) }
}

function withVisit(visits: Visit[], fact: Fact, author?: string): Visit[] {
  if (visits.some((visit) => visit.id === fact.id)) return visits
  const { where: place, with: companions, ...told } = both(fact) as Partial<Visit> & { where: Visit['place']; with?: string[] }
  const visit = { id: fact.id, subject: fact.subject, onDay: dayOf(fact.occurredAt), at: fact.occurredAt, author, helps: [], place, ...told, ...(companions && { companions }) }
  return [...visits, visit as Visit]
}

function withHelp(about: About, fact: Fact, author?: string): About {
  const told = both(fact) as Partial<Help> & { visit?: string; device?: SeenOn['device'] }
  const visit = about.visits.find((each) => each.id === told.visit)
  const help: HelpSeen = {
    id: fact.id,
    learner: told.learner!,
    service: told.service!,
    seen: told.seen!,
    counted: counted(told.seen!, told.device ?? visit?.device),
    ...(told.step && { step: told.step }),
    ...(told.learnedFrom && { learnedFrom: told.learnedFrom }),
  }
  if (told.visit) return { ...about, visits: about.visits.map((each) => (each === visit ? inVisit(each, help) : each)) }
  if (about.helps.some((each) => each.id === help.id)) return about
  const gathering = told.gathering && { gathering: told.gathering }
  return { ...about, helps: [...about.helps, { ...help, ...gathering, subject: fact.subject, onDay: dayOf(fact.occurredAt), author }] }
}

const inVisit = (visit: Visit, help: HelpSeen): Visit =>
  visit.helps?.some((each) => each.id === help.id) ? visit : { ...visit, helps: [...(visit.helps ?? []), help] }

const pair = (help: { learner: string; service: string }) => `${help.learner}/${help.service}`

/** The (learner, service) pairs whose ladder my facts may have moved; all others stay exactly as the server folded them. */
function touched(pulled: About, withdrawn: ReadonlySet<string>, live: readonly Fact[]): Set<string> {
  const told = live.filter((fact) => fact.type === 'help.given/1').map((fact) => content<HelpSeen>(fact.body) as HelpSeen)
  const taken = [...pulled.visits.flatMap((visit) => (withdrawn.has(visit.id) ? (visit.helps ?? []) : gone(visit.helps))), ...gone(pulled.helps)]
  return new Set([...told, ...taken].map(pair))

  function gone<H extends HelpSeen>(helps: readonly H[] = []) {
    return helps.filter((help) => withdrawn.has(help.id) || withdrawn.has(help.learner))
  }
}

function refolded(about: About, pairs: ReadonlySet<string>): Mastery[] {
  if (pairs.size === 0) return about.mastery
  const untouched = about.mastery.filter((each) => !pairs.has(pair(each)))
  const histories = [...pairs].map((each) => [each, historyOf(about, each)] as const).filter(([, history]) => history.length > 0)
  return [...untouched, ...histories.map(([each, history]) => ladder(about, each, history))]
}

interface Step extends SeenOn {
  at: string
}

function historyOf(about: About, wanted: string): Step[] {
  const atVisits = about.visits.flatMap((visit) =>
    (visit.helps ?? []).filter((help) => pair(help) === wanted).map((help) => ({ on: visit.onDay, at: visit.at, seen: help.counted })),
  )
  const elsewhere = about.helps.filter((help) => pair(help) === wanted).map((help) => ({ on: help.onDay, at: help.onDay, seen: help.counted }))
  return [...atVisits, ...elsewhere].sort((one, other) => (one.on + one.at < other.on + other.at ? -1 : 1))
}

function ladder(about: About, wanted: string, history: Step[]): Mastery {
  const [learner, service] = wanted.split('/') as [string, string]
  const standing = about.mastery.find((each) => pair(each) === wanted)
  const subject = standing?.subject ?? about.household?.id ?? about.business?.id ?? about.helps.at(-1)?.subject ?? ''
  return { id: standing?.id ?? wanted, subject, learner, service, ...masteryOf(history), lastOn: history.at(-1)!.on }
}
