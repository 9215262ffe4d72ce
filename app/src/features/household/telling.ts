import { newId } from '$core/ids'
import { phoneNumber } from '$core/rules/text'
import { content } from '$core/fact'
import type { Words } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import type { Household, Person } from '$core/row'
import type { Mine } from '$core/vault/vault'

/** What a form says of a household. */
export interface HouseholdWords {
  head: string
  locator: string
  phone: string
  farm: boolean
  business: boolean
  poverty: string
}

export const wordsOf = (household?: Household): HouseholdWords => ({
  head: household?.head ?? '',
  locator: household?.locator ?? '',
  phone: household?.phones?.[0] ?? '',
  farm: household?.farm ?? false,
  business: household?.business ?? false,
  poverty: household?.poverty ?? 'none',
})

const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined))

/** A form shows the first number only; the others stay. */
const numbers = ({ phone: first }: HouseholdWords, others: readonly string[] = []) => [...new Set([...(first.trim() ? [phoneNumber(first)] : []), ...others])]

/** What was never known is not told of a birth. */
const personal = (words: HouseholdWords) =>
  filled({ head: words.head.trim(), locator: words.locator.trim(), phones: words.phone.trim() ? numbers(words) : undefined })

const birth = ({ farm, business, poverty }: HouseholdWords) => ({
  ...{ source: 'visit', ground: 'task' },
  ...filled({ farm: farm || undefined, business: business || undefined, poverty: poverty === 'none' ? undefined : poverty }),
})

/** What the server refused of this kind about a thing, so that a correction puts it right and does not stand beside it. */
const refused = (subject: string, type: string): Mine[] =>
  phone().refused.flatMap((deed) => deed.facts.filter(({ standing, fact }) => standing === 'refused' && fact.subject === subject && fact.type === type))

/** The fields that refused facts had told; letting go of these, they are told anew. */
async function takenFrom(facts: readonly Mine[]): Promise<Set<string>> {
  if (facts.length > 0) await phone().giveUp(facts.map(({ id }) => id))
  return new Set(facts.flatMap(({ fact }) => [...Object.keys(content(fact.body)), ...Object.keys(content(fact.personal ?? '{}'))]))
}

/** A household is born with its head as the first person, so that the visit can follow at once. */
export async function register(leaf: number, words: HouseholdWords): Promise<{ household: string; deed: string }> {
  const household = newId()
  const about = { subject: household, leaf }
  const deed = await phone().tell([
    { ...about, id: household, type: 'household.registered/1', body: birth(words), personal: personal(words) },
    { ...about, type: 'person.registered/1', body: { relation: 'head' }, personal: { name: words.head.trim() } },
  ])
  return { household, deed }
}

/** Tells only what has changed; field by field the later telling stands, and an empty one clears what was known. */
export async function describe(household: Household, leaf: number, words: HouseholdWords): Promise<void> {
  const [unborn] = refused(household.id, 'household.registered/1')
  if (unborn) return phone().tellAgain(unborn, { body: birth(words), personal: personal(words) })
  const before = wordsOf(household)
  const again = await takenFrom(refused(household.id, 'household.described/1'))
  const changed = (field: keyof HouseholdWords, told: string = field) => words[field] !== before[field] || again.has(told)
  const body = filled({
    farm: changed('farm') ? words.farm : undefined,
    business: changed('business') ? words.business : undefined,
    poverty: changed('poverty') ? words.poverty : undefined,
  })
  const told = {
    ...(changed('head') && { head: words.head.trim() }),
    ...(changed('locator') && { locator: words.locator.trim() }),
    ...(changed('phone', 'phones') && { phones: numbers(words, household.phones?.slice(1)) }),
  }
  if (Object.keys(body).length + Object.keys(told).length === 0) return
  const extra = Object.keys(told).length > 0 ? { personal: told } : {}
  await phone().tell([{ subject: household.id, leaf, type: 'household.described/1', body, ...extra }])
}

export interface PersonWords {
  name: string
  relation?: string
  gender?: string
  birthYear: string
}

const yearOf = ({ birthYear }: PersonWords) => (birthYear.trim() ? Number(birthYear) : undefined)
const personBody = (words: PersonWords) => filled({ relation: words.relation, gender: words.gender, birthYear: yearOf(words) })

export async function addPerson(household: string, leaf: number, words: PersonWords): Promise<{ person: string; deed: string }> {
  const person = newId()
  const told: Words = { subject: household, leaf, id: person, type: 'person.registered/1', body: personBody(words), personal: { name: words.name.trim() } }
  return { person, deed: await phone().tell([told]) }
}

/** Tells only what has changed of a person. */
export async function describePerson(household: string, leaf: number, before: Person, words: PersonWords): Promise<void> {
  const unborn = refused(household, 'person.registered/1').find(({ id }) => id === before.id)
  if (unborn) return phone().tellAgain(unborn, { body: personBody(words), personal: { name: words.name.trim() } })
  const earlier = refused(household, 'person.described/1').filter(({ fact }) => content<{ person: string }>(fact.body).person === before.id)
  const again = await takenFrom(earlier)
  const changed = <Value>(field: string, value: Value, old: Value) => (value === old && !again.has(field) ? undefined : value)
  const body = filled({
    relation: changed('relation', words.relation, before.relation),
    gender: changed('gender', words.gender, before.gender),
    birthYear: changed('birthYear', yearOf(words), before.birthYear),
  })
  const name = changed('name', words.name.trim(), before.name)
  if (Object.keys(body).length === 0 && !name) return
  const told: Words = { subject: household, leaf, type: 'person.described/1', body: { person: before.id, ...body } }
  await phone().tell([{ ...told, ...(name && { personal: { name } }) }])
}

/** Takes back a deed just told. */
export async function undo(subject: string, leaf: number, deed: string): Promise<void> {
  const facts = phone().deeds.find((each) => each.id === deed)?.facts.map(({ id }) => id) ?? []
  await phone().takeBack(subject, leaf, facts)
}
