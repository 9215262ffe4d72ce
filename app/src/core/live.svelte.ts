import { sharedStream, type Source } from './sharedStream'

/** How fresh what is shown is: told at once, asked for now and then, or not reachable. */
export type Freshness = 'live' | 'polling' | 'away'

interface Pulse {
  at: string
  ticks: Record<string, number>
}

const STREAM = '/api/v1/console/live?door=console'
const POLL_EVERY = 5_000
/** The stream breathes every ten seconds; after this much silence the line is dead. */
const DEAD_AFTER = 25_000
const TRY_STREAM_AGAIN = 30_000

/** Tells screens that numbers moved: by the server's pulse, and where streams do not pass, by asking every few seconds. */
export class Live {
  freshness = $state<Freshness>('polling')

  private readonly listeners = new Set<(returned: boolean) => void>()
  private source: Source | undefined
  private dead: ReturnType<typeof setTimeout> | undefined
  private polling: ReturnType<typeof setInterval> | undefined
  private again: ReturnType<typeof setTimeout> | undefined

  /** @param reader whose tabs share one stream */
  constructor(
    reader: string,
    private readonly open: (url: string) => Source = (url) => sharedStream(url, reader),
  ) {}

  /** Called whenever numbers may have moved; `returned` when that is because the reader or the network came back. */
  onMoved(listener: (returned: boolean) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** @param streams false for those whom the server tells of no ledger: they only ask */
  start(streams = true): () => void {
    if (streams) this.connect()
    else this.ask()
    const back = () => document.visibilityState === 'visible' && this.tell(true)
    document.addEventListener('visibilitychange', back)
    addEventListener('online', back)
    return () => {
      document.removeEventListener('visibilitychange', back)
      removeEventListener('online', back)
      this.disconnect()
      clearTimeout(this.again)
      clearInterval(this.polling)
    }
  }

  /** What the last reading of the numbers came to, when no stream tells. */
  heard(reached: boolean): void {
    if (this.source && reached && this.freshness === 'live') return
    this.freshness = reached ? (this.freshness === 'live' ? 'live' : 'polling') : 'away'
  }

  private connect(): void {
    this.disconnect()
    const source = this.open(STREAM)
    source.addEventListener('pulse', (event) => this.felt(JSON.parse((event as MessageEvent<string>).data) as Pulse))
    source.addEventListener('error', () => this.lost())
    this.source = source
    this.expectPulse()
  }

  private disconnect(): void {
    clearTimeout(this.dead)
    this.source?.close()
    this.source = undefined
  }

  private felt(pulse: Pulse): void {
    const wasAway = this.freshness !== 'live'
    this.freshness = 'live'
    clearInterval(this.polling)
    this.polling = undefined
    this.expectPulse()
    if (wasAway || Object.keys(pulse.ticks).length > 0) this.tell()
  }

  private expectPulse(): void {
    clearTimeout(this.dead)
    this.dead = setTimeout(() => this.lost(), DEAD_AFTER)
  }

  /** No stream: ask every few seconds, and try the stream again later. */
  private lost(): void {
    this.disconnect()
    if (this.freshness === 'live') this.freshness = 'polling'
    this.ask()
    clearTimeout(this.again)
    this.again = setTimeout(() => this.connect(), TRY_STREAM_AGAIN)
  }

  private ask(): void {
    this.polling ??= setInterval(() => this.tell(), POLL_EVERY)
  }

  private tell(returned = false): void {
    for (const listener of this.listeners) listener(returned)
  }
}
