import { currentTime } from './clock'
import { KeyLost } from './vault/failures'
import type { Vault } from './vault/vault'

/** An unfinished form: what was entered, and when its first entry was made. */
export interface Draft<Entered = unknown> {
  startedAt: number
  changedAt: number
  entered: Entered
}

/**
 * Drafts that no vault holds yet, by account. When the browser's data was deleted under an open form, this copy in the tab's memory survives
 * until the same person signs in again; nobody else's sign-in reads it.
 */
const unsealed = new Map<string, Map<string, Draft>>()

/** One account's unfinished forms by name. Each change is sealed into the vault; several changes in a row become one write. */
export class Drafts {
  #all = $state.raw<ReadonlyMap<string, Draft>>(new Map())
  #writing: Promise<void> = Promise.resolve()
  readonly #changed = new Set<string>()

  constructor(
    private readonly account: string,
    private readonly vault: Vault,
  ) {}

  /** Reads the vault, and seals what an earlier vault of this account had lost. */
  async load(): Promise<void> {
    const rescued = unsealed.get(this.account) ?? new Map<string, Draft>()
    this.#all = new Map([...(await this.vault.drafts<Draft>()), ...rescued])
    for (const name of rescued.keys()) this.#changed.add(name)
    if (rescued.size > 0) await this.flush()
  }

  get all(): ReadonlyMap<string, Draft> {
    return this.#all
  }

  of<Entered>(name: string): Draft<Entered> | undefined {
    return this.#all.get(name) as Draft<Entered> | undefined
  }

  /** Keeps what was entered so far. In memory at once; in the vault soon after. */
  keep(name: string, entered: unknown, now = currentTime()): void {
    const draft = { startedAt: this.of(name)?.startedAt ?? now, changedAt: now, entered }
    this.#all = new Map(this.#all).set(name, draft)
    unsealedOf(this.account).set(name, draft)
    this.#changed.add(name)
    void this.flush()
  }

  /** The form was saved together with its draft, or given up. */
  async drop(name: string): Promise<void> {
    this.forget(name)
    await this.flush()
    await this.vault.dropDraft(name)
  }

  /** The vault has already deleted the draft. */
  forget(name: string): void {
    this.#all = new Map([...this.#all].filter(([each]) => each !== name))
    this.#changed.delete(name)
    unsealedOf(this.account).delete(name)
  }

  /** Resolves when every change so far is sealed, or cannot be. */
  flush(): Promise<void> {
    return (this.#writing = this.#writing.then(() => this.#write()))
  }

  async #write(): Promise<void> {
    for (const name of [...this.#changed]) {
      const draft = this.#all.get(name)
      this.#changed.delete(name)
      if (draft) await this.#seal(name, draft)
    }
  }

  /** A vault without its key, or a full disk: the copy in memory stays, and saving the form will say so. */
  async #seal(name: string, draft: Draft): Promise<void> {
    try {
      await this.vault.keepDraft(name, draft)
      if (unsealedOf(this.account).get(name) === draft) unsealedOf(this.account).delete(name)
      if (!this.#all.has(name)) await this.vault.dropDraft(name)
    } catch (failure) {
      if (!(failure instanceof KeyLost)) console.warn('A draft was not stored.', failure)
    }
  }
}

function unsealedOf(account: string): Map<string, Draft> {
  if (!unsealed.has(account)) unsealed.set(account, new Map())
  return unsealed.get(account)!
}
