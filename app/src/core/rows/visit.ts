import type { Day } from '../day'
import type { Device, LearnedFrom, Outcome, Seen, Where } from '../fact'

export interface HelpSeen {
  id: string
  learner: string
  service: string
  seen: Seen
  counted: Seen
  step?: number
  learnedFrom?: LearnedFrom
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
  companions?: string[]
  round?: string
}

/** Help without a visit. */
export interface Help extends HelpSeen {
  subject: string
  gathering?: string
  onDay: Day
  author?: string
  team?: string
}

/** People taught together; those named have help of their own. */
export interface Gathering {
  id: string
  onDay: Day
  place: Where
  headCount: number
  services: string[]
  author?: string
  team?: string
  note?: string
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

/** Visits, the help given, and how far a learner has come. */
export interface VisitKinds {
  'visit/1': Visit
  'help/1': Help
  'mastery/1': Mastery
  'gathering/1': Gathering
}
