import { currentInstant } from '$core/clock'
import type { Fact } from '$core/fact'
import type { Row, Scope } from '$core/row'

/** What may befall one request on its way. */
export type Fate =
  | 'fine'
  /** It never arrives. */
  | 'lost'
  /** It arrives; the answer does not. */
  | 'mute'
  /** The answer breaks off in the middle. */
  | 'cut'
  /** It arrives twice. */
  | 'twice'
  /** A captive portal answers with its own page. */
  | 'portal'
  /** A proxy gives up and says so with a page of its own. */
  | 'gateway'
  /** It is never answered. */
  | 'silent'
  /** The answer begins and then stalls. */
  | 'stalled'

interface Kept extends Fact {
  tick: number
}

const encoder = new TextEncoder()

/**
 * A server in memory that keeps the contract's promises of `/api/v1/sync`, with a network in front of it that keeps none. Its fold is
 * written apart from the phone's, so that the two can be compared.
 */
export class PretendServer {
  readonly leaf = 7
  scope: Scope[] = [{ leaf: 7, place: 70, name: 'Nà Mòn', type: 'thôn', within: 'xã Địa Linh', declaredHouseholds: 3, mine: true }]
  facts: Kept[] = []
  epoch = 1
  devices = 0
  known = new Set<string>()
  refused = new Set<string>()
  revoked = new Set<string>()
  /** What befalls the coming requests, one after another; then all is well. */
  fates: Fate[] = []
  /** Turns the rows of a pull around by this number. */
  turned = 0
  /** Numbers that devices have said will stay empty. */
  emptied: number[] = []
  clock = currentInstant
  /** Longer requests are refused by a proxy with a page of its own. */
  largest = Infinity
  signedOut = false
  signedIn: string | undefined
  away = false
  passwordDue = false
  cursorsLost = false
  readonly numbers = new Map<string, string>()

  readonly ask: typeof fetch = async (path, init) => {
    const fate = String(path).includes('/sync/') ? (this.fates.shift() ?? 'fine') : 'fine'
    if (fate === 'lost' || this.away) throw new TypeError('network')
    if (fate === 'portal') return new Response('<html>Xin chào! Bấm để vào mạng</html>')
    if (fate === 'gateway') return new Response('<html>504 Gateway Time-out</html>', { status: 504 })
    if (fate === 'silent') return new Promise<Response>(() => undefined)
    if (init?.method === 'POST' && String(init.body).length > this.largest) return new Response('<html>413 Request Entity Too Large</html>', { status: 413 })
    const answer = this.#answer(String(path), init)
    if (fate === 'stalled') return new Response(new ReadableStream({ start: (stream) => stream.enqueue(encoder.encode('{"epoch"')) }))
    if (fate === 'twice') return this.#answer(String(path), init)
    if (fate === 'mute') throw new TypeError('network')
    return fate === 'cut' ? cut(await answer.text()) : answer
  }

  /** What a copy of yesterday would hold. */
  copy() {
    return { facts: [...this.facts] }
  }

  restore({ facts }: { facts: Kept[] }) {
    this.putBack({ facts })
    this.epoch++
  }

  /** Somebody copied yesterday's files back and told nobody. */
  putBack({ facts }: { facts: Kept[] }) {
    this.facts = [...facts]
  }

  rows(): Row[] {
    return [...this.#folded().values()].flatMap(({ row }) => row ?? [])
  }

  #answer(path: string, init?: RequestInit): Response {
    const body = typeof init?.body === 'string' ? init.body : '{}'
    if (path.endsWith('/session/password')) return this.#newPassword(init)
    if (path.endsWith('/session')) return this.#session(init)
    const standing = path.endsWith('/standing')
    if (this.signedOut && !standing) return problem(401, 'NOT_SIGNED_IN')
    if (path.endsWith('/csrf')) return new Response(null, { status: 204 })
    if (path.endsWith('/devices')) return this.#newDevice()
    const device = new Headers(init?.headers).get('X-Device')!
    if (!this.known.has(device)) return problem(404, 'DEVICE_UNKNOWN')
    if (this.revoked.has(device)) return problem(422, 'DEVICE_REVOKED')
    if (standing) return new Response(null, { status: 204 })
    return path.endsWith('/push') ? this.#push(device, body) : this.#pull(body)
  }

