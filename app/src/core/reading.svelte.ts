import type { Problem } from './fact'
import type { Live } from './live.svelte'
import { officeWire, sessionLost } from './office.svelte'
import { Refused, Unreachable, type Wire } from './wire'

/** Readings follow each other at most this often, however fast numbers move. */
const SHORTEST_REST = 350 // milliseconds

/** An answer of the server on the screen, read again whenever it may have moved. */
export class Reading<Answer> {
  value = $state.raw<Answer>()
  problem = $state.raw<Problem>()
  away = $state(false)

  private reading = false
  private wanted = false
  private stopped = false
  private rest: ReturnType<typeof setTimeout> | undefined

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
    const silence = this.live.onMoved(() => this.want())
    const asking = every === undefined ? undefined : setInterval(() => document.visibilityState === 'visible' && this.want(), every)
    this.want()
    return () => {
      silence()
      clearInterval(asking)
      clearTimeout(this.rest)
      this.stopped = true
    }
  }

  /** Reads now, or as soon as the present reading and its rest are over. */
  want(): void {
    if (this.reading) this.wanted = true
    else void this.read()
  }

  private async read(): Promise<void> {
    this.reading = true
    this.wanted = false
    try {
      await this.ask()
      this.live.heard(true)
    } catch (failure) {
      this.failed(failure)
    }
    this.rest = setTimeout(() => this.rested(), this.shortestRest)
  }

  private rested(): void {
    this.reading = false
    if (this.wanted && !this.stopped) void this.read()
  }

  private async ask(): Promise<void> {
    const answer = await this.wire.get<Answer>(this.address())
    if (this.stopped) return
    this.value = answer
    this.problem = undefined
    this.away = false
  }

  private failed(failure: unknown): void {
    if (this.stopped || sessionLost(failure)) return
    if (failure instanceof Unreachable) this.away = true
    else if (failure instanceof Refused) this.problem = failure.problem
    else throw failure
    if (this.away) this.live.heard(false)
  }
}
