import type { Day } from '../day'

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

/** Notices, who was told them, and what households say. */
export interface BroadcastKinds {
  'notice/1': Notice
  'told/1': ToldNotice
  'voice/1': Voice
}
