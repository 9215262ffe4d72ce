import type { Day } from '../day'
import type { Attendance, Session } from '../row'

export type How = 'in-person' | 'online'

/** One telling that somebody came, as this phone or desk made it. */
export interface Telling {
  id: string
  session: string
  learner: string
  on: Day
  how: How
}

/** Somebody at a session on one day, with the tellings it stands on. */
export interface Present {
  learner: string
  on: Day
  how: How
  facts: string[]
}

export const keyOf = (learner: string, on: Day) => `${learner} ${on}`

/**
 * Who came to a session: the rows as pulled, less what I took back, with what I told on top. However many told it, somebody counts once a day; how they came
 * is as told last. Vectors: `contract/rules/attendance.json`.
 */
export function presentAt(session: string, rows: readonly Attendance[], mine: readonly Telling[], takenBack: ReadonlySet<string>): Map<string, Present> {
  const present = new Map<string, Present>()
  for (const row of rows) if (row.session === session) pulled(present, row, takenBack)
  for (const telling of mine) if (telling.session === session && !takenBack.has(telling.id)) told(present, telling)
  return present
}

function pulled(present: Map<string, Present>, { learner, onDay: on, how, facts }: Attendance, takenBack: ReadonlySet<string>) {
  const standing = facts.map(({ id }) => id).filter((id) => !takenBack.has(id))
  if (standing.length > 0) present.set(keyOf(learner, on), { learner, on, how, facts: standing })
}

function told(present: Map<string, Present>, { id, learner, on, how }: Telling) {
  const before = present.get(keyOf(learner, on))?.facts ?? []
  present.set(keyOf(learner, on), { learner, on, how, facts: before.includes(id) ? before : [...before, id] })
}

export const peopleOf = (present: Iterable<Present>): number => new Set([...present].map(({ learner }) => learner)).size

/** The days of a session, at most a hundred. */
export function daysOf({ fromDay, toDay }: Pick<Session, 'fromDay' | 'toDay'>): Day[] {
  const days: Day[] = []
  for (let at = Date.parse(fromDay); at <= Date.parse(toDay) && days.length <= 100; at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

/** The day one means when nothing is said: today while it lasts, else its nearest end. */
export const dayMeant = ({ fromDay, toDay }: Pick<Session, 'fromDay' | 'toDay'>, today: Day): Day => (today < fromDay ? fromDay : today > toDay ? toDay : today)
