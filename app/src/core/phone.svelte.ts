import { Book } from './book.svelte'
import { dayOf } from './day'
import type { Api } from './api'
import { content, type Telling } from './fact'
import { newId } from './ids'
import type { Scope } from './row'
import { exchange } from './sync/cycle'
import { isWithdrawal, withdrawnBy } from './rules/overlay'
import { Vault, type Mine, type Pulled } from './vault/vault'
import { Refused, Unreachable, Wire } from './wire'
import type { Problem } from './fact'

/** Who is signed in, as the server says it. */
export type Me = Api['Me']

/** What stands between this phone and the server just now. */
export type Trouble = 'unreachable' | 'signed-out' | Problem

/** A fact before it is told: what, about whom, where. */
export type Words = Pick<Telling, 'type' | 'subject' | 'leaf'> & { id?: string; body: object; personal?: object }

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
  #deeds = $state.raw<Deed[]>([])
  #syncedAt = $state<number>()
  #busy = $state(false)
  /** Something was told while an exchange was under way. */
  #again = false
  #trouble = $state.raw<Trouble>()
  #told: () => void = () => {}

  private constructor(
    readonly me: Me,
    readonly vault: Vault,
    readonly wire: Wire,
  ) {
    this.book = new Book(me.account)
  }

  static async open(me: Me, vault: Vault, wire = new Wire('field')): Promise<Phone> {
    const phone = new Phone(me, vault, wire)
    await phone.reload()
    return phone
  }

  /** Opens the vault into memory again, for instance because another tab has written to it. */
  async reload(): Promise<void> {
    const [rows, scope, syncedAt] = await Promise.all([this.vault.rows(), this.vault.noteSealed<Scope[]>('scope'), this.vault.note<number>('syncedAt')])
    this.book.clear()
    this.book.keepScope(scope ?? [])
    this.book.put(rows)
    this.#syncedAt = syncedAt
    await this.#layMine()
  }

  get busy() {
    return this.#busy
  }

  get trouble() {
    return this.#trouble
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

  /** Tells one deed: kept on the phone before this returns, sent when there is a network. */
  async tell(words: readonly Words[], { deed = newId(), at = new Date().toISOString() } = {}): Promise<string> {
    const team = this.#team()
    const tellings = words.map(({ id = newId(), type, subject, leaf, body, personal }) => ({
      ...{ id, leaf, type, subject, occurredAt: at, body: textOf(body) },
      ...(team && { team }),
      ...(personal && { personal: textOf(personal) }),
    }))
    await this.vault.tell(deed, tellings)
    await this.#layMine()
    this.#told()
    return deed
  }

  /** Takes back everything a deed told and, when correcting, tells it anew, all in one deed. */
  async takeBack(subject: string, leaf: number, facts: readonly string[], anew: readonly Words[] = [], at?: string): Promise<string> {
    const lost = lostIds(this.#facts())
    await this.giveUp(facts.filter((id) => lost.has(id)))
    const told = facts.filter((id) => !lost.has(id))
    const back: Words[] = told.length === 0 ? [] : [{ type: 'fact.withdrawn/1', subject, leaf, body: { facts: told } }]
    return this.tell([...back, ...anew], { at })
  }

  /** Puts a refused fact right; the server hears it once more, and what leaned on it is not lost. */
  async tellAgain({ order, fact }: Mine, { body, personal }: Pick<Words, 'body' | 'personal'>): Promise<void> {
    const { number: _number, ...telling } = fact
    await this.vault.tellAgain(order!, { ...telling, body: textOf(body), ...(personal && { personal: textOf(personal) }) })
    await this.#layMine()
    this.#told()
  }

  /** Lets go of refused facts, and of what can never be taken without them: the member has settled them. */
  async giveUp(facts: readonly string[]): Promise<void> {
    const given = withDependants(this.#facts(), new Set(facts))
    await this.vault.giveUp(this.#facts().filter(({ id }) => given.has(id)))
    await this.#layMine()
  }

  /** One exchange with the server, and one more for what was told meanwhile; several tabs take turns. Says whether anything here is different now. */
  async sync(): Promise<boolean> {
    if (this.#busy) return (this.#again = true) && false
    this.#busy = true
    const before = this.book.revision + this.unsent.length
    try {
      do await this.#exchangeOnce()
      while (this.#again)
      this.#trouble = undefined
      return this.book.revision + this.unsent.length !== before
    } catch (failure) {
      this.#trouble = troubleOf(failure)
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
    this.#syncedAt = Date.now()
    if (pulled.reset) this.book.clear()
    for (const leaf of pulled.drops) this.book.drop(leaf)
    if (pulled.gone.length > 0) this.book.remove(pulled.gone)
    if (pulled.rows.length > 0) this.book.put(pulled.rows)
    if (pulled.scope) this.book.keepScope(pulled.scope)
  }

  async #layMine() {
    const mine = await this.vault.mine('unsent', 'accepted', 'refused', 'settled')
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

export const today = () => dayOf(Date.now())

/** A phone reported lost forgets its households; whoever knows the password may begin again on it. */
const SIGN_IN_AGAIN = new Set(['NOT_SIGNED_IN', 'PASSWORD_MUST_CHANGE', 'DEVICE_REVOKED'])
const isRevoked = (failure: unknown) => failure instanceof Refused && failure.problem.code === 'DEVICE_REVOKED'

function troubleOf(failure: unknown): Trouble {
  if (failure instanceof Unreachable) return 'unreachable'
  if (!(failure instanceof Refused)) throw failure
  return SIGN_IN_AGAIN.has(failure.problem.code) ? 'signed-out' : failure.problem
}

/** Old browsers without Web Locks have the page's own turn only. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? (navigator.locks.request('tungnha-sync', work) as Promise<T>) : work()
