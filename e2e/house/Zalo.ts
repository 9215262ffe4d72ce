import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const APP = '1001'
const SECRET = 'app-secret'
const OA_SECRET = 'oa-secret'

export interface Got {
  user: string
  text: string
}

/** Answers the house as the vendor is described to: a refresh token works once, and messages are taken with the newest access token. */
export class Zalo {
  static readonly FIRST_TOKEN = 'refresh-0'
  readonly #got: Got[] = []
  #renewals = 0
  readonly #server: Server

  private constructor() {
    this.#server = createServer(async (call, answer) => {
      const body = await read(call)
      answer.setHeader('Content-Type', 'application/json')
      answer.end(JSON.stringify(this.#answer(call, body)))
    })
  }

  static async open(): Promise<Zalo> {
    const zalo = new Zalo()
    await new Promise<void>((listening, failed) => zalo.#server.once('error', failed).listen(0, 'localhost', listening))
    return zalo
  }

  get address(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`
  }

  /** How a server is told to take this one for the vendor. */
  get environment(): Record<string, string> {
    return {
      TUNGNHA_ZALO_APP_ID: APP,
      TUNGNHA_ZALO_SECRET_KEY: SECRET,
      TUNGNHA_ZALO_OA_ID: '2002',
      TUNGNHA_ZALO_OA_SECRET_KEY: OA_SECRET,
      TUNGNHA_ZALO_OAUTH_URL: this.address,
      TUNGNHA_ZALO_API_URL: this.address,
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  /** Tells a house of something its followers did, signed as the vendor signs. */
  static async tells(house: string, event: object): Promise<number> {
    const timestamp = String(Date.now())
    const body = JSON.stringify({ app_id: APP, timestamp, ...event })
    const mac = createHash('sha256').update(APP + body + timestamp + OA_SECRET).digest('hex')
    const { status } = await fetch(`${house}/api/v1/zalo/webhook`, { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'X-ZEvent-Signature': `mac=${mac}` } })
    return status
  }

  #answer(call: IncomingMessage, body: string): object {
    if (call.url === '/got') return this.#got
    if (call.url?.startsWith('/v4/oa/access_token')) return this.#renew(call, new URLSearchParams(body))
    if (call.headers.access_token !== `access-${this.#renewals}`) return { error: -216, message: 'Access token invalid' }
    const { recipient, message } = JSON.parse(body) as { recipient: { user_id: string }; message: { text: string } }
    this.#got.push({ user: recipient.user_id, text: message.text })
    return { error: 0, message: 'Success', data: { message_id: `m-${this.#got.length}`, user_id: recipient.user_id } }
  }

  #renew(call: IncomingMessage, form: URLSearchParams): object {
    const known = call.headers.secret_key === SECRET && form.get('app_id') === APP && form.get('refresh_token') === `refresh-${this.#renewals}`
    if (!known) return { error: -14014, message: 'Invalid refresh token' }
    this.#renewals++
    return { access_token: `access-${this.#renewals}`, refresh_token: `refresh-${this.#renewals}`, expires_in: '90000' }
  }
}

/** What followers got so far, asked from another process than the one it stands in. */
export const gotAt = async (zalo: string): Promise<Got[]> => (await fetch(`${zalo}/got`)).json() as Promise<Got[]>

async function read(call: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of call.setEncoding('utf8')) body += part
  return body
}
