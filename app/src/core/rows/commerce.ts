import type { Day } from '../day'

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

/** Accounts on platforms, and what is on sale with them. */
export interface CommerceKinds {
  'account/1': Account
  'product/1': Product
}
