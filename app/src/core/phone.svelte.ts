import { Book } from './book.svelte'
import { currentInstant, currentTime } from './clock'
import type { Api } from './api'
import { Drafts } from './drafts.svelte'
import { content, type Telling } from './fact'
import { newId } from './ids'
import type { Scope } from './row'
import { exchange } from './sync/cycle'
import { isWithdrawal, withdrawnBy } from './rules/overlay'
import { KeyLost } from './vault/failures'
import { Vault, type Mine, type Pulled, type PutAside } from './vault/vault'
import { Busy, Refused, retryAfter, Unreachable, Wire } from './wire'
import type { Problem } from './fact'

/** Who is signed in, as the server says it. */
export type Me = Api['Me']

/** What stands between this phone and the server just now. */
export type Trouble = 'unreachable' | 'failing' | 'signed-out' | 'key-lost' | Problem

/** A fact before it is told: what, about whom, where. */
export type Words = Pick<Telling, 'type' | 'subject' | 'leaf'> & { id?: string; body: object; personal?: object }

export interface TellOptions {
  deed?: string
  /** When it happened; now, unless a form says otherwise. */
  at?: string
  draft?: string
  /** Why facts of somebody else are withdrawn. */
  reason?: string
}

/** Facts of one subject that are withdrawn. */
export interface TakenBack {
  subject: string
  leaf: number
  facts: readonly string[]
}

/** One thing the member did, with the facts that tell it. */
export interface Deed {
  id: string
  toldAt: number
  facts: Mine[]
  /** Everything it told was taken back again. */
  takenBack: boolean
}

/** One account's phone: its memory, its facts, and its exchange with the server. Saving never waits for the network. */
export class Phone {
  readonly book: Book
  readonly drafts: Drafts
  #putAside = $state.raw<readonly PutAside[]>([])
  #deeds = $state.raw<Deed[]>([])
  #syncedAt = $state<number>()
  #busy = $state(false)
  /** Something was told while an exchange was under way. */
  #again = false
  #closed = false
  #trouble = $state.raw<Trouble>()
  #retryAfter = 0
  #told: () => void = () => {}

  private constructor(
    readonly me: Me,
    readonly vault: Vault,
    readonly wire: Wire,
  ) {
    this.book = new Book(me.account)
    this.drafts = new Drafts(me.account, vault)
  }

  static async open(me: Me, vault: Vault, wire = new Wire('field')): Promise<Phone> {
    const phone = new Phone(me, vault, wire)
    await phone.reload()
    return phone
  }

  /** Opens the vault into memory again, for instance because another tab has written to it. */
  async reload(): Promise<void> {
    try {
      await this.#read()
    } catch (failure) {
      if (!this.#closed) throw failure
    }
  }

  async #read() {
    if (this.#closed) return
    const [rows, scope, syncedAt] = await Promise.all([this.vault.rows(), this.vault.noteSealed<Scope[]>('scope'), this.vault.note<number>('syncedAt')])
    if (this.#closed) return
    this.book.clear()
    this.book.keepScope(scope ?? [])
    this.book.put(rows)
    this.#syncedAt = syncedAt
    this.#putAside = (await this.vault.note<PutAside[]>('putAside')) ?? []
    await this.drafts.load()
    await this.#layMine()
  }

  /** Clears the memory: nobody who uses this tab next may find the book in it. */
  async close(): Promise<void> {
    this.#closed = true
    await this.drafts.flush()
    this.#empty()
  }

  /** Closes for good: only unsent work stays in the vault. Returns how many things that are. */
  async leave(): Promise<number> {
    this.#closed = true
    await this.drafts.flush()
    try {
      return await this.vault.leave()
    } finally {
      this.#empty()
    }
  }

  #empty() {
    this.book.lay([])
    this.book.clear()
    this.book.keepScope([])
    this.#deeds = []
    this.vault.close()
  }

  /** Vaults of this account on this phone that could not be read. */
  get putAside() {
    return this.#putAside
  }

  get busy() {
    return this.#busy
  }

  get trouble() {
    return this.#trouble
  }

  /** A busy server asked for so many milliseconds of rest. */
  get retryAfter() {
    return this.#retryAfter
  }

  /** When this phone last had everything from the server, in milliseconds. */
  get syncedAt() {
    return this.#syncedAt
  }

  /** My deeds of the last sixty days, newest first. */
  get deeds(): readonly Deed[] {
    return this.#deeds
  }

  get unsent(): readonly Deed[] {
    return this.#deeds.filter((deed) => deed.facts.some(({ standing }) => standing === 'unsent'))
  }

  get refused(): readonly Deed[] {
    return this.#deeds.filter((deed) => deed.facts.some(({ standing }) => standing === 'refused'))
  }

  /** Calls back after each deed told. */
  onTold(hear: () => void) {
    this.#told = hear
  }

  /** Records one deed: the phone stores it before this returns and sends it when there is a network. `draft` names the form it was written in. */
  async tell(words: readonly Words[], { deed = newId(), at = currentInstant(), draft }: TellOptions = {}): Promise<string> {
    const team = this.#team()
    const tellings = words.map(({ id = newId(), type, subject, leaf, body, personal }) => ({
      ...{ id, leaf, type, subject, occurredAt: at, body: textOf(body) },
      ...(team && { team }),
      ...(personal && { personal: textOf(personal) }),
    }))
    await this.#keepDeed(deed, tellings, draft)
    await this.#layMine()
    this.#told()
    return deed
  }

  async #keepDeed(deed: string, tellings: readonly Telling[], draft?: string) {
    await this.drafts.flush()
    try {
      await this.vault.tell(deed, tellings, { ...(draft && { draft }) })
    } catch (failure) {
      if (failure instanceof KeyLost) this.#trouble = 'key-lost'
      throw failure
    }
    if (draft) this.drafts.forget(draft)
  }

