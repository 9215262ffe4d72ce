import { daysAfter, type Day } from '$core/day'

export interface MapChoice {
  /** Empty for the map of today. */
  value: Day | ''
  /** The day that the map ends or begins with. */
  turn: Day
  before: boolean
}

/** Older maps than these are reached by an address only. */
const MOST = 3

/** A map before the first turn and one from each turn on; the last one is the map of today. */
export function mapChoices(turns: readonly Day[]): MapChoice[] {
  const last = turns.slice(-MOST)
  if (last.length === 0) return []
  const eve = (day: Day) => daysAfter(day, -1)
  return [{ value: eve(last[0]!), turn: last[0]!, before: true }, ...last.map((turn, index) => ({ value: index + 1 < last.length ? eve(last[index + 1]!) : ('' as const), turn, before: false }))]
}
