import { currentTime } from '../clock'
import { proof, type Device } from '../device'
import { KINDS, type Row, type Scope } from '../row'
import type { SealedFact } from '../vault/database'
import type { Pulled, Vault } from '../vault/vault'
import { reading, Refused, Unreachable, type Wire } from '../wire'

type Line =
  | { epoch: string; reset?: boolean }
  | { drop: number }
  | { row: Row }
  | { gone: Omit<Row, 'data'> }
  | { scope: Scope[] }
  | { cursor: string; serverTime: string }

/** Asks for everything new since the cursor and keeps it whole; a cut answer changes nothing. */
export async function pull(vault: Vault, wire: Wire, device: Device, now = currentTime): Promise<Pulled> {
  const accepted = await vault.database.outbox.where('standing').equals('accepted').toArray()
  const { answer, cursor } = await asked(vault, wire, device, lastOfEach(accepted))
  const pulled = await read(answer, accepted.map(({ order }) => order!))
  pulled.reset ||= !cursor && (await hasSent(vault))
  await vault.commit(pulled, serverNow(pulled) ?? now())
  return pulled
}

/** Facts are kept for sixty days by the server's clock: a phone whose clock jumped ahead must not forget them early. */
const serverNow = ({ serverTime }: Pulled) => Date.parse(serverTime) || undefined

interface Taken {
  leaf: number
  tick: number
  id: string
}

/** The last fact of each leaf that was accepted and has not come back in rows: a server that no longer holds it was put back to an earlier day. */
function lastOfEach(accepted: readonly SealedFact[]): Taken[] {
  const last = new Map<number, Taken>()
  for (const { leaf, tick = 0, id } of accepted) if (tick > (last.get(leaf)?.tick ?? 0)) last.set(leaf, { leaf, tick, id })
  return [...last.values()]
}

/** Without a cursor nobody can tell whether the server that took these facts is the one that answers now. */
const hasSent = async (vault: Vault) => (await vault.database.outbox.where('standing').anyOf('accepted', 'settled').count()) > 0

async function asked(vault: Vault, wire: Wire, device: Device, accepted: Taken[]): Promise<{ answer: Response; cursor?: string }> {
  const cursor = await vault.note<string>('cursor')
  try {
    return { answer: await ask(vault, wire, device, accepted, cursor), ...(cursor && { cursor }) }
  } catch (failure) {
    if (!(failure instanceof Refused && failure.problem.code === 'CURSOR_INVALID')) throw failure
    return { answer: await ask(vault, wire, device, accepted) }
  }
}

async function ask(vault: Vault, wire: Wire, device: Device, accepted: Taken[], cursor?: string): Promise<Response> {
  const lastNumber = (await vault.note<number>('lastNumber')) ?? 0
  const body = JSON.stringify({ ...(cursor && { cursor }), lastNumber, kinds: KINDS, ...(accepted.length > 0 && { accepted }) })
  return wire.send('/api/v1/sync/pull', body, await proof(device, body))
}

async function read(answer: Response, arrived: number[]): Promise<Pulled> {
  const pulled: Pulled = { reset: false, rows: [], gone: [], drops: [], cursor: '', serverTime: '', arrived }
  for await (const text of lines(answer)) keep(pulled, parsed(text))
  if (!pulled.cursor) throw new Unreachable('the answer was cut')
  return pulled
}

function parsed(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw new Unreachable('the answer was cut')
  }
}

function keep(pulled: Pulled, line: Line): void {
  if ('row' in line) pulled.rows.push(line.row)
  else if ('gone' in line) pulled.gone.push(line.gone)
  else if ('drop' in line) pulled.drops.push(line.drop)
  else if ('scope' in line) pulled.scope = line.scope
  else if ('cursor' in line) Object.assign(pulled, { cursor: line.cursor, serverTime: line.serverTime })
  else if ('epoch' in line) pulled.reset = line.reset ?? false
}

async function* lines(answer: Response): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks(answer)) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop()!
    yield* parts.filter((part) => part.trim() !== '')
  }
  if (rest.trim() !== '') yield rest
}

async function* chunks(answer: Response): AsyncGenerator<string> {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (let part = await reading(answer, reader.read()); !part.done; part = await reading(answer, reader.read())) yield part.value
}
