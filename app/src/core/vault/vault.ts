import type { Fact, Telling } from '../fact'
import type { Row, Scope } from '../row'
import { Database, type SealedFact, type Standing } from './database'
import { newSealKey, Seal, sealMark } from './seal'

/** Counted from the day the server's rows held a fact, not from the day it was told: a phone may have been away for longer than that. */
export const KEPT_FOR = 60 * 86_400_000
const OPENED_AT_ONCE = 2_000
/** What this phone told while the server knew it as another device. */
const OF_ANOTHER_DEVICE = 0

/** A fact of mine and where it stands. */
export interface Mine extends Omit<SealedFact, 'bytes'> {
  fact: Fact
}

/** What a pull brought, to be kept whole or not at all. */
export interface Pulled {
  reset: boolean
  rows: Row[]
  gone: Omit<Row, 'data'>[]
  drops: number[]
  scope?: Scope[]
  cursor: string
  serverTime: string
  /** Orders of the facts that were accepted before the pull began: its rows hold them. */
  arrived: number[]
}

const aboutRow = (row: { leaf: number; kind: string; id: string }) => `row/${row.leaf}/${row.kind}/${row.id}`
const aboutFact = (id: string) => `fact/${id}`

/** The phone's memory: server rows exactly as pulled and the facts I told, sealed in IndexedDB. */
export class Vault {
  private readonly opened = new Map<string, Telling>()

  private constructor(
    readonly database: Database,
    private readonly seal: Seal,
  ) {}

  static async open(name: string): Promise<Vault> {
    const database = new Database(name)
    const fresh = await newSealKey()
    const key = await database.transaction('rw', database.notes, async () => {
      const kept = await database.notes.get('seal')
      if (!kept) await database.notes.put({ name: 'seal', value: fresh })
      return (kept?.value ?? fresh) as CryptoKey
    })
    return new Vault(database, new Seal(key))
  }

  async note<T>(name: string): Promise<T | undefined> {
    return (await this.database.notes.get(name))?.value as T | undefined
  }

  async keep(name: string, value: unknown): Promise<void> {
    await this.database.notes.put({ name, value })
  }

  async keepSealed(name: string, value: unknown): Promise<void> {
    await this.keep(name, await this.seal.close(value, name))
  }

  async noteSealed<T>(name: string): Promise<T | undefined> {
    const bytes = await this.note<Uint8Array<ArrayBuffer>>(name)
    return bytes && this.seal.open<T>(bytes, name)
  }

  /** Every row kept here, opened. */
  async rows(): Promise<Row[]> {
    const sealed = await this.database.rows.toArray()
    return inParts(sealed, async ({ bytes, ...row }) => ({ ...row, data: await this.seal.open(bytes, aboutRow(row)) }))
  }

  /** My facts in the order told. */
  async mine(...standings: Standing[]): Promise<Mine[]> {
    const { outbox } = this.database
    const sealed = await outbox.where('standing').anyOf(standings).sortBy('order')
    return inParts(sealed, async ({ bytes, ...rest }) => ({ ...rest, fact: await this.openFact(rest, bytes) }))
  }

  /** Sixty days of work are read again after each deed; what was opened once need not be opened again. */
  private async openFact({ id, number }: { id: string; number: number }, bytes: Uint8Array<ArrayBuffer>): Promise<Fact> {
    const mark = sealMark(bytes)
    const known = this.opened.get(mark) ?? (await this.seal.open<Telling>(bytes, aboutFact(id)))
    this.opened.set(mark, known)
    return { ...known, number }
  }

  /** Keeps one deed: all its facts with the device's next numbers, in one transaction, or none of them. */
  async tell(deed: string, tellings: readonly Telling[], now = Date.now()): Promise<void> {
    const sealed = await Promise.all(tellings.map((telling) => this.seal.close(telling, aboutFact(telling.id))))
    const { outbox, notes } = this.database
    await this.database.transaction('rw', outbox, notes, async () => {
      const last = ((await notes.get('lastNumber'))?.value as number | undefined) ?? 0
      const told = tellings.map(({ id, leaf }, index) => ({ id, leaf, number: last + index + 1, bytes: sealed[index]! }))
      await outbox.bulkAdd(told.map((fact) => ({ ...fact, deed, standing: 'unsent', toldAt: now, tries: 0, retryAt: 0 })))
      await notes.put({ name: 'lastNumber', value: last + tellings.length })
    })
  }

  /** Keeps who this phone is to the server; a new device counts its facts from 1, so what is still unsent is numbered anew. */
  async becomeDevice(device: unknown): Promise<void> {
    const { outbox, notes } = this.database
    await this.database.transaction('rw', outbox, notes, async () => {
      const waiting = await outbox.where('standing').equals('unsent').sortBy('order')
      await outbox.where('standing').notEqual('unsent').modify({ number: OF_ANOTHER_DEVICE })
      await outbox.bulkPut(waiting.map((fact, index) => ({ ...fact, number: index + 1 })))
      await notes.bulkPut([
        { name: 'device', value: device },
        { name: 'lastNumber', value: waiting.length },
        { name: 'void', value: [] },
      ])
    })
  }

