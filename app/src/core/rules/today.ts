import { daysAfter, type Day } from '../day'
import type { Outcome } from '../fact'
import type { Mastery } from '../row'
import { FLUENT_AFTER } from './mastery'

/** Why a door stands on today's list. */
export type Reason = 'come-back' | 're-check' | 'not-visited' | 'go-on'

export interface Door {
  household: string
  reason: Reason
  /** When it fell due: the agreed day, the day somebody could show it again, the day the household was registered or last met. */
  since: Day
}

/** What the rule reads of a household. */
export interface Known {
  household: string
  registeredOn: Day
  visits: { onDay: Day; at?: string; outcome: Outcome; comeBack?: Day }[]
  mastery: Pick<Mastery, 'level' | 'aloneSince'>[]
}

/** Days a door is left alone: one that did not open for three, one just visited for a week, one that refused for ninety. */
const REST: Partial<Record<Outcome, number>> = { 'not-home': 3, later: 3, met: 7, refused: 90 }
/** Days after which a household that has begun to learn something is seen again. */
const GO_ON_AFTER = 14
const RANK: Record<Reason, number> = { 'come-back': 0, 're-check': 1, 'not-visited': 2, 'go-on': 3 }

/**
 * Tonight's doors, most pressing first: whoever was promised we come back · whoever could do something alone a fortnight ago and
 * may now be fluent · whoever nobody has spoken with yet (those never tried before those who were out) · whoever has begun something
 * and cannot do it alone yet, the longest unseen first. A door called at today, a family that moved away, and a door still resting
 * are left out. Vectors: `contract/rules/today.json`.
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
  if (visits.every((visit) => visit.outcome !== 'met')) return { household, reason: 'not-visited', since: registeredOn, tried: visits.length > 0 }
  if (!last || !mastery.some(begun) || today < daysAfter(last.onDay, GO_ON_AFTER)) return undefined
  return { household, reason: 'go-on', since: last.onDay, tried: true }
}

const begun = ({ level }: { level: number }) => level > 0 && level < 4

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
