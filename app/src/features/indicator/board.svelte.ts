import { dayOf } from '$core/day'
import { officeWire, sessionLost } from '$core/office.svelte'
import { Refused, Unreachable, type Wire } from '$core/wire'
import type { Problem } from '$core/fact'
import type { Live } from '$core/live.svelte'
import type { Finding, Overview } from './overview'
import { daysOf, type PeriodWord } from './period'

/** Readings follow each other at most this often, however fast numbers move. */
const SHORTEST_REST = 350
const FINDINGS_EVERY = 15_000

/** One place's numbers on the screen, read again whenever they may have moved. */
export class Board {
  overview = $state.raw<Overview>()
  findings = $state.raw<Finding[]>()
  problem = $state.raw<Problem>()
  away = $state(false)

  private reading = false
  private wanted = false
  private findingsAt = 0
  private stopped = false
  private rest: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly place: number,
    private readonly period: PeriodWord,
    private readonly live: Live,
    private readonly wire: Wire = officeWire,
  ) {}

  watch(): () => void {
    const silence = this.live.onMoved(() => this.want())
    this.want()
    return () => {
      silence()
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
    this.rest = setTimeout(() => this.rested(), SHORTEST_REST)
  }

  private rested(): void {
    this.reading = false
    if (this.wanted && !this.stopped) void this.read()
  }

  private async ask(): Promise<void> {
    const { from, to } = daysOf(this.period, dayOf(Date.now()))
    const asked = `/api/v1/console/places/${this.place}`
    const overview = await this.wire.get<Overview>(`${asked}/overview?from=${from}&to=${to}`)
    if (this.stopped) return
    this.overview = overview
    this.problem = undefined
    this.away = false
    if (Date.now() - this.findingsAt > FINDINGS_EVERY) void this.look(`${asked}/findings?from=${from}&to=${to}`)
  }

  private async look(address: string): Promise<void> {
    this.findingsAt = Date.now()
    try {
      this.findings = await this.wire.get<Finding[]>(address)
    } catch {
      this.findingsAt = 0
    }
  }

  private failed(failure: unknown): void {
    if (this.stopped || sessionLost(failure)) return
    if (failure instanceof Unreachable) this.away = true
    else if (failure instanceof Refused) this.problem = failure.problem
    else throw failure
    this.live.heard(false)
  }
}
