import type { Day } from '../day'

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
export interface StuckAnswer {
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

/** Stuck points, answers, and who answers for what. */
export interface HelpdeskKinds {
  'stuck/1': Stuck
  'answer/1': StuckAnswer
  'answerer/1': Answerer
}
