import type { BroadcastKinds } from './rows/broadcast'
import type { CatalogueKinds } from './rows/catalogue'
import type { CommerceKinds } from './rows/commerce'
import type { HelpdeskKinds } from './rows/helpdesk'
import type { HouseholdKinds } from './rows/household'
import type { RoundKinds } from './rows/round'
import type { TeamKinds } from './rows/team'
import type { TrainingKinds } from './rows/training'
import type { VisitKinds } from './rows/visit'

export type * from './rows/broadcast'
export type * from './rows/catalogue'
export type * from './rows/commerce'
export type * from './rows/helpdesk'
export type * from './rows/household'
export type * from './rows/round'
export type * from './rows/team'
export type * from './rows/training'
export type * from './rows/visit'

/** A row as the server sent it; `data` is never touched here. */
export interface Row<Data = unknown> {
  kind: string
  leaf: number
  id: string
  tick: number
  data: Data
}

/** The kinds this app understands, and what their rows carry. */
export interface Kinds extends HouseholdKinds, VisitKinds, TeamKinds, CatalogueKinds, RoundKinds, CommerceKinds, TrainingKinds, HelpdeskKinds, BroadcastKinds {}

export type Kind = keyof Kinds

export const KINDS: Kind[] = [
  'household/1',
  'merged-household/1',
  'person/1',
  'business/1',
  'visit/1',
  'help/1',
  'mastery/1',
  'gathering/1',
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
