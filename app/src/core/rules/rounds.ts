import type { Day } from '../day'
import type { Audience, Household } from '../row'

/** What the rule reads of a round. */
export interface RoundTold {
  id: string
  /** Whose office opened it. */
  place: number
  /** Where it is gone, each with all beneath; everywhere beneath `place` when absent. */
  places?: number[]
  from: Day
  until: Day
  closedOn?: Day
  /** The round from above that it stands for. */
  of?: string
}

/**
 * The rounds that are gone at a village on a day, in the order given. One that a place opened for a round from above stands for it
 * everywhere beneath that place, also after it is over. Vectors: `contract/rules/round.json`.
 *
 * @param at the village and the places above it
 */
export const standing = <Told extends RoundTold>(rounds: readonly Told[], at: readonly number[], day: Day): Told[] =>
  rounds.filter((round) => open(round, day) && reaches(round, at) && !rounds.some((other) => other.of === round.id && at.includes(other.place)))

const open = ({ from, until, closedOn }: RoundTold, day: Day) => from <= day && day <= until && (closedOn === undefined || day < closedOn)

const reaches = ({ place, places }: RoundTold, at: readonly number[]) => at.includes(place) && (places === undefined || places.some((each) => at.includes(each)))

/** How many households a village is to reach; of one whose register is not complete, what it declares counts. */
export const target = (share: number, households: Audience, declared: number, known: number): number =>
  Math.ceil((share * (households === 'all' ? Math.max(declared, known) : known)) / 100)

export const remaining = (wanted: number, done: number): number => Math.max(0, wanted - done)

/** Whether a household is of the part of the audience that a machine can tell. */
export function isOf(households: Audience, { farm, business, poverty }: Pick<Household, 'farm' | 'business' | 'poverty'>): boolean {
  if (households === 'farm') return farm === true
  if (households === 'business') return business === true
  return households === 'all' || poverty === 'poor' || poverty === 'near'
}
