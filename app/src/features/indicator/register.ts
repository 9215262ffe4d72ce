import type { Day } from '$core/day'
import { folded } from '$core/rules/text'

/** A household in its village's register; the shape of `vn.tungnha.indicator.RegisterLine`. */
export interface RegisterLine {
  leaf: number
  id: string
  head?: string
  locator?: string
  registeredOn: Day
  people: number
  reached: boolean
  lastVisit?: Day
  lastOutcome?: string
  level: number
  alone: number
}

export interface Person {
  id: string
  name?: string
  gender?: string
  birthYear?: number
  relation?: string
}
export interface Skill {
  learner: string
  service: string
  name?: string
  level: number
  lastOn: Day
}
export interface Help {
  id: string
  learner: string
  service: string
  seen: string
}
export interface Visit {
  id: string
  onDay: Day
  at: string
  outcome: string
  where: string
  author?: string
  note?: string
  helps?: Help[]
}
/** All that is known about one household. */
export interface HouseholdStory {
  leaf: number
  id: string
  place: number
  head?: string
  locator?: string
  phones?: string[]
  farm?: boolean
  business?: boolean
  poverty?: string
  registeredOn: Day
  people: Person[]
  skills: Skill[]
  visits: Visit[]
}

/** One line of the ledger. */
export interface ToldFact {
  id: string
  tick: number
  type: string
  author?: string
  device?: string
  number?: number
  occurredAt: string
  happenedAt: string
  recordedAt: string
  body: object
  personal?: object
  withdrawn: boolean
}

export const householdAddress = ({ leaf, id }: { leaf: number; id: string }) => `/console/ho/${leaf}/${id}`

export const found = (lines: readonly RegisterLine[], words: string): RegisterLine[] =>
  lines.filter((line) => folded(`${line.head ?? ''} ${line.locator ?? ''}`).includes(folded(words)))

/** `visit.made/1` → `visit.made`: people read what, not which version. */
export const kindOf = ({ type }: ToldFact) => type.slice(0, type.lastIndexOf('/'))

/** The device's clock was impossible, so the fact was set to the nearest possible time. */
export const isClamped = ({ occurredAt, happenedAt }: ToldFact) => Date.parse(occurredAt) !== Date.parse(happenedAt)

/** A person's name, or who they are when nobody wrote it down. */
export const nameOf = (people: readonly Person[], learner: string): string | undefined => people.find((person) => person.id === learner)?.name
