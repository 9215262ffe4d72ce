/** The part of `EventSource` that {@link Live} uses. */
export type Source = Pick<EventSource, 'addEventListener' | 'close'>

type Kind = 'pulse' | 'error'
/** Between tabs: what the stream said, or a tab that has just joined. */
type Message = { kind: Kind; text: string } | { kind: 'joined' }

/** The stream breathes every ten seconds; a leader that passes nothing on for so long was frozen or has hung. */
const SILENT_LEADER = 18_000

/** Browser APIs the stream uses; tests replace them. */
export interface Tabs {
  locks: Pick<LockManager, 'request'>
  channel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>
  open: (url: string) => Source
}

/**
 * The server's stream for all tabs of one reader. Over HTTP/1.1 a browser has six connections for a server and each stream holds one, so seven tabs with a
 * stream each would wait for ever. One tab, which holds a Web Lock, opens the stream and passes it on; when it closes, the next one does. Browsers without
 * Web Locks open a stream in each tab, as before.
 */
export function sharedStream(url: string, reader: string): Source {
  const open = (address: string) => new EventSource(address)
  if (!globalThis.navigator?.locks || !globalThis.BroadcastChannel) return open(url)
  return new SharedStream(url, `tungnha-live-${reader}`, { locks: navigator.locks, channel: (name) => new BroadcastChannel(name), open })
}

export class SharedStream implements Source {
  private readonly listeners: Record<Kind, Set<(event: MessageEvent<string>) => void>> = { pulse: new Set(), error: new Set() }
  private readonly channel: ReturnType<Tabs['channel']>
  private readonly closing = new AbortController()
  private stream: Source | undefined
  private last: string | undefined
  private silence: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly url: string,
    private readonly name: string,
    private readonly tabs: Tabs,
  ) {
    this.channel = tabs.channel(name)
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => this.received(data)
    this.follow()
    this.pass({ kind: 'joined' })
  }

  addEventListener(kind: string, listener: unknown): void {
    this.listeners[kind as Kind].add(listener as (event: MessageEvent<string>) => void)
  }

  close(): void {
    this.closing.abort()
    clearTimeout(this.silence)
    this.stream?.close()
    this.channel.close()
  }

  private get closed() {
    return this.closing.signal.aborted
  }

  private follow(): void {
    this.expectLeader()
    this.request({ signal: this.closing.signal })
  }

  /** The lock is held until this tab closes its stream, or another tab takes it from a leader that has gone silent. */
  private request(options: LockOptions): void {
    this.tabs.locks.request(this.name, options, () => this.lead()).catch(() => this.deposed())
  }

  private lead(): Promise<void> {
    if (this.closed) return Promise.resolve()
    clearTimeout(this.silence)
    const stream = this.tabs.open(this.url)
    this.stream = stream
    for (const kind of ['pulse', 'error'] as const)
      stream.addEventListener(kind, (event) => stream === this.stream && this.said(kind, (event as MessageEvent<string>).data ?? ''))
    return new Promise((done) => this.closing.signal.addEventListener('abort', () => done()))
  }

  /** Another tab took the lock: this tab closes its stream and follows while the other one sends heartbeats. */
  private deposed(): void {
    if (this.closed || !this.stream) return
    this.stream.close()
    this.stream = undefined
    this.follow()
  }

  private said(kind: Kind, text: string): void {
    if (kind === 'pulse') this.last = text
    this.pass({ kind, text })
    this.tell(kind, text)
  }

  private received(message: Message): void {
    if (message.kind === 'joined') this.welcome()
    else {
      this.expectLeader()
      this.tell(message.kind, message.text)
    }
  }

  /** Sends a heartbeat at once to a tab that joins. */
  private welcome(): void {
    if (!this.stream || this.last === undefined) return
    const { at } = JSON.parse(this.last) as { at: string }
    this.pass({ kind: 'pulse', text: JSON.stringify({ at, ticks: {} }) })
  }

  private expectLeader(): void {
    clearTimeout(this.silence)
    if (!this.stream && !this.closed) this.silence = setTimeout(() => this.request({ steal: true }), SILENT_LEADER)
  }

  private pass(message: Message): void {
    if (!this.closed) this.channel.postMessage(message)
  }

  private tell(kind: Kind, text: string): void {
    if (this.closed) return
    for (const listener of [...this.listeners[kind]]) listener(new MessageEvent(kind, { data: text }))
  }
}
