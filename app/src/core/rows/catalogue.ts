import type { Day } from '../day'

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
  /** Place in lists, smallest first; services without one follow. */
  position?: number
}

/** Services and their playbooks. */
export interface CatalogueKinds {
  'service/1': Service
}
