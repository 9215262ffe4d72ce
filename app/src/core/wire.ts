import type { Problem } from './fact'
import { TimedOut, within } from './timeout'

/** The network is not there, or the answer broke off: nothing is known about what the server did. */
export class Unreachable extends Error {
  /** @param late the answer did not come in time, or a proxy gave up waiting: a smaller request may pass */
  constructor(
    message: string,
    readonly late = false,
  ) {
    super(message)
  }
}

/** How long an answer may take to begin, in milliseconds, and how much longer for each byte sent (2 kB/s). */
const PATIENCE: Record<Door, number> = { field: 60_000, console: 300_000 }
const PER_BYTE = 0.5
/** How long the body of an answer may arrive without a new byte. */
export const BODY_PATIENCE = 60_000

/** The server said no, with a code that has words in the messages. */
export class Refused extends Error {
  /** @param status of the answer; 0 when one fact of several was refused */
  constructor(
    readonly problem: Problem,
    readonly status = 0,
  ) {
    super(problem.code)
  }
}

/** The server, or a proxy in front of it, is too busy and did nothing: the same request may be sent again after this many milliseconds. */
export class Busy extends Refused {
  constructor(
    problem: Problem,
    status: number,
    readonly retryAfter: number,
  ) {
    super(problem, status)
  }
}

/** How long to wait before the next attempt, in milliseconds; 0 when the failure does not say. */
export const retryAfter = (failure: unknown) => (failure instanceof Busy ? failure.retryAfter : 0)

const ABOUT_A_PLACE = /^\/api\/v1\/console\/(places|villages)\//
const SAYS_THE_MAP = /[?&]map=/

export type Door = 'field' | 'console'

/** One call to the server for one front door: session cookie, CSRF token, refusals with their codes. */
export class Wire {
  /** Added to the query of every address about a place that is read, as the day of the map. */
  addition: () => string = () => ''

  constructor(
    private readonly door: Door,
    private readonly ask: typeof fetch = (...request) => fetch(...request),
  ) {}

  async get<T>(path: string): Promise<T> {
    return readJson<T>(await this.call('GET', this.added(path)))
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return readJson<T>(await this.send(path, JSON.stringify(body)))
  }

  /** Sends text exactly as given, for bodies that carry a MAC. */
  send(path: string, text: string, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
    return this.call('POST', path, text, headers, signal)
  }

  /** Hands a file in, as it is. */
  async upload<T>(path: string, file: Blob, headers: Record<string, string> = {}): Promise<T> {
    return readJson<T>(await this.call('POST', path, file, { 'Content-Type': file.type || 'application/octet-stream', ...headers }))
  }

  /** A file the server makes: what it holds, and what it is called. The server stops making it when the signal ends the wait. */
  async download(path: string, signal?: AbortSignal): Promise<{ name: string; file: Blob }> {
    const answer = await this.call('GET', this.added(path), undefined, undefined, signal)
    const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1]
    return { name: named ? decodeURIComponent(named) : path.slice(path.lastIndexOf('/') + 1), file: await answer.blob() }
  }

  async remove(path: string): Promise<void> {
    await this.call('DELETE', path)
  }

  private added(path: string): string {
    const more = this.addition()
    return more && ABOUT_A_PLACE.test(path) && !SAYS_THE_MAP.test(path) ? `${path}${path.includes('?') ? '&' : '?'}${more}` : path
  }

  private async call(method: string, path: string, body?: string | Blob, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response> {
    if (method !== 'GET' && !csrfToken()) await this.reach('GET', '/api/v1/csrf')
    const answer = await this.reach(method, path, body, headers, signal)
    if (answer.ok) return answer
    const problem = await problemOf(answer)
    if (problem.code !== 'CSRF') throw new Refused(problem, answer.status)
    await this.reach('GET', '/api/v1/csrf')
    const again = await this.reach(method, path, body, headers, signal)
    if (again.ok) return again
    throw new Refused(await problemOf(again), again.status)
  }

  private async reach(method: string, path: string, body?: string | Blob, headers?: Record<string, string>, signal?: AbortSignal): Promise<Response> {
    const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const guarded = { 'X-Front-Door': this.door, 'X-XSRF-TOKEN': csrfToken() ?? '', ...json, ...headers }
    const stop = new AbortController()
    const patience = PATIENCE[this.door] + PER_BYTE * sizeOf(body)
    const request = { method, body, headers: guarded, credentials: 'same-origin', cache: 'no-store', signal: signal ? AbortSignal.any([stop.signal, signal]) : stop.signal } as const
    try {
      const answer = await within(patience, this.ask(path, request), () => stop.abort())
      stops.set(answer, stop)
      return answer
    } catch (failure) {
      throw new Unreachable(String(failure), failure instanceof TimedOut)
    }
  }
}

const sizeOf = (body?: string | Blob) => (typeof body === 'string' ? body.length : (body?.size ?? 0))

/** Ends a request whose answer stopped in the middle. */
const stops = new WeakMap<Response, AbortController>()

/** Reads the body of an answer; a stalled body counts as no answer. */
export async function reading<T>(answer: Response, part: Promise<T>): Promise<T> {
  try {
    return await within(BODY_PATIENCE, part, () => stops.get(answer)?.abort())
  } catch (failure) {
    throw new Unreachable(String(failure), failure instanceof TimedOut)
  }
}

/** A cut answer, or a captive portal's page with status 200, is no answer. */
export async function readJson<T>(answer: Response): Promise<T> {
  return (await reading(answer, answer.json())) as T
}

const csrfToken = () => globalThis.document?.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1]

/** A proxy or a captive portal may answer in its own words; that says nothing about our request. */
async function problemOf(answer: Response): Promise<Problem> {
  const problem = await ownProblem(answer)
  const busy = problem ? BUSY.has(problem.code) : answer.headers.has('Retry-After')
  if (busy) throw new Busy(problem ?? { code: 'SERVER_BUSY', params: {} }, answer.status, millisecondsOf(answer))
  if (problem?.code === 'REQUEST_TIMEOUT') throw new Unreachable(problem.code, true)
  if (problem) return problem
  if (answer.status === TOO_LARGE) return { code: 'TOO_LARGE', params: {} }
  throw new Unreachable(`${answer.status}`, GAVE_UP.has(answer.status))
}

async function ownProblem(answer: Response): Promise<Problem | undefined> {
  try {
    const { code, params, trace } = (await reading(answer, answer.json())) as { code?: string; params?: Record<string, unknown>; trace?: string }
    return code ? { code, params: { ...params, ...(trace && { trace }) } } : undefined
  } catch {
    return undefined // not ours
  }
}

const TOO_LARGE = 413
/** A proxy or the server gave up on the request: 408, 502, 504. */
const GAVE_UP = new Set([408, 502, 504])

/** Refusals that have nothing to do with what was asked. */
const BUSY = new Set(['SERVER_BUSY', 'TOO_MANY_REQUESTS', 'WORK_QUEUE_FULL', 'WORK_OF_YOURS_RUNNING', 'DATABASE_UNAVAILABLE', 'STORAGE_FULL'])
const LONGEST_WAIT = 600_000

/** `Retry-After` holds seconds or a date (RFC 9110); of what is neither we wait as after any failure. */
function millisecondsOf(answer: Response): number {
  const text = answer.headers.get('Retry-After') ?? ''
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.parse(answer.headers.get('Date') ?? '')
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : 0
}
