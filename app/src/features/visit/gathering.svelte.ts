import type { Device, Seen, Where } from '$core/fact'
import { newId } from '$core/ids'
import type { Words } from '$core/phone.svelte'
import { dayOf } from '$core/day'
import type { Gathering, Service } from '$core/row'
import { matchesWords } from '$core/rules/search'
import { byGivenName } from '$core/rules/text'
import { phone } from '$core/session.svelte'
import { recordable } from '$core/teams'
import { tallyOfServices } from './teaching'

/** As the server bounds it. */
export const MOST_HEADS = 5_000

/** A registered person who can be named at a group session. */
export interface Nameable {
  id: string
  subject: string
  leaf: number
  name: string
  head: string
}

/** Fields of a group session's form, as stored in its draft. */
export interface GatheringWords {
  leaf: number
  where: Where
  services: string[]
  heads: string
  named: string[]
  seen: Seen
  device: Device
  team: string
  note: string
}

export const blankGathering = (): GatheringWords => ({
  ...{ leaf: recordable(phone())[0]?.leaf ?? 0, where: 'village-house', services: [], heads: '', named: [] },
  ...{ seen: 'together', device: 'own', team: '', note: '' },
})

/** Everybody of my households with a name, by given name. */
export function nameable(): Nameable[] {
  const { book } = phone()
  return book
    .households()
    .flatMap(({ household, leaf }) => book.about(household.id).persons.flatMap(({ id, name }) => (name ? [{ id, subject: household.id, leaf, name, head: household.head ?? '' }] : [])))
    .sort((one, other) => byGivenName(one.name, other.name))
}

export const isNamed = (who: Nameable, words: string) => matchesWords(`${who.name} ${who.head}`, words)

/** Services for citizens, those taught most in my villages first. */
export function servicesToTeach(): Service[] {
  const taught = tallyOfServices()
  return phone()
    .book.all('service/1')
    .filter(({ audience, status }) => audience === 'citizen' && status === 'live')
    .sort((one, other) => (taught.get(other.id) ?? 0) - (taught.get(one.id) ?? 0) || one.name.localeCompare(other.name, 'vi'))
}

/** How many came; undefined when it is no number of people. */
export function headsIn(written: string): number | undefined {
  const heads = /^\d{1,4}$/.test(written.trim()) ? Number(written) : 0
  return heads >= 1 && heads <= MOST_HEADS ? heads : undefined
}

/** Records the session, and for each person named the help they were given there, as one deed; returns the deed. */
export function recordGathering(words: GatheringWords, heads: number, draft: string): Promise<string> {
  const id = newId()
  const { leaf, where, services, named, seen, device, team, note } = words
  const held: Words = {
    ...{ id, subject: id, leaf, type: 'gathering.held/1' },
    body: { where, headCount: heads, services, ...(team && { team }) },
    ...(note.trim() && { personal: { note: note.trim() } }),
  }
  const chosen = new Set(named)
  const helps = nameable()
    .filter((who) => chosen.has(who.id))
    .flatMap(({ id: learner, subject, leaf: at }) => services.map((service) => ({ subject, leaf: at, type: 'help.given/1', body: { gathering: id, learner, service, seen, device } })))
  return phone().tell([held, ...helps], { draft })
}

/** A group session as I see it. */
export interface HeldGathering extends Gathering {
  leaf: number
  /** People named at it. */
  named: number
}

/** The group sessions of my places, with those I have just recorded, the latest first. */
export function gatherings(): HeldGathering[] {
  const { book, me } = phone()
  const gone = new Set(book.told<{ facts: string[] }>('fact.withdrawn/1').flatMap(({ body }) => body.facts ?? []))
  const rows = book.rows('gathering/1').filter(({ id }) => !gone.has(id))
  const known = new Set(rows.map(({ id }) => id))
  const mine = book
    .told<{ where: Where; headCount: number; services: string[] }>('gathering.held/1')
    .filter(({ fact }) => !known.has(fact.id))
    .map(({ fact, body, personal }) => ({
      ...{ id: fact.id, leaf: fact.leaf, onDay: dayOf(fact.occurredAt), place: body.where!, headCount: body.headCount!, services: body.services! },
      ...{ author: me.account, note: personal['note'] as string | undefined },
    }))
  const learners = learnersByGathering()
  return [...rows.map(({ data, leaf }) => ({ ...data, leaf })), ...mine]
    .map((held) => ({ ...held, named: learners.get(held.id)?.size ?? 0 }))
    .sort((one, other) => (one.onDay < other.onDay || (one.onDay === other.onDay && one.id < other.id) ? 1 : -1))
}

function learnersByGathering(): Map<string, Set<string>> {
  const { book } = phone()
  const helps = book.households().flatMap(({ household }) => book.about(household.id).helps)
  const learners = new Map<string, Set<string>>()
  for (const { gathering, learner } of helps) if (gathering) learners.set(gathering, (learners.get(gathering) ?? new Set()).add(learner))
  return learners
}

/** Withdraws a group session and the help of everybody named at it, subject by subject. */
export async function withdrawGathering({ id, leaf }: { id: string; leaf: number }): Promise<void> {
  const { book } = phone()
  const helps = book.households().flatMap(({ household, leaf: at }) => book.about(household.id).helps.flatMap((help) => (help.gathering === id ? [{ subject: household.id, leaf: at, fact: help.id }] : [])))
  const bySubject = new Map<string, { leaf: number; facts: string[] }>([[id, { leaf, facts: [id] }]])
  for (const { subject, leaf: at, fact } of helps) bySubject.set(subject, { leaf: at, facts: [...(bySubject.get(subject)?.facts ?? []), fact] })
  await phone().takeBackAll([...bySubject].map(([subject, { leaf: at, facts }]) => ({ subject, leaf: at, facts })))
}
