import type { Day } from '../day'

export interface Venue {
  name: string
  place?: number
}

export interface Session {
  id: string
  course?: string
  name: string
  kind: 'conference' | 'class'
  audience: 'members' | 'citizens' | 'cadres'
  mode: 'in-person' | 'online' | 'both'
  fromDay: Day
  toDay: Day
  startsAt?: string
  venue: Venue
  venues?: Venue[]
  organiser: string
  cancelledOn?: Day
  heads?: number
}

/** Somebody at a session on one day; it stands on each of these tellings. */
export interface Attendance {
  id: string
  subject: string
  session: string
  learner: string
  onDay: Day
  how: 'in-person' | 'online'
  venue?: number
  facts: { id: string; author: string }[]
}

/** Sessions and who was there. */
export interface TrainingKinds {
  'session/1': Session
  'attendance/1': Attendance
}
