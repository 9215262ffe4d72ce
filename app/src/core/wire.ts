import type { Problem } from './fact'

/** The network is not there, or the answer broke off: nothing is known about what the server did. */
export class Unreachable extends Error {}

/** The server said no, with a code that has words in the messages. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

export type Door = 'field' | 'console'

/** One call to the server for one front door: session cookie, CSRF token, refusals with their codes. */
export class Wire {
  constructor(
    private readonly door: Door,
    private readonly ask: typeof fetch = (...request) => fetch(...request),
  ) {}

  async get<T>(path: string): Promise<T> {
    return readJson<T>(await this.call('GET', path))
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return readJson<T>(await this.send(path, JSON.stringify(body)))
  }

  /** Sends text exactly as given, for bodies that carry a MAC. */
  send(path: string, text: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.call('POST', path, text, headers)
  }

  /** Hands a file in, as it is. */
  async upload<T>(path: string, file: Blob, headers: Record<string, string> = {}): Promise<T> {
    return readJson<T>(await this.call('POST', path, file, { 'Content-Type': file.type || 'application/octet-stream', ...headers }))
  }

  /** A file the server makes: what it holds, and what it is called. */
  async download(path: string): Promise<{ name: string; file: Blob }> {
    const answer = await this.call('GET', path)
    const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1]
    return { name: named ? decodeURIComponent(named) : path.slice(path.lastIndexOf('/') + 1), file: await answer.blob() }
  }

  async remove(path: string): Promise<void> {
    await this.call('DELETE', path)
  }

  private async call(method: string, path: string, body?: string | Blob, headers?: Record<string, string>): Promise<Response> {
    if (method !== 'GET' && !csrfToken()) await this.reach('GET', '/api/v1/csrf')
    const answer = await this.reach(method, path, body, headers)
    if (answer.ok) return answer
    const problem = await problemOf(answer)
    if (problem.code !== 'CSRF') throw new Refused(problem)
    await this.reach('GET', '/api/v1/csrf')
    const again = await this.reach(method, path, body, headers)
    if (again.ok) return again
    throw new Refused(await problemOf(again))
  }

  private async reach(method: string, path: string, body?: string | Blob, headers?: Record<string, string>): Promise<Response> {
    const json: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const guarded = { 'X-Front-Door': this.door, 'X-XSRF-TOKEN': csrfToken() ?? '', ...json, ...headers }
    try {
      return await this.ask(path, { method, body, headers: guarded, credentials: 'same-origin', cache: 'no-store' })
    } catch (failure) {
      throw new Unreachable(String(failure))
    }
  }
}

/** A cut answer, or a captive portal's page with status 200, is no answer. */
export async function readJson<T>(answer: Response): Promise<T> {
  try {
    return (await answer.json()) as T
  } catch (failure) {
    throw new Unreachable(String(failure))
  }
}

const csrfToken = () => globalThis.document?.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1]

/** A proxy or a captive portal may answer in its own words; that says nothing about our request. */
async function problemOf(answer: Response): Promise<Problem> {
  try {
    const { code, params, trace } = (await answer.json()) as { code?: string; params?: Record<string, unknown>; trace?: string }
    if (code) return { code, params: { ...params, ...(trace && { trace }) } }
  } catch {
    // not ours
  }
  throw new Unreachable(`${answer.status}`)
}
