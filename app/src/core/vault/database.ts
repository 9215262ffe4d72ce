import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Problem } from '../fact'

/** A server row as pulled, sealed; only what finds it stands outside. */
export interface SealedRow {
  leaf: number
  kind: string
  id: string
  tick: number
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Where a fact of mine stands. `unsent` waits for the network, `accepted` is on the server but not yet in the rows here, `settled` is
 * in the rows and kept for sixty days, `refused` waits for the member's word, `dropped` was given up by the member.
 */
export type Standing = 'unsent' | 'accepted' | 'settled' | 'refused' | 'dropped'

export interface SealedFact {
  order?: number
  id: string
  /** The facts one deed told together. */
  deed: string
  number: number
  leaf: number
  standing: Standing
  toldAt: number
  tries: number
  retryAt: number
  settledAt?: number
  tick?: number
  problem?: Problem
  bytes: Uint8Array<ArrayBuffer>
}

/** One small named thing: a cursor, a counter, a key, or sealed bytes. */
export interface Note {
  name: string
  value: unknown
}

/** One account's data on this phone; another account signing in gets a database of its own, so nothing unsent is ever in the way. */
export class Database extends Dexie {
  rows!: Table<SealedRow, [number, string, string]>
  outbox!: EntityTable<SealedFact, 'order'>
  notes!: Table<Note, string>

  constructor(name: string) {
    // Chrome otherwise reports a transaction as complete before it is on the disk; a phone whose battery dies would lose a saved visit.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ rows: '[leaf+kind+id], leaf', outbox: '++order, id, standing, deed', notes: 'name' })
  }
}
