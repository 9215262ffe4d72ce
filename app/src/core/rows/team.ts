import type { Day } from '../day'

export interface Team {
  id: string
  name: string
  /** Leaves of the villages it works in. */
  serves?: readonly number[]
}

export interface Member {
  id: string
  team: string
  account?: string
  role: string
  organisation?: string
  gender?: string
  birthYear?: number
  languages?: string[]
  skills?: string[]
  name?: string
  phone?: string
  termEnd?: Day
  leftOn?: Day
}

/** Teams and their members. */
export interface TeamKinds {
  'team/1': Team
  'member/1': Member
}
