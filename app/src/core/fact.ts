import type { Api } from './api'

/** One thing somebody did, saw or decided, as it travels; body and personal are JSON texts, kept byte for byte. */
export interface Fact {
  id: string
  leaf: number
  type: string
  subject: string
  team?: string
  number: number
  occurredAt: string
  body: string
  personal?: string
}

/** A fact before the outbox gives it its number. */
export type Telling = Omit<Fact, 'number'>

export type Seen = 'did-for' | 'watched' | 'together' | 'prompted' | 'alone'
export type Device = 'own' | 'family' | 'helper' | 'none'
export type Outcome = 'met' | 'not-home' | 'refused' | 'moved' | 'later'
export type LearnedFrom = 'team' | 'neighbour' | 'family'
export type Where = 'home' | 'field' | 'market' | 'village-house' | 'one-stop' | 'phone' | 'business'

export interface Problem {
  code: string
  params: Record<string, unknown>
}

export type Taken = Api['Receipt'] & { outcome: 'ACCEPTED' | 'ALREADY'; leaf: number; tick: number }
export type NotTaken = Api['Receipt'] & { outcome: 'LATER' | 'REFUSED'; problem: string }
export type Receipt = Taken | NotTaken

export const isTaken = (receipt: Receipt): receipt is Taken => receipt.outcome === 'ACCEPTED' || receipt.outcome === 'ALREADY'

/** Reads the JSON text of a body or personal part. */
export const content = <T>(text: string | undefined): Partial<T> => (text ? (JSON.parse(text) as Partial<T>) : {})
