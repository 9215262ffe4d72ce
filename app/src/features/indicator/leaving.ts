import { tellAtDesk, withdrawal, type DeskWords } from '$core/desk'
import { newId } from '$core/ids'
import { officeWire } from '$core/office.svelte'
import { filled } from '$core/rules/describing'
import { oneLine } from '$core/rules/text'
import type { Wire } from '$core/wire'
import type { Undo } from './correcting'
import { kindOf, type HouseholdStory, type Person, type ToldFact } from './register'

/** Kind of departure: to another village of the commune, away from the commune, died, a part that splits off, or some people who left. */
export type Leaving = 'village' | 'moved' | 'died' | 'split' | 'some'

export interface Departing {
  what: Leaving
  /** The leaf of the village a household moves to. */
  village?: number
  /** The people who leave, when not all do. */
  people: readonly string[]
  /** The head of the household that splits off. */
  head?: string
  note: string
}

/** People who still live there. */
export const living = (household: HouseholdStory) => household.people.filter(({ leftOn }) => !leftOn)

function personRegistration(household: string, leaf: number, { name, phone, gender, birthYear, relation }: Person, head?: string, id = ''): DeskWords {
  const body = filled({ gender, birthYear, relation: head === undefined ? relation : id === head ? 'head' : 'other' })
  return { type: 'person.registered/1', leaf, subject: household, body, personal: filled({ name: name ?? '', phone: phone ?? '' }) }
}

function newRegistration(household: HouseholdStory, leaf: number, people: readonly Person[], head?: string): { id: string; words: DeskWords[] } {
  const id = newId()
  const name = head === undefined ? household.head : people.find((person) => person.id === head)?.name
  const { farm, business, poverty, locator, phones } = household
  const alone = head !== undefined
  const body = { source: 'list', ground: 'task', ...filled({ farm, business, poverty }), origin: { leaf: household.leaf, household: household.id } }
  const personal = { ...filled({ head: name, locator: alone ? locator : undefined }), ...(!alone && phones?.length && { phones }) }
  return { id, words: [{ id, type: 'household.registered/1', leaf, body, personal }, ...people.map((person) => personRegistration(id, leaf, person, head, person.id))] }
}

/** Records that a household, or some of its people, no longer live there; with the registration elsewhere when it is in this commune. */
export async function leave(household: HouseholdStory, { what, village, people, head, note }: Departing, wire: Wire = officeWire): Promise<Undo> {
  const all = living(household)
  const leavers = all.filter(({ id }) => people.includes(id))
  const registration = what === 'village' ? newRegistration(household, village!, all) : what === 'split' ? newRegistration(household, household.leaf, leavers, head) : undefined
  const partial = what === 'split' || what === 'some'
  const reason = what === 'village' || what === 'some' ? 'moved' : what
  const to = registration && { leaf: registration.words[0]!.leaf, household: registration.id }
  const left: DeskWords = {
    type: 'household.left/1',
    leaf: household.leaf,
    subject: household.id,
    body: { reason, ...(partial && { people: leavers.map(({ id }) => id) }), ...(to && { to }) },
    ...(note.trim() && { personal: { note: oneLine(note) } }),
  }
  const facts = await tellAtDesk([...(registration?.words ?? []), left], wire)
  const departure = facts.at(-1)!
  return () => comeBack(household, departure, to && { ...to, facts: facts.slice(0, -1) }, wire)
}

/** Withdraws a departure and the registration elsewhere that belongs to it, in one call: otherwise a lost connection could leave the household in two villages. */
async function comeBack(household: HouseholdStory, departure: string, to: { leaf: number; household: string; facts: readonly string[] } | undefined, wire: Wire) {
  const back = withdrawal(household.leaf, household.id, [departure])
  await tellAtDesk(to ? [back, withdrawal(to.leaf, to.household, to.facts)] : [back], wire)
}

/** Whether the facts of the household elsewhere are only what the move itself registered. */
const isOfTheMove = (fact: ToldFact) => ['household.registered', 'person.registered'].includes(kindOf(fact)) || fact.withdrawn

/** Undoes a departure found in the history. What was recorded elsewhere since keeps the registration there. */
export async function undoDeparture(household: HouseholdStory, fact: ToldFact, wire: Wire = officeWire): Promise<void> {
  const { to } = fact.body as { to?: { leaf: number; household: string } }
  const there = to && (await wire.get<ToldFact[]>(`/api/v1/console/households/${to.leaf}/${to.household}/facts`))
  const facts = there?.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id) ?? []
  const registration = to && facts.length > 0 && there!.every(isOfTheMove) ? { ...to, facts } : undefined
  await comeBack(household, fact.id, registration, wire)
}
