import { untrack } from 'svelte'
import type { Problem } from './fact'
import type { Live } from './live.svelte'
import { officeWire, sessionLost } from './office.svelte'
import { Busy, Refused, Unreachable, type Wire } from './wire'

/** Readings follow each other at most this often, however fast numbers move. */
const SHORTEST_REST = 350 // milliseconds

/** After a failure of the server itself it is left in peace for so long. */
const REST_AFTER_FAILURE = 5_000

/**
 * An answer of the server on the screen, read again whenever it may have moved. What was refused is read again only when the page asks for something else
 * or its reader does: nothing that moves elsewhere makes a page visible that one may not see.
 */
export class Reading<Answer> {
  value = $state.raw<Answer>()
  problem = $state.raw<Problem>()
  away = $state(false)

  private reading = false
  private wanted = false
  /** The address that was refused. */
  private refused: string | undefined
  private stopped = false
  private rest: ReturnType<typeof setTimeout> | undefined
  private later: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly address: () => string,
    private readonly live: Live,
    private readonly wire: Wire = officeWire,
    private readonly shortestRest = SHORTEST_REST,
  ) {}

  /**
   * @param every milliseconds after which it is asked for besides, while somebody looks at the page: for what no ledger keeps, as messages on their
   *   way, so that no tick tells of it
   */
  watch(every?: number): () => void {
    this.stopped = false
    const silence = this.live.onMoved((returned) => this.wantAgain(returned))
    const asking = every === undefined ? undefined : setInterval(() => document.visibilityState === 'visible' && this.wantAgain(), every)
    // An effect that watches must not run again when the address moves: its cleanup would end the reading.
    untrack(() => this.want())
    return () => {
      silence()
      clearInterval(asking)
      clearTimeout(this.rest)
      clearTimeout(this.later)
      this.stopped = true
    }
  }

  /** Reads now, or as soon as the present reading and its rest are over. */
  want(): void {
    if (this.reading) this.wanted = true
    else void this.read()
  }

  private wantAgain(returned = false): void {
    if (returned || this.refused !== this.address()) this.want()
  }

  private async read(): Promise<void> {
    this.reading = true
    this.wanted = false
    const address = this.address()
    let rest = this.shortestRest
    try {
      await this.ask(address)
      this.live.heard(true)
    } catch (failure) {
      const refused = failure instanceof Refused && !(failure instanceof Busy)
      this.refused = refused && failure.status < 500 ? address : undefined
      if (refused && failure.status >= 500) rest = Math.max(rest, REST_AFTER_FAILURE)
      this.failed(failure)
    }
    this.rest = setTimeout(() => this.rested(), rest)
  }

  private rested(): void {
    this.reading = false
    if (this.wanted && !this.stopped) void this.read()
  }

  /** A busy server was reached: what is shown stays, and it is asked again when it said. */
  private wantLater(milliseconds: number): void {
    clearTimeout(this.later)
    this.later = setTimeout(() => this.want(), Math.max(milliseconds, this.shortestRest) * (1 + Math.random() / 2))
  }

  private async ask(address: string): Promise<void> {
    const answer = await this.wire.get<Answer>(address)
    if (this.stopped) return
    this.refused = undefined
    this.value = answer
    this.problem = undefined
    this.away = false
  }

  private failed(failure: unknown): void {
    if (this.stopped || sessionLost(failure)) return
    if (failure instanceof Busy) this.wantLater(failure.retryAfter)
    else if (failure instanceof Unreachable) this.away = true
    else if (failure instanceof Refused) this.problem = failure.problem
    else throw failure
    if (this.away) this.live.heard(false)
  }
}
