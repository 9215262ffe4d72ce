import type { Api } from '$core/api'
import { folded } from '$core/rules/text'

/** A household in its village's register. */
export type RegisterLine = Api['RegisterLine']
export type Person = Api['HouseholdStoryPerson']
export type Skill = Api['HouseholdStorySkill']
/** One line of the ledger. */
export type ToldFact = Api['ToldFact'] & { body: object; personal?: object }

export interface Help {
  id: string
  learner: string
  service: string
  seen: string
}
export type Visit = Api['HouseholdStoryVisit'] & { helps?: Help[] }
/** All that is known about one household. */
export type HouseholdStory = Omit<Api['HouseholdStory'], 'phones' | 'visits'> & { phones?: string[]; visits: Visit[] }

export const householdAddress = ({ leaf, id }: { leaf: number; id: string }) => `/console/ho/${leaf}/${id}`

export const found = (lines: readonly RegisterLine[], words: string): RegisterLine[] =>
  lines.filter((line) => folded(`${line.head ?? ''} ${line.locator ?? ''}`).includes(folded(words)))

/** `visit.made/1` → `visit.made`: people read what, not which version. */
export const kindOf = ({ type }: ToldFact) => type.slice(0, type.lastIndexOf('/'))

/** The device's clock was impossible, so the fact was set to the nearest possible time. */
export const isClamped = ({ occurredAt, happenedAt }: ToldFact) => Date.parse(occurredAt) !== Date.parse(happenedAt)

/** A person's name, or who they are when nobody wrote it down. */
export const nameOf = (people: readonly Person[], learner: string): string | undefined => people.find((person) => person.id === learner)?.name
