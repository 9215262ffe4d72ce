import type { Day } from './day'
import type { Device, Outcome, Seen, Where } from './fact'
import type { Lost } from './rules/merge'

/** A row as the server sent it; `data` is never touched here. */
export interface Row<Data = unknown> {
  kind: string
  leaf: number
  id: string
  tick: number
  data: Data
}

export interface Household {
  id: string
  head?: string
  locator?: string
  phones?: string[]
  ethnicity?: string
  farm?: boolean
  business?: boolean
  poverty?: 'none' | 'near' | 'poor'
  languages?: string[]
  source: string
  ground: string
  registeredOn: Day
  losing?: Lost[]
  state?: Record<string, string>
}

export interface Person {
  id: string
  household?: string
  business?: string
  name?: string
  phone?: string
  gender?: string
  birthYear?: number
  relation?: string
  state?: Record<string, string>
}

export interface Business {
  id: string
  kind: string
  name?: string
  owner?: string
  locator?: string
  phones?: string[]
  household?: string
  registeredOn: Day
}

export interface HelpSeen {
  id: string
  learner: string
  service: string
  seen: Seen
  counted: Seen
}

export interface Visit {
  id: string
  subject: string
  subjectKind?: string
  onDay: Day
  at: string
  outcome: Outcome
  place: Where
  device?: Device
  author?: string
  team?: string
  note?: string
  comeBack?: Day
  helps?: HelpSeen[]
}

/** Help without a visit. */
export interface Help extends HelpSeen {
  subject: string
  gathering?: string
  onDay: Day
  author?: string
  team?: string
}

export interface Mastery {
  id: string
  subject: string
  subjectKind?: string
  learner: string
  service: string
  level: number
  aloneSince?: Day
  masteredOn?: Day
  lastOn: Day
  helps: number
  /** The first day of each level stood on. */
  first?: Record<string, Day>
}

export interface Member {
  id: string
  team: string
  account?: string
  role: string
  organisation?: string
  gender?: string
  birthYear?: number
  name?: string
  phone?: string
  leftOn?: Day
}

export interface Service {
  id: string
  code: string
  name: string
  category: string
  pillar: 'government' | 'economy' | 'society'
  audience: 'citizen' | 'cadre'
  status: 'live' | 'ended'
  replacedBy?: string
  version?: number
}

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
/** An account on a platform, or for payment. */
export interface Account {
  id: string
  subject: string
  subjectKind?: string
  service: string
  use: 'sell' | 'buy' | 'pay'
  openedOn: Day
  closedOn?: Day
  shop?: string
  link?: string
  author?: string
}

/** A product listed on a platform. */
export interface Product {
  id: string
  subject: string
  account: string
  service: string
  name: string
  unit?: string
  /** đồng */
  price?: number
  ocop?: number
  listedOn: Day
  delistedOn?: Day
}

/** The kinds this app understands, and what their rows carry. */
export interface Kinds {
  'household/1': Household
  'person/1': Person
  'business/1': Business
  'visit/1': Visit
  'help/1': Help
  'mastery/1': Mastery
  'team/1': { id: string; name: string }
  'member/1': Member
  'service/1': Service
  'session/1': Session
  'attendance/1': Attendance
  'account/1': Account
  'product/1': Product
}

export type Kind = keyof Kinds

export const KINDS: Kind[] = [
  'household/1',
  'person/1',
  'business/1',
  'visit/1',
  'help/1',
  'mastery/1',
  'team/1',
  'member/1',
  'service/1',
  'session/1',
  'attendance/1',
  'account/1',
  'product/1',
]

/** A place whose facts I see; `mine` says that I may record there. */
export interface Scope {
  leaf: number
  place: number
  name: string
  type: string
  within?: string | null
  /** Ids of the places above it, the nearest first. */
  above?: number[]
  declaredHouseholds?: number | null
  mine: boolean
}
