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

/** The address of a place names it; other pages are about the person's own place. */
export const placeOfPath = (path: string): number | undefined => {
  const place = Number(/^\/console\/noi\/(\d+)/.exec(path)?.[1])
  return Number.isInteger(place) ? place : undefined
}

/**
 * The last day of a place that has ended; undefined for one that exists. A page left open past midnight still has yesterday's answer, and the clock of a browser may
 * be ahead: yesterday alone is the last day only when the map turned after it.
 */
export function endedOn({ turns, last }: { turns: readonly Day[]; last: Day }, today: Day): Day | undefined {
  return last < daysAfter(today, -1) || (last < today && turns.includes(daysAfter(last, 1))) ? last : undefined
}

/**
 * A map before the first turn and one from each turn on; the last one is the map of today.
 *
 * @param ended the last day of a place that has ended: only the maps that have the place can be chosen
 */
export function mapChoices(turns: readonly Day[], ended?: Day): MapChoice[] {
  const choices = allChoices(turns)
  return ended === undefined ? choices : choices.filter(({ value }) => value !== '' && value <= ended)
}

function allChoices(turns: readonly Day[]): MapChoice[] {
  const last = turns.slice(-MOST)
  if (last.length === 0) return []
  const eve = (day: Day) => daysAfter(day, -1)
  return [{ value: eve(last[0]!), turn: last[0]!, before: true }, ...last.map((turn, index) => ({ value: index + 1 < last.length ? eve(last[index + 1]!) : ('' as const), turn, before: false }))]
}