  #session(init?: RequestInit): Response {
    if (init?.method === 'DELETE') this.signedIn = undefined
    if (init?.method === 'DELETE') return new Response(null, { status: 204 })
    const { name, password } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as { name?: string; password?: string }
    if (init?.method === 'POST' && password !== 'đi từng ngõ') return problem(401, 'SIGN_IN_FAILED')
    if (init?.method === 'POST') this.signedIn = name
    if (!this.signedIn) return problem(401, 'NOT_SIGNED_IN')
    return this.#me()
  }

  #newPassword(init?: RequestInit): Response {
    const { fresh } = JSON.parse(String(init?.body)) as { fresh: string }
    if (fresh.length < 8) return problem(422, 'PASSWORD_WEAK')
    this.passwordDue = false
    return this.#me()
  }

  #me(): Response {
    const name = this.signedIn!
    return Response.json({ account: `account-${name}`, name, displayName: name, mustChangePassword: this.passwordDue, roles: [] })
  }

  #newDevice(): Response {
    const id = `device-${++this.devices}`
    this.known.add(id)
    return Response.json({ id, secret: btoa('0'.repeat(32)) })
  }

  #push(device: string, body: string): Response {
    const { facts, void: empty = [] } = JSON.parse(body) as { facts: Fact[]; void?: number[] }
    this.emptied.push(...empty)
    return Response.json({ serverTime: this.clock(), receipts: facts.map((fact) => this.#take(device, fact)) })
  }

  #take(device: string, fact: Fact) {
    const number = `${device}/${fact.number}`
    const other = this.numbers.get(number)
    if (other !== undefined && other !== fact.id) throw new Error(`${number} was given twice`)
    this.numbers.set(number, fact.id)
    const known = this.facts.find(({ id }) => id === fact.id)
    if (known) return { id: fact.id, outcome: 'ALREADY', leaf: fact.leaf, tick: known.tick }
    if (this.refused.has(fact.id)) return { id: fact.id, outcome: 'REFUSED', problem: 'OUT_OF_SCOPE', params: { leaf: fact.leaf } }
    const missing = this.#needs(fact).find((id) => !this.facts.some((each) => each.id === id))
    if (missing) return { id: fact.id, outcome: 'LATER', problem: 'PARENT_MISSING', params: { id: missing } }
    const tick = this.facts.length + 1
    this.facts.push({ ...fact, tick })
    return { id: fact.id, outcome: 'ACCEPTED', leaf: fact.leaf, tick }
  }

  #needs(fact: Fact): string[] {
    const { visit, facts = [] } = JSON.parse(fact.body) as { visit?: string; facts?: string[] }
    return [...(fact.subject === fact.id ? [] : [fact.subject]), ...(visit ? [visit] : []), ...facts]
  }

  #pull(body: string): Response {
    const { cursor, accepted = [] } = JSON.parse(body) as { cursor?: string; accepted?: { leaf: number; tick: number; id: string }[] }
    if (cursor && this.cursorsLost) return problem(400, 'CURSOR_INVALID')
    const [epoch = '', told = '0', mark = ''] = (cursor ?? '').split('/')
    const tick = Number(told)
    const isHere = (at: number, id: string) => at === 0 || this.facts[at - 1]?.id === id
    const reset = !cursor || epoch !== String(this.epoch) || !isHere(tick, mark) || !accepted.every((taken) => isHere(taken.tick, taken.id))
    const news = [...this.#folded()].filter(([, { tick: changed }]) => reset || changed > tick)
    const lines = news.map(([id, { kind, row, tick: changed }]) => (row ? { row } : { gone: { kind, leaf: this.leaf, id, tick: changed } }))
    const turn = lines.length === 0 ? 0 : this.turned % lines.length
    const answer = [{ epoch: String(this.epoch), reset }, ...lines.slice(turn), ...lines.slice(0, turn), { scope: this.scope }]
    const last = { cursor: `${this.epoch}/${this.facts.length}/${this.facts.at(-1)?.id ?? ''}`, serverTime: this.clock() }
    return new Response([...answer, last].map((line) => `${JSON.stringify(line)}\n`).join(''))
  }

  #folded(): Map<string, { kind: string; tick: number; row?: Row }> {
    const withdrawn = new Map(this.facts.flatMap(({ body, tick }) => ((JSON.parse(body) as { facts?: string[] }).facts ?? []).map((id) => [id, tick])))
    const things = new Map<string, { kind: string; tick: number; row?: Row }>()
    for (const fact of this.facts) {
      const [kind] = /^(household|visit)\.(registered|made)/.exec(fact.type)?.slice(1) ?? []
      if (!kind) continue
      const helps = kind === 'visit' ? this.#helpsAt(fact.id, withdrawn) : { ids: [], tick: 0 }
      const tick = Math.max(fact.tick, withdrawn.get(fact.id) ?? 0, helps.tick)
      const row = { kind: `${kind}/1`, leaf: this.leaf, id: fact.id, tick, data: this.#data(kind, fact, helps.ids) }
      things.set(fact.id, { kind: `${kind}/1`, tick, ...(!withdrawn.has(fact.id) && { row }) })
    }
    return things
  }

  #helpsAt(visit: string, withdrawn: ReadonlyMap<string, number>) {
    const told = this.facts.filter(({ body }) => (JSON.parse(body) as { visit?: string }).visit === visit)
    const ids = told.filter(({ id }) => !withdrawn.has(id)).map(({ id }) => id)
    return { ids, tick: Math.max(0, ...told.map(({ id, tick }) => Math.max(tick, withdrawn.get(id) ?? 0))) }
  }

  #data(kind: string, { id, subject, body, personal, occurredAt }: Kept, helps: string[]) {
    const fields = { ...(JSON.parse(body) as object), ...(JSON.parse(personal ?? '{}') as object) }
    const help = (each: string) => ({ id: each, learner: 'a', service: 'b', seen: 'alone', counted: 'alone' })
    if (kind === 'household') return { id, ...fields, registeredOn: occurredAt.slice(0, 10) }
    return { id, subject, ...fields, onDay: occurredAt.slice(0, 10), at: occurredAt, place: 'home', helps: helps.map(help) }
  }
}

const problem = (status: number, code: string) => Response.json({ code, params: {} }, { status })

/** Half of an answer, then the connection is gone. */
function cut(text: string): Response {
  const half = encoder.encode(text.slice(0, Math.floor(text.length / 2)))
  let told = false
  return new Response(
    new ReadableStream({
      pull(stream) {
        if (told) stream.error(new TypeError('network'))
        else stream.enqueue(half)
        told = true
      },
    }),
  )
}