  /** Withdraws all facts of a deed and records their corrections, if any, in one new deed. */
  takeBack(subject: string, leaf: number, facts: readonly string[], corrections: readonly Words[] = [], options: TellOptions = {}): Promise<string> {
    return this.takeBackAll([{ subject, leaf, facts }], corrections, options)
  }

  /** As takeBack, for a deed about several subjects: withdraws all of its facts or none. */
  async takeBackAll(parts: readonly TakenBack[], corrections: readonly Words[] = [], { reason, ...options }: TellOptions = {}): Promise<string> {
    const lost = lostIds(this.#facts())
    await this.giveUp(parts.flatMap(({ facts }) => facts.filter((id) => lost.has(id))))
    const back = parts.flatMap(({ subject, leaf, facts }): Words[] => {
      const sent = facts.filter((id) => !lost.has(id))
      return sent.length === 0 ? [] : [{ type: 'fact.withdrawn/1', subject, leaf, body: { facts: sent }, ...(reason && { personal: { reason } }) }]
    })
    return this.tell([...back, ...corrections], options)
  }

  /** Puts a refused fact right; the server hears it once more, and what leaned on it is not lost. */
  async tellAgain({ order, fact }: Mine, { body, personal }: Pick<Words, 'body' | 'personal'>): Promise<void> {
    const { number: _number, ...telling } = fact
    await this.vault.tellAgain(order!, { ...telling, body: textOf(body), ...(personal && { personal: textOf(personal) }) })
    await this.#layMine()
    this.#told()
  }

  /** What the server refused of one subject. */
  refusedAbout(subject: string): Mine[] {
    return this.#facts().filter(({ standing, fact, problem }) => standing === 'refused' && fact.subject === subject && problem)
  }

  /** How many unsent facts lean on these and would be given up with them. */
  dependantsOf(facts: readonly string[]): number {
    return withDependants(this.#facts(), new Set(facts)).size - facts.length
  }

  /** Lets go of refused facts, and of what can never be taken without them: the member has settled them. */
  async giveUp(facts: readonly string[]): Promise<void> {
    const given = withDependants(this.#facts(), new Set(facts))
    await this.vault.giveUp(this.#facts().filter(({ id }) => given.has(id)))
    await this.#layMine()
  }

  /** One exchange with the server, and one more for what was told meanwhile; several tabs take turns. Says whether anything here is different now. */
  async sync(): Promise<boolean> {
    if (this.#closed) return false
    if (this.#busy) return (this.#again = true) && false
    this.#busy = true
    const before = this.book.revision + this.unsent.length
    try {
      do await this.#exchangeOnce()
      while (this.#again)
      this.#trouble = undefined
      this.#retryAfter = 0
      return this.book.revision + this.unsent.length !== before
    } catch (failure) {
      if (this.#closed) return false
      this.#trouble = troubleOf(failure)
      this.#retryAfter = retryAfter(failure)
      if (isRevoked(failure)) await this.reload()
      return false
    } finally {
      this.#busy = false
      await this.#layMine()
    }
  }

  async #exchangeOnce() {
    this.#again = false
    await inTurn(() => exchange(this.vault, this.wire, (pulled) => this.#keep(pulled)))
    await this.#layMine()
  }

  #keep(pulled: Pulled) {
    if (this.#closed) return
    this.#syncedAt = currentTime()
    if (pulled.reset) this.book.clear()
    for (const leaf of pulled.drops) this.book.drop(leaf)
    if (pulled.gone.length > 0) this.book.remove(pulled.gone)
    if (pulled.rows.length > 0) this.book.put(pulled.rows)
    if (pulled.scope) this.book.keepScope(pulled.scope)
  }

  async #layMine() {
    if (this.#closed) return
    const mine = await this.vault.mine('unsent', 'accepted', 'refused', 'settled')
    if (this.#closed) return
    this.book.lay(mine.filter(({ standing }) => standing !== 'settled'))
    this.#deeds = deedsOf(mine)
  }

  #facts(): Mine[] {
    return this.#deeds.flatMap((deed) => deed.facts)
  }

  #team(): string | undefined {
    return this.book.all('member/1').find((member) => member.account === this.me.account && !member.leftOn)?.team
  }
}

const textOf = (words: object) => JSON.stringify(words).normalize('NFC')

function deedsOf(mine: readonly Mine[]): Deed[] {
  const withdrawn = new Set(mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))
  const deeds = new Map<string, Mine[]>()
  for (const each of mine) deeds.set(each.deed, [...(deeds.get(each.deed) ?? []), each])
  const stands = ({ fact }: Mine) => !isWithdrawal(fact) && !withdrawn.has(fact.id)
  return [...deeds].map(([id, facts]) => ({ id, toldAt: facts[0]!.toldAt, facts, takenBack: !facts.some(stands) })).reverse()
}

/** Refused facts, and the unsent ones that wait for a refused one in vain. */
const lostIds = (facts: readonly Mine[]) => withDependants(facts, new Set(facts.filter(({ standing }) => standing === 'refused').map(({ id }) => id)))

function withDependants(facts: readonly Mine[], lost: Set<string>): Set<string> {
  const leansOn = ({ fact }: Mine) => [fact.subject, content<{ visit: string }>(fact.body).visit].some((id) => id !== undefined && lost.has(id))
  const more = facts.filter((mine) => mine.standing === 'unsent' && !lost.has(mine.id) && leansOn(mine)).map(({ id }) => id)
  return more.length === 0 ? lost : withDependants(facts, new Set([...lost, ...more]))
}

export { today } from './clock'

/** A phone reported lost forgets its households; whoever knows the password may begin again on it. */
const SIGN_IN_AGAIN = new Set(['NOT_SIGNED_IN', 'PASSWORD_MUST_CHANGE', 'DEVICE_REVOKED'])
const isRevoked = (failure: unknown) => failure instanceof Refused && failure.problem.code === 'DEVICE_REVOKED'

function troubleOf(failure: unknown): Trouble {
  if (failure instanceof KeyLost) return 'key-lost'
  if (failure instanceof Busy) return 'failing'
  if (failure instanceof Unreachable) return failure.late ? 'failing' : 'unreachable'
  if (!(failure instanceof Refused)) throw failure
  return SIGN_IN_AGAIN.has(failure.problem.code) ? 'signed-out' : failure.problem
}

/** Old browsers without Web Locks have the page's own turn only. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return work()
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), LONGEST_TURN)
  const mine = () => {
    clearTimeout(timer)
    return work()
  }
  try {
    return (await navigator.locks.request('tungnha-sync', { signal: stop.signal }, mine)) as T
  } catch (failure) {
    if (stop.signal.aborted) throw new Unreachable('another tab is still exchanging')
    throw failure
  }
}

/** How long one tab waits for another's exchange, in milliseconds. */
const LONGEST_TURN = 600_000
