import type { Day } from '../day'
import type { Lost } from '../rules/merge'

/** Another registration of a household, before or after a move or a split. */
export interface Elsewhere {
  leaf: number
  household: string
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
  origin?: Elsewhere
  departure?: { reason: string; on: Day; to?: Elsewhere }
  losing?: Lost[]
  state?: Record<string, string>
}

/** A household that was merged into another. */
export interface MergedHousehold {
  id: string
  household: string
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
  leftOn?: Day
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

/** Households, the people in them, and businesses. */
export interface HouseholdKinds {
  'household/1': Household
  'merged-household/1': MergedHousehold
  'person/1': Person
  'business/1': Business
}
