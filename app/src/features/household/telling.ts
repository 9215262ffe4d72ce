import { newId } from '$core/ids'
import { filled, householdChanges, numbersOf, personChanges, personFields, type HouseholdWords, type PersonWords } from '$core/rules/describing'
import { oneLine } from '$core/rules/text'
import { content } from '$core/fact'
import type { Words } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import type { Household, Person } from '$core/row'
import type { Mine } from '$core/vault/vault'

/** What was never known is not told of a birth. */
const personal = (words: HouseholdWords) =>
  filled({ head: oneLine(words.head), locator: oneLine(words.locator), ethnicity: words.ethnicity, phones: words.phone.trim() ? numbersOf(words) : undefined })

/** Ethnicity is recorded with consent only; everything else is needed for the task. */
const birth = ({ farm, business, poverty, languages = [], ethnicity }: HouseholdWords) => ({
  ...{ source: 'visit', ground: ethnicity ? 'consent' : 'task' },
  ...filled({ farm: farm || undefined, business: business || undefined, poverty: poverty === 'none' ? undefined : poverty, languages: languages.length > 0 ? languages : undefined }),
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
    { ...about, type: 'person.registered/1', body: { relation: 'head' }, personal: { name: oneLine(words.head) } },
  ])
  return { household, deed }
}

/** Records only the changed fields. */
export async function describe(household: Household, leaf: number, words: HouseholdWords): Promise<void> {
  const [unborn] = refused(household.id, 'household.registered/1')
  if (unborn) return phone().tellAgain(unborn, { body: birth(words), personal: personal(words) })
  const told = householdChanges(household, words, await takenFrom(refused(household.id, 'household.described/1')))
  if (told) await phone().tell([{ subject: household.id, leaf, type: 'household.described/1', ...told }])
}

export async function addPerson(household: string, leaf: number, words: PersonWords): Promise<{ person: string; deed: string }> {
  const person = newId()
  const told: Words = { subject: household, leaf, id: person, type: 'person.registered/1', ...personFields(words) }
  return { person, deed: await phone().tell([told]) }
}

/** Tells only what has changed of a person. */
export async function describePerson(household: string, leaf: number, before: Person, words: PersonWords): Promise<void> {
  const unborn = refused(household, 'person.registered/1').find(({ id }) => id === before.id)
  if (unborn) return phone().tellAgain(unborn, personFields(words))
  const earlier = refused(household, 'person.described/1').filter(({ fact }) => content<{ person: string }>(fact.body).person === before.id)
  const told = personChanges(before, words, await takenFrom(earlier))
  if (told) await phone().tell([{ subject: household, leaf, type: 'person.described/1', ...told }])
}

/** Takes back a deed just told. */
export async function undo(subject: string, leaf: number, deed: string): Promise<void> {
  const facts = phone().deeds.find((each) => each.id === deed)?.facts.map(({ id }) => id) ?? []
  await phone().takeBack(subject, leaf, facts)
}
