import { currentTime, today } from '$core/clock'
import { dayOf, daysAfter } from '$core/day'

const A_YEAR = 365

/** A day somebody can agree on: today or later, within a year. */
export const isPossibleDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= today() && day <= daysAfter(today(), A_YEAR)

/**
 * When a visit happened: now; when its draft was begun on an earlier day, then. The last exchange with the server is the earliest instant the
 * server believes for a fact that had no number yet.
 */
export function instantOf(begunAt: number | undefined, syncedAt = 0): string {
  const now = currentTime()
  if (begunAt === undefined || dayOf(begunAt) === dayOf(now)) return new Date(now).toISOString()
  return new Date(Math.min(now, Math.max(begunAt, syncedAt))).toISOString()
}
