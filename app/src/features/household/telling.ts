import { newId } from '$core/ids'
import { phoneNumber } from '$core/rules/text'
import type { Words } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import type { Household, Person } from '$core/row'

/** What a form says of a household; empty fields are not told. */
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

const personal = ({ head, locator, phone: number }: HouseholdWords) =>
  filled({ head: head.trim(), locator: locator.trim(), phones: number.trim() ? [phoneNumber(number)] : undefined })

/** A household is born with its head as the first person, so that the visit can follow at once. */
export async function register(leaf: number, words: HouseholdWords): Promise<{ household: string; deed: string }> {
  const household = newId()
  const body = { source: 'visit', ground: 'task', ...(words.farm && { farm: true }), ...(words.business && { business: true }) }
  const poverty = words.poverty === 'none' ? {} : { poverty: words.poverty }
  const about = { subject: household, leaf }
  const deed = await phone().tell([
    { ...about, id: household, type: 'household.registered/1', body: { ...body, ...poverty }, personal: personal(words) },
    { ...about, type: 'person.registered/1', body: { relation: 'head' }, personal: { name: words.head.trim() } },
  ])
  return { household, deed }
}

/** Tells only what has changed; field by field the later telling stands. */
export async function describe(household: Household, leaf: number, words: HouseholdWords): Promise<void> {
  const before = wordsOf(household)
  const changed = (field: keyof HouseholdWords) => words[field] !== before[field]
  const body = filled({
    farm: changed('farm') ? words.farm : undefined,
    business: changed('business') ? words.business : undefined,
    poverty: changed('poverty') ? words.poverty : undefined,
  })
  const told = personal({ ...words, head: changed('head') ? words.head : '', locator: changed('locator') ? words.locator : '', phone: changed('phone') ? words.phone : '' })
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

export async function addPerson(household: string, leaf: number, words: PersonWords): Promise<{ person: string; deed: string }> {
  const person = newId()
  const year = words.birthYear.trim() ? Number(words.birthYear) : undefined
  const body = filled({ relation: words.relation, gender: words.gender, birthYear: year })
  const told: Words = { subject: household, leaf, id: person, type: 'person.registered/1', body, personal: { name: words.name.trim() } }
  return { person, deed: await phone().tell([told]) }
}

/** Tells only what has changed of a person. */
export async function describePerson(household: string, leaf: number, before: Person, words: PersonWords): Promise<void> {
  const year = words.birthYear.trim() ? Number(words.birthYear) : undefined
  const changed = <Value>(value: Value, old: Value) => (value === old ? undefined : value)
  const body = filled({
    relation: changed(words.relation, before.relation),
    gender: changed(words.gender, before.gender),
    birthYear: changed(year, before.birthYear),
  })
  const name = changed(words.name.trim(), before.name)
  if (Object.keys(body).length === 0 && !name) return
  const told: Words = { subject: household, leaf, type: 'person.described/1', body: { person: before.id, ...body } }
  await phone().tell([{ ...told, ...(name && { personal: { name } }) }])
}

/** Takes back a deed just told. */
export async function undo(subject: string, leaf: number, deed: string): Promise<void> {
  const facts = phone().deeds.find((each) => each.id === deed)?.facts.map(({ id }) => id) ?? []
  await phone().takeBack(subject, leaf, facts)
}
