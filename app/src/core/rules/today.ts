import { daysAfter, type Day } from '../day'
import type { Outcome } from '../fact'
import type { Mastery } from '../row'
import { FLUENT_AFTER } from './mastery'

/** Why a door stands on today's list. */
export type Reason = 'come-back' | 're-check' | 'not-visited'

export interface Door {
  household: string
  reason: Reason
  /** When it fell due: the agreed day, the day somebody could show it again, the day the household was registered. */
  since: Day
}

/** What the rule reads of a household. */
export interface Known {
  household: string
  registeredOn: Day
  visits: { onDay: Day; at?: string; outcome: Outcome; comeBack?: Day }[]
  mastery: Pick<Mastery, 'level' | 'aloneSince'>[]
}

/** A door that did not open is left alone for three days, one that refused for ninety. */
const REST: Partial<Record<Outcome, number>> = { 'not-home': 3, later: 3, refused: 90 }
const RANK: Record<Reason, number> = { 'come-back': 0, 're-check': 1, 'not-visited': 2 }

/**
 * Tonight's doors, most pressing first: whoever was promised we come back · whoever could do something alone a fortnight ago and
 * may now be fluent · whoever nobody has spoken with yet (those never tried before those who were out). A door called at today, a
 * family that moved away, and a door still resting are left out. Vectors: `contract/rules/today.json`.
 */
export function todaysDoors(known: readonly Known[], today: Day): Door[] {
  return known
    .flatMap((household) => door(household, today) ?? [])
    .sort((one, other) => compare(one, other))
    .map(({ household, reason, since }) => ({ household, reason, since }))
}

type Ranked = Door & { tried: boolean }

function door({ household, registeredOn, visits, mastery }: Known, today: Day): Ranked | undefined {
  const last = [...visits].sort((one, other) => moment(one).localeCompare(moment(other))).at(-1)
  if (last && (last.onDay >= today || last.outcome === 'moved')) return undefined
  if (last?.comeBack && last.comeBack <= today) return { household, reason: 'come-back', since: last.comeBack, tried: true }
  if (last?.comeBack || resting(last, today)) return undefined
  const due = recheckSince(mastery)
  if (due && due <= today) return { household, reason: 're-check', since: due, tried: true }
  if (visits.some((visit) => visit.outcome === 'met')) return undefined
  return { household, reason: 'not-visited', since: registeredOn, tried: visits.length > 0 }
}

const moment = (visit: { onDay: Day; at?: string }) => visit.onDay + (visit.at ?? '')

const resting = (last: Known['visits'][number] | undefined, today: Day) =>
  last !== undefined && today < daysAfter(last.onDay, REST[last.outcome] ?? 0)

/** The first day on which somebody here may prove fluent. */
function recheckSince(mastery: Known['mastery']): Day | undefined {
  const days = mastery.flatMap((each) => (each.level === 4 && each.aloneSince ? [daysAfter(each.aloneSince, FLUENT_AFTER)] : []))
  return days.sort()[0]
}

const compare = (one: Ranked, other: Ranked) =>
  RANK[one.reason] - RANK[other.reason] ||
  Number(one.tried) - Number(other.tried) ||
  one.since.localeCompare(other.since) ||
  one.household.localeCompare(other.household)
