import type { Day } from '../day'
import type { Outcome } from '../fact'
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

/** The households a village's share is taken of: what it declares; the register where nothing is declared, and for a part of the households. */
export const base = (households: Audience, declared: number, known: number): number =>
  households === 'all' && declared > 0 ? declared : known

/** Numbers of a village that the rule reads. */
export interface VillageSum {
  base: number
  done: number
}

/** How many households several villages are to reach together: rounded up once. */
export const target = (share: number, villages: readonly VillageSum[]): number =>
  Math.ceil((share * villages.reduce((sum, each) => sum + each.base, 0)) / 100)

/** Sum of the households each village lacks to its own share, rounded up once. */
export const remaining = (share: number, villages: readonly VillageSum[]): number =>
  Math.ceil(villages.reduce((sum, each) => sum + Math.max(0, share * each.base - 100 * each.done), 0) / 100)

/** The last day that counts. */
export const lastDay = ({ until, closedOn }: Pick<RoundTold, 'until' | 'closedOn'>): Day => (closedOn !== undefined && closedOn < until ? closedOn : until)

/** Whether the last visit found that the family moved away: it is no longer counted and no longer called at. */
export function movedAway(visits: readonly { onDay: Day; at?: string; outcome: Outcome }[]): boolean {
  const last = [...visits].sort((one, other) => moment(one).localeCompare(moment(other))).at(-1)
  return last?.outcome === 'moved'
}

const moment = (visit: { onDay: Day; at?: string }) => visit.onDay + (visit.at ?? '')

/** Whether a household is of the part of the audience that a machine can tell. */
export function isOf(households: Audience, { farm, business, poverty }: Pick<Household, 'farm' | 'business' | 'poverty'>): boolean {
  if (households === 'farm') return farm === true
  if (households === 'business') return business === true
  return households === 'all' || poverty === 'poor' || poverty === 'near'
}
