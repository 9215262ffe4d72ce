import { currentTime } from '../clock'
import type { Fact, Telling } from '../fact'
import type { Row, Scope } from '../row'
import { newId } from '../ids'
import { Database, type Note, type SealedFact, type Standing } from './database'
import { KeyLost, Unreadable } from './failures'
import { newSealKey, Seal, sealMark } from './seal'

/** Counted from the day the server's rows held a fact, not from the day it was told: a phone may have been away for longer than that. */
export const KEPT_FOR = 60 * 86_400_000
const OPENED_AT_ONCE = 2_000
/** What this phone told while the server knew it as another device. */
const OF_ANOTHER_DEVICE = 0

/** A vault of this account that could not be read: it is kept as it is, under its own name. */
export interface PutAside {
  name: string
  /** Milliseconds. */
  since: number
  /** Facts in it that were never sent and cannot be opened. */
  facts: number
}

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
    /** Names the key among all keys this phone ever had: a key itself cannot be compared. */
    private readonly keyId: string,
  ) {}

  /** Fails with `Unreadable` when the vault holds sealed things but no key; a new key would then hide that they are lost. */
  static async open(name: string): Promise<Vault> {
    const database = new Database(name)
    const fresh = await newSealKey()
    const { key, keyId } = await database.transaction('rw', database.tables, async () => {
      const stored = (await database.notes.get('seal'))?.value as CryptoKey | undefined
      const storedId = (await database.notes.get('sealId'))?.value as string | undefined
      if (!stored && (await isFilled(database))) throw new Unreadable(`${name} has no key`)
      const kept = { key: stored ?? fresh, keyId: (stored && storedId) || newId() }
      if (!stored || !storedId) await database.notes.bulkPut([{ name: 'seal', value: kept.key }, { name: 'sealId', value: kept.keyId }])
      return kept
    })
    return new Vault(database, new Seal(key), keyId)
  }

  /** Lets go of the connection and of what was opened; another person's screen must not find it in memory. */
  close(): void {
    this.opened.clear()
    this.database.close()
  }

  /** Whether the key this vault seals with is still stored on the phone. */
  async isAlive(): Promise<boolean> {
    return (await this.note<string>('sealId')) === this.keyId
  }

  /**
   * Runs one read-write transaction, and only while the key that sealed its bytes is stored in the same database. Without this check
   * a tab that was left open after a sign-out elsewhere would write facts nobody can ever open.
   */
  async write<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction('rw', this.database.tables, async () => {
      if ((await this.database.notes.get('sealId'))?.value !== this.keyId) throw new KeyLost()
      return work()
    })
  }

  async note<T>(name: string): Promise<T | undefined> {
    return (await this.database.notes.get(name))?.value as T | undefined
  }

  async keep(name: string, value: unknown): Promise<void> {
    await this.write(() => this.database.notes.put({ name, value }))
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
    if (standings.includes('settled')) this.forgetDeleted(sealed)
    return inParts(sealed, async ({ bytes, ...rest }) => ({ ...rest, fact: await this.openFact(rest, bytes) }))
  }

  /** Those of my facts that can still be opened. */
  async readableFacts(...standings: Standing[]): Promise<Mine[]> {
    const sealed = await this.database.outbox.where('standing').anyOf(standings).sortBy('order')
    const opened = await inParts(sealed, ({ bytes, ...rest }) => this.openFact(rest, bytes).then((fact) => [{ ...rest, fact }], () => []))
    return opened.flat()
  }

  /** Sixty days of work are read again after each deed; what was opened once need not be opened again. */
  private async openFact({ id, number }: { id: string; number: number }, bytes: Uint8Array<ArrayBuffer>): Promise<Fact> {
    const mark = sealMark(bytes)
    const known = this.opened.get(mark) ?? (await this.seal.open<Telling>(bytes, aboutFact(id)))
    this.opened.set(mark, known)
    return { ...known, number }
  }

  /** The outbox drops facts after sixty days; an app that stays open for months must not keep them in memory. */
  private forgetDeleted(stored: readonly SealedFact[]): void {
    if (this.opened.size <= stored.length) return
    const marks = new Set(stored.map(({ bytes }) => sealMark(bytes)))
    for (const mark of this.opened.keys()) if (!marks.has(mark)) this.opened.delete(mark)
  }

  /** Keeps one deed: all its facts with the device's next numbers, in one transaction, or none of them. The draft it was written in goes with it. */
  async tell(deed: string, tellings: readonly Telling[], { now = currentTime(), draft }: { now?: number; draft?: string } = {}): Promise<void> {
    const sealed = await Promise.all(tellings.map((telling) => this.seal.close(telling, aboutFact(telling.id))))
    const { outbox, notes } = this.database
    await this.write(async () => {
      const last = ((await notes.get('lastNumber'))?.value as number | undefined) ?? 0
      const told = tellings.map(({ id, leaf }, index) => ({ id, leaf, number: last + index + 1, bytes: sealed[index]! }))
      await outbox.bulkAdd(told.map((fact) => ({ ...fact, deed, standing: 'unsent', toldAt: now, tries: 0, retryAt: 0 })))
      await notes.put({ name: 'lastNumber', value: last + tellings.length })
      if (draft) await notes.delete(DRAFT + draft)
    })
  }

  /** Keeps who this phone is to the server; a new device counts its facts from 1, so what is still unsent is numbered anew. */
  async becomeDevice(device: unknown): Promise<void> {
    const { outbox, notes } = this.database
    await this.write(async () => {
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
    await this.write(async () => {
      await rows.clear()
      await outbox.where('standing').anyOf('accepted', 'settled', 'dropped').delete()
      await notes.bulkDelete(['device', 'cursor', 'scope'])
    })
  }

  /** Changes where facts stand, all or none. */
  async settle(changes: readonly { order: number; change: Partial<SealedFact> }[]): Promise<void> {
    const { outbox } = this.database
    await this.write(async () => {
      for (const { order, change } of changes) await outbox.update(order, change)
    })
  }

  /** Lets go of facts. The server never hears of those it has not answered yet, so it is told that their numbers stay empty. */
  async giveUp(facts: readonly Mine[]): Promise<void> {
    const { outbox, notes } = this.database
    await this.write(async () => {
      const empty = ((await notes.get('void'))?.value as number[] | undefined) ?? []
      const unanswered = facts.filter(({ standing }) => standing === 'unsent').map(({ number }) => number)
      await notes.put({ name: 'void', value: [...empty, ...unanswered] })
      for (const { order } of facts) await outbox.update(order!, { standing: 'dropped' })
    })
  }

  /** The server has heard that these numbers stay empty. */
  async voided(numbers: readonly number[]): Promise<void> {
    await this.write(async () => {
      const empty = ((await this.database.notes.get('void'))?.value as number[] | undefined) ?? []
      await this.database.notes.put({ name: 'void', value: empty.filter((number) => !numbers.includes(number)) })
    })
  }

  /** Puts a fact the server refused right, in its old place and under its old id, so that what leans on it follows at once. */
  async tellAgain(order: number, telling: Telling): Promise<void> {
    const bytes = await this.seal.close(telling, aboutFact(telling.id))
    const { outbox, notes } = this.database
    await this.write(async () => {
      const number = (((await notes.get('lastNumber'))?.value as number | undefined) ?? 0) + 1
      await outbox.update(order, { bytes, number, standing: 'unsent', problem: undefined, tries: 0 })
      await outbox.where('standing').equals('unsent').modify({ retryAt: 0 })
      await notes.put({ name: 'lastNumber', value: number })
    })
  }

  /** Rewrites a withdrawal that no server has taken yet: what was refused need not be withdrawn. */
  async retell(order: number, telling: Telling): Promise<void> {
    const bytes = await this.seal.close(telling, aboutFact(telling.id))
    await this.write(() => this.database.outbox.update(order, { bytes }))
  }

  /** Rows, scope, cursor and what thereby leaves the overlay, in one transaction: a killed app finds either all of it or nothing. */
  async commit(pulled: Pulled, now = currentTime()): Promise<void> {
    const sealed = await inParts(pulled.rows, async ({ data, ...row }) => ({ ...row, bytes: await this.seal.close(data, aboutRow(row)) }))
    const scope = pulled.scope && (await this.seal.close(pulled.scope, 'scope'))
    const { rows, outbox, notes } = this.database
    await this.write(async () => {
      if (pulled.reset) await rows.clear()
      for (const leaf of pulled.drops) await rows.where('leaf').equals(leaf).delete()
      await rows.bulkDelete(pulled.gone.map(({ leaf, kind, id }) => [leaf, kind, id]))
      await rows.bulkPut(sealed)
      if (scope) await notes.put({ name: 'scope', value: scope })
      await notes.bulkPut([
        { name: 'cursor', value: pulled.cursor },
        { name: 'syncedAt', value: currentTime() },
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

  /**
   * Signs the account out of this phone. What the server can give again is removed. Unsent facts, refused facts and drafts stay sealed, and so
   * does the key, which the browser never gives out; only a sign-in of the same account opens this vault again. When nothing of that kind is left,
   * the key goes in the same transaction, so that no tab can write afterwards. Returns how many things stay.
   */
  async leave(): Promise<number> {
    const { rows, outbox, notes } = this.database
    const kept = await this.write(async () => {
      await rows.clear()
      await outbox.where('standing').anyOf('accepted', 'settled', 'dropped').delete()
      await notes.bulkDelete(['me', 'cursor', 'scope', 'syncedAt'])
      const left = (await outbox.count()) + (await drafts(this.database).count())
      if (left === 0) await notes.clear()
      return left
    })
    if (kept === 0) await this.database.delete()
    this.close()
    return kept
  }

  /** Keeps a form that is not finished yet. */
  keepDraft = (name: string, draft: unknown) => this.keepSealed(DRAFT + name, draft)

  dropDraft = (name: string) => this.write(() => this.database.notes.delete(DRAFT + name))

  /** Every unfinished form by its name. */
  async drafts<T>(): Promise<Map<string, T>> {
    const notes = await drafts(this.database).toArray()
    const open = async ({ name, value }: Note) => [name.slice(DRAFT.length), await this.seal.open<T>(value as Uint8Array<ArrayBuffer>, name)] as const
    return new Map(await inParts(notes, open))
  }
}

const DRAFT = 'draft/'

const drafts = ({ notes }: Database) => notes.where('name').startsWith(DRAFT)

const isFilled = async (database: Database) => (await database.rows.count()) + (await database.outbox.count()) + (await drafts(database).count()) > 0

/** Opening thousands of seals at once starves a small phone; in parts it stays answerable. */
async function inParts<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (let at = 0; at < things.length; at += OPENED_AT_ONCE) done.push(...(await Promise.all(things.slice(at, at + OPENED_AT_ONCE).map(work))))
  return done
}