  /** Lets go of everything the server gave or has; what this phone told and nobody else has yet stays. */
  async forget(): Promise<void> {
    const { rows, outbox, notes } = this.database
    await this.database.transaction('rw', rows, outbox, notes, async () => {
      await rows.clear()
      await outbox.where('standing').anyOf('accepted', 'settled', 'dropped').delete()
      await notes.bulkDelete(['device', 'cursor', 'scope'])
    })
  }

  /** Changes where facts stand, all or none. */
  async settle(changes: readonly { order: number; change: Partial<SealedFact> }[]): Promise<void> {
    const { outbox } = this.database
    await this.database.transaction('rw', outbox, async () => {
      for (const { order, change } of changes) await outbox.update(order, change)
    })
  }

  /** Lets go of facts. The server never hears of those it has not answered yet, so it is told that their numbers stay empty. */
  async giveUp(facts: readonly Mine[]): Promise<void> {
    const { outbox, notes } = this.database
    await this.database.transaction('rw', outbox, notes, async () => {
      const empty = ((await notes.get('void'))?.value as number[] | undefined) ?? []
      const unanswered = facts.filter(({ standing }) => standing === 'unsent').map(({ number }) => number)
      await notes.put({ name: 'void', value: [...empty, ...unanswered] })
      for (const { order } of facts) await outbox.update(order!, { standing: 'dropped' })
    })
  }

  /** The server has heard that these numbers stay empty. */
  async voided(numbers: readonly number[]): Promise<void> {
    await this.database.transaction('rw', this.database.notes, async () => {
      const empty = ((await this.database.notes.get('void'))?.value as number[] | undefined) ?? []
      await this.database.notes.put({ name: 'void', value: empty.filter((number) => !numbers.includes(number)) })
    })
  }

  /** Puts a fact the server refused right, in its old place and under its old id, so that what leans on it follows at once. */
  async tellAgain(order: number, telling: Telling): Promise<void> {
    const bytes = await this.seal.close(telling, aboutFact(telling.id))
    const { outbox, notes } = this.database
    await this.database.transaction('rw', outbox, notes, async () => {
      const number = (((await notes.get('lastNumber'))?.value as number | undefined) ?? 0) + 1
      await outbox.update(order, { bytes, number, standing: 'unsent', problem: undefined, tries: 0 })
      await outbox.where('standing').equals('unsent').modify({ retryAt: 0 })
      await notes.put({ name: 'lastNumber', value: number })
    })
  }

  /** Rewrites a withdrawal that no server has taken yet: what was refused need not be withdrawn. */
  async retell(order: number, telling: Telling): Promise<void> {
    await this.database.outbox.update(order, { bytes: await this.seal.close(telling, aboutFact(telling.id)) })
  }

  /** Rows, scope, cursor and what thereby leaves the overlay, in one transaction: a killed app finds either all of it or nothing. */
  async commit(pulled: Pulled, now = Date.now()): Promise<void> {
    const sealed = await inParts(pulled.rows, async ({ data, ...row }) => ({ ...row, bytes: await this.seal.close(data, aboutRow(row)) }))
    const scope = pulled.scope && (await this.seal.close(pulled.scope, 'scope'))
    const { rows, outbox, notes } = this.database
    await this.database.transaction('rw', rows, outbox, notes, async () => {
      if (pulled.reset) await rows.clear()
      for (const leaf of pulled.drops) await rows.where('leaf').equals(leaf).delete()
      await rows.bulkDelete(pulled.gone.map(({ leaf, kind, id }) => [leaf, kind, id]))
      await rows.bulkPut(sealed)
      if (scope) await notes.put({ name: 'scope', value: scope })
      await notes.bulkPut([
        { name: 'cursor', value: pulled.cursor },
        { name: 'syncedAt', value: now },
      ])
      await (pulled.reset ? this.sendAgain() : this.leaveOverlay(pulled.arrived, now))
      await outbox.where('standing').anyOf('settled', 'dropped').and((fact) => (fact.settledAt ?? fact.toldAt) < now - KEPT_FOR).delete()
    })
  }

  /** A server restored from an older copy may have lost what it once took: everything still kept goes up again. */
  private async sendAgain(): Promise<void> {
    const { outbox, notes } = this.database
    const again = await outbox.where('standing').anyOf('accepted', 'settled').sortBy('order')
    let last = ((await notes.get('lastNumber'))?.value as number | undefined) ?? 0
    const numbered = again.map((fact) => (fact.number === OF_ANOTHER_DEVICE ? { ...fact, number: ++last } : fact))
    await outbox.bulkPut(numbered.map((fact) => ({ ...fact, standing: 'unsent', tries: 0, retryAt: 0 })))
    await notes.put({ name: 'lastNumber', value: last })
  }

  private async leaveOverlay(orders: readonly number[], now: number): Promise<void> {
    await this.database.outbox
      .where(':id')
      .anyOf(orders as number[])
      .and((fact) => fact.standing === 'accepted')
      .modify({ standing: 'settled', settledAt: now })
  }

  async destroy(): Promise<void> {
    await this.database.delete()
  }
}

/** Opening thousands of seals at once starves a small phone; in parts it stays answerable. */
async function inParts<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (let at = 0; at < things.length; at += OPENED_AT_ONCE) done.push(...(await Promise.all(things.slice(at, at + OPENED_AT_ONCE).map(work))))
  return done
}
