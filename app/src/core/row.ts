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

/** A step's line drawing in words: what the screen shows from top to bottom. */
export interface Drawing {
  frame: 'phone' | 'counter' | 'card'
  items: DrawingItem[]
}

export type DrawingKind =
  | 'title' | 'text' | 'heading' | 'field' | 'button' | 'tile' | 'row' | 'tab' | 'switch' | 'tick' | 'code' | 'keypad' | 'qr' | 'camera' | 'face'
  | 'message' | 'warning' | 'success' | 'picture'

export interface DrawingItem {
  kind: DrawingKind
  label?: string
  /** The one to press in this step. */
  pressed?: boolean
}

export interface Step {
  press: string
  see: string
  failures?: { what: string; wayOut: string }[]
  drawing?: Drawing
}

/** How a platform was looked at, and whether it was chosen. */
export interface Evaluation {
  criteria: { name: string; score: number; of: number }[]
  chosen: boolean
  decision?: { number: string; date: Day }
  by: string
  on: Day
}

export interface Service {
  id: string
  code: string
  name: string
  category: string
  pillar: 'government' | 'economy' | 'society'
  audience: 'citizen' | 'cadre'
  owner?: string
  partner?: string
  kind?: 'service' | 'marketplace' | 'payment'
  status: 'live' | 'ended'
  replacedBy?: string
  endedOn?: Day
  endedWhy?: string
  evaluation?: Evaluation
  version?: number
  steps?: Step[]
  /** The day this version of the playbook came out. */
  publishedOn?: Day
  /** Who tried this very version; without it nobody has verified it yet. */
  checkedBy?: string
  checkedOn?: Day
  /** What to have ready before one begins. */
  atHand?: string
}

export interface Question {
  text: string
  kind: 'yes-no' | 'choice' | 'number' | 'text'
  choices?: string[]
}

/** What counts as done at a household: exactly one of them. */
export interface Aim {
  service?: string
  notice?: string
  questions?: Question[]
}

export type Audience = 'all' | 'farm' | 'poor' | 'business'

export interface Round {
  id: string
  name: string
  done: Aim
  audience: string
  households: Audience
  places?: number[]
  share: number
  fromDay: Day
  untilDay: Day
  /** The round from above that this one stands for. */
  standsFor?: string
  closedOn?: Day
}

export interface Answered {
  question: number
  yes?: boolean
  choice?: number
  number?: number
}

export interface RoundAnswer {
  id: string
  subject: string
  round: string
  onDay: Day
  answers: Answered[]
  texts?: Record<string, string>
}

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

/** A stuck point: raised for a learner, or asked for oneself (then `asker` says by whom). */
export interface Stuck {
  id: string
  subject: string
  subjectKind?: string
  learner?: string
  asker?: 'citizen' | 'member' | 'officer'
  service: string
  version: number
  step: number
  failure?: number
  phoneModel?: string
  name?: string
  phone?: string
  note?: string
  onDay: Day
  at: string
  author?: string
  team?: string
  closedOn?: Day
  closedAt?: string
}

/** How one gets past a step; reaches everybody stuck there beneath the place of its leaf. */
export interface Answer {
  id: string
  service: string
  step: number
  version?: number
  text: string
  giver: string
  stuck?: string
  onDay: Day
  at: string
  author?: string
  endedOn?: Day
}

/** Who answers for which services in the place of its leaf. */
export interface Answerer {
  id: string
  services: string[]
  kind: 'police' | 'telecom' | 'bank' | 'post' | 'health' | 'school' | 'office' | 'other'
  organisation: string
  account?: string
  name?: string
  phone?: string
  email?: string
  fromDay: Day
  endedOn?: Day
}

export type NoticeKind = 'notice' | 'guide' | 'news' | 'scam'

/** Where a notice comes from. */
export interface NoticeSource {
  kind: 'decision' | 'law' | 'news' | 'own'
  title: string
  number?: string
  date?: Day
  link?: string
}

export interface Notice {
  id: string
  kind: NoticeKind
  title: string
  text: string
  source?: NoticeSource
  atDoors: boolean
  script?: string
  open: boolean
  until?: Day
  onDay: Day
  at: string
  endedOn?: Day
}

/** A household that was told a notice, first on that day. */
export interface ToldNotice {
  id: string
  household: string
  notice: string
  onDay: Day
  author?: string
}

/** What a household said, what was answered last, and whether that was carried back. */
export interface Voice {
  id: string
  household: string
  kind: 'question' | 'proposal'
  service?: string
  text?: string
  hasSound: boolean
  onDay: Day
  at: string
  author?: string
  outcome?: 'answered' | 'sent-up' | 'done'
  answer?: string
  answeredOn?: Day
  answeredBy?: string
  returnedOn?: Day
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
  'round/1': Round
  'round-answer/1': RoundAnswer
  'account/1': Account
  'product/1': Product
  'session/1': Session
  'attendance/1': Attendance
  'stuck/1': Stuck
  'answer/1': Answer
  'answerer/1': Answerer
  'notice/1': Notice
  'told/1': ToldNotice
  'voice/1': Voice
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
  'round/1',
  'round-answer/1',
  'account/1',
  'product/1',
  'session/1',
  'attendance/1',
  'stuck/1',
  'answer/1',
  'answerer/1',
  'notice/1',
  'told/1',
  'voice/1',
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
