import type { Problem } from './fact'
import { giveFile } from './file'
import { officeWire, sessionLost } from './office.svelte'
import { Busy, Refused, Unreachable, type Wire } from './wire'

const SECOND = 1_000
/** How long to wait when a busy server does not say. */
const USUAL_WAIT = 5 * SECOND
/** What goes away only when somebody mends it. */
const HOPELESS = new Set(['STORAGE_FULL'])

interface NamedFile {
  name: string
  file: Blob
}

/** One file at a time that the server makes: how long one has waited for it, and why there is none. A busy server is asked again until it has room. */
export class Download {
  busy = $state(false)
  seconds = $state(0)
  /** Seconds until the next attempt, while the server has no room for the work. */
  again = $state<number>()
  problem = $state.raw<Problem>()
  away = $state(false)
  private stop: AbortController | undefined

  constructor(private readonly wire: Wire = officeWire) {}

  /** Asks for a file of the server and hands it to the browser. */
  give(path: string): Promise<void> {
    return this.fetch((signal) => this.wire.download(path, signal))
  }

  /** Sends what the file is made of, and hands the file to the browser. */
  post(path: string, body: unknown, name: string): Promise<void> {
    return this.fetch(async (signal) => ({ name, file: await (await this.wire.send(path, JSON.stringify(body), {}, signal)).blob() }))
  }

  /** Whether the wait, or the reason of a failure, is to be shown. */
  get isShown(): boolean {
    return this.busy || this.away || this.problem !== undefined
  }

  /** Ends the wait, which the server notices, and forgets what went wrong. */
  cancel(): void {
    this.stop?.abort()
    this.busy = false
    this.again = undefined
    this.away = false
    this.problem = undefined
  }

  private async fetch(ask: (signal: AbortSignal) => Promise<NamedFile>): Promise<void> {
    const stop = this.begin()
    const clock = setInterval(() => this.tick(stop), SECOND)
    try {
      const { name, file } = await this.whenThereIsRoom(ask, stop.signal)
      if (!stop.signal.aborted) giveFile(name, file)
    } catch (failure) {
      if (!stop.signal.aborted) this.failed(failure)
    } finally {
      clearInterval(clock)
      if (this.stop === stop) this.busy = false
    }
  }

  private begin(): AbortController {
    this.cancel()
    this.stop = new AbortController()
    this.busy = true
    this.seconds = 0
    return this.stop
  }

  private tick(stop: AbortController): void {
    if (this.stop !== stop) return
    this.seconds += 1
    if (this.again !== undefined) this.again = Math.max(this.again - 1, 0)
  }

  private async whenThereIsRoom(ask: (signal: AbortSignal) => Promise<NamedFile>, signal: AbortSignal): Promise<NamedFile> {
    for (;;) {
      try {
        return await ask(signal)
      } catch (failure) {
        if (signal.aborted || !(failure instanceof Busy) || HOPELESS.has(failure.problem.code)) throw failure
        await this.pause(failure, signal)
      }
    }
  }

  private async pause({ retryAfter }: Busy, signal: AbortSignal): Promise<void> {
    const wait = retryAfter || USUAL_WAIT
    this.again = Math.ceil(wait / SECOND)
    await slept(wait, signal)
    this.again = undefined
  }

  private failed(failure: unknown): void {
    if (failure instanceof Unreachable) this.away = true
    else if (failure instanceof Refused && !sessionLost(failure)) this.problem = failure.problem
    else if (!(failure instanceof Refused)) throw failure
  }
}

const slept = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((done, stopped) => {
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      stopped(new DOMException('', 'AbortError'))
    })
  })
