import type { Day } from '../day'

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
  /** The day of the first answers; absent in rows written before it was kept. */
  firstOn?: Day
  answers: Answered[]
  texts?: Record<string, string>
}

/** Rounds: what counts as done at a household, and what was answered there. */
export interface RoundKinds {
  'round/1': Round
  'round-answer/1': RoundAnswer
}
