import { takeBackAtDesk, tellAtDesk } from '$core/desk'
import { officeWire } from '$core/office.svelte'
import { householdChanges, personChanges, type HouseholdWords, type PersonWords, type ChangedFields } from '$core/rules/describing'
import type { Wire } from '$core/wire'
import type { HouseholdStory, Person } from './register'

/** Withdraws a correction that was just recorded. */
export type Undo = () => Promise<unknown>

async function correct(household: HouseholdStory, type: string, changed: ChangedFields | undefined, wire: Wire): Promise<Undo | undefined> {
  if (!changed) return undefined
  const facts = await tellAtDesk([{ type, leaf: household.leaf, subject: household.id, ...changed }], wire)
  return () => takeBackAtDesk(household.leaf, household.id, facts, wire)
}

/** Records what an office corrected of a household; nothing when nothing has changed. */
export const correctHousehold = (household: HouseholdStory, words: HouseholdWords, wire: Wire = officeWire) =>
  correct(household, 'household.described/1', householdChanges(household, words), wire)

/** As correctHousehold, for one person. */
export const correctPerson = (household: HouseholdStory, person: Person, words: PersonWords, wire: Wire = officeWire) =>
  correct(household, 'person.described/1', personChanges(person, words), wire)
