import { dayOf } from '../day'
import { content, type Fact } from '../fact'
import type { Business, Help, HelpSeen, Household, Mastery, Person, Visit } from '../row'
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
  const live = facts.filter((fact) => !isWithdrawal(fact) && !withdrawn.has(fact.id) && !isOfLearner(fact, withdrawn)).sort(inOrder)
  const before = without(pulled, withdrawn)
  const seen = live.reduce((about, fact) => (TELL[fact.type] ?? unknown)(about, fact, author), before)
  return { ...seen, mastery: refolded(seen, touched(pulled, withdrawn, live)) }
}

const isOfLearner = (fact: Fact, learners: ReadonlySet<string>) =>
  fact.type === 'help.given/1' && learners.has(content<HelpSeen>(fact.body).learner ?? '')

export const isWithdrawal = (fact: Fact) => fact.type === 'fact.withdrawn/1'

export const withdrawnBy = (fact: Fact): string[] => content<{ facts: string[] }>(fact.body).facts ?? []

/** Births and visits come before what refers to them, whatever a phone's clock said meanwhile; then time, then the order told. */
const rank = ({ type }: Fact) => (type.includes('.registered/') ? 0 : type.startsWith('visit.') ? 1 : 2)

const inOrder = (one: Fact, other: Fact) => rank(one) - rank(other) || byTime(one, other)

const byTime = (one: Fact, other: Fact) =>
  one.occurredAt < other.occurredAt ? -1 : one.occurredAt > other.occurredAt ? 1 : one.number - other.number

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

type Tell = (about: About, fact: Fact, author?: string) => About

/** A type this app is too old to draw waits for the server's rows. */
const unknown: Tell = (about) => about

const TELL: Record<string, Tell> = {
  'household.registered/1': (about, fact) => ({ ...about, household: about.household ?? registered<Household>(fact) }),
  'household.described/1': (about, fact) => ({
    ...about,
    household: about.household && described(about.household, both(fact), fact.occurredAt),
  }),
  'person.registered/1': (about, fact) => ({
    ...about,
    persons: about.persons.some((person) => person.id === fact.id)
      ? about.persons
      : [...about.persons, { ...born<Person>(fact), household: about.business ? undefined : fact.subject }],
  }),
  'person.described/1': (about, fact) => {
    const { person: id, ...fields } = both(fact)
    const persons = about.persons.map((person) => (person.id === id ? described(person, fields, fact.occurredAt) : person))
    return { ...about, persons }
  },
  'business.registered/1': (about, fact) => ({ ...about, business: about.business ?? registered<Business>(fact) }),
  'visit.made/1': (about, fact, author) => ({ ...about, visits: withVisit(about.visits, fact, author) }),
  'help.given/1': (about, fact, author) => withHelp(about, fact, author),
}

const both = (fact: Fact): Record<string, unknown> => ({ ...content(fact.body), ...content(fact.personal) })

/** What a birth says once and for all; everything else may be told again. */
const FIXED = new Set(['source', 'ground', 'kind', 'household'])

function born<R extends { id: string }>(fact: Fact): R {
  const fields = Object.entries(both(fact))
  const fixed = Object.fromEntries(fields.filter(([field]) => FIXED.has(field)))
  const thing: R & Merging = { id: fact.id, ...fixed } as unknown as R
  return described(thing, Object.fromEntries(fields.filter(([field]) => !FIXED.has(field))), fact.occurredAt)
}

const registered = <R extends { id: string }>(fact: Fact): R => ({ ...born<R>(fact), registeredOn: dayOf(fact.occurredAt) })

function withVisit(visits: Visit[], fact: Fact, author?: string): Visit[] {
  if (visits.some((visit) => visit.id === fact.id)) return visits
  const { where: place, ...told } = both(fact) as Partial<Visit> & { where: Visit['place'] }
  const visit = { id: fact.id, subject: fact.subject, onDay: dayOf(fact.occurredAt), at: fact.occurredAt, author, helps: [], place, ...told }
  return [...visits, visit as Visit]
}

function withHelp(about: About, fact: Fact, author?: string): About {
  const told = both(fact) as Partial<Help> & { visit?: string; device?: SeenOn['device'] }
  const visit = about.visits.find((each) => each.id === told.visit)
  const help = {
    id: fact.id,
    learner: told.learner!,
    service: told.service!,
    seen: told.seen!,
    counted: counted(told.seen!, told.device ?? visit?.device),
  }
  if (told.visit) return { ...about, visits: about.visits.map((each) => (each === visit ? inVisit(each, help) : each)) }
  if (about.helps.some((each) => each.id === help.id)) return about
  return { ...about, helps: [...about.helps, { ...help, subject: fact.subject, onDay: dayOf(fact.occurredAt), author }] }
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
  const subject = standing?.subject ?? about.household?.id ?? about.business?.id ?? ''
  return { id: standing?.id ?? wanted, subject, learner, service, ...masteryOf(history), lastOn: history.at(-1)!.on }
}
