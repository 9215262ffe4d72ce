// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PretendServer } from '../../../test/PretendServer'
import { currentTime } from '../clock'
import { registerDevice } from '../device'
import { newId } from '../ids'
import { Phone } from '../phone.svelte'
import { Vault } from '../vault/vault'
import { Wire } from '../wire'

const YEAR = 365 * 86_400_000
const me = { account: 'lan', name: 'lan', displayName: 'Lan', mustChangePassword: false, administrator: false, roles: [] }
const NOTE = 'x'.repeat(400)

let server: PretendServer
let phone: Phone

/** Timers run only when a test advances them; the database of the tests uses none of these. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  server = new PretendServer()
  const wire = new Wire('field', server.ask)
  const vault = await Vault.open(`stalled-${newId()}`)
  await registerDevice(vault, wire)
  phone = await Phone.open(me, vault, wire)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function recorded(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  for (const id of ids) await phone.tell([{ id, type: 'household.registered/1', subject: id, leaf: 7, body: { source: 'visit', ground: 'task' }, personal: { head: NOTE } }])
  return ids
}

/** Moves the timers until the exchange has ended. */
async function ended(exchange: Promise<unknown>) {
  let over = false
  void exchange.finally(() => (over = true))
  for (let step = 0; step < 3_000 && !over; step++) {
    await new Promise((next) => setImmediate(next))
    if (step % 100 === 99) await vi.advanceTimersByTimeAsync(60_000)
  }
  expect(over).toBe(true)
}

test.each(['silent', 'stalled'] as const)('a request that is %s does not stop the sync for ever', async (fate) => {
  await recorded(2)
  server.fates = [fate]
  await ended(phone.sync())
  expect([phone.busy, phone.trouble, phone.unsent.length]).toEqual([false, 'failing', 2])
  await phone.sync()
  expect([phone.trouble, phone.unsent.length]).toEqual([undefined, 0])
})

test('a pull whose answer stalls is requested again', async () => {
  await recorded(1)
  server.fates = ['fine', 'stalled']
  await ended(phone.sync())
  await phone.sync()
  expect([phone.trouble, (await phone.vault.rows()).length]).toEqual([undefined, 1])
})

test('a tab does not wait for ever for its turn while another tab hangs', async () => {
  const request = (_name: string, { signal }: { signal: AbortSignal }) =>
    new Promise((_granted, failed) => signal.addEventListener('abort', () => failed(new DOMException('aborted', 'AbortError'))))
  vi.stubGlobal('navigator', { locks: { request } })
  await recorded(1)
  await ended(phone.sync())
  expect([phone.busy, phone.trouble]).toEqual([false, 'unreachable'])
})

test("a proxy's own 413 halves the batch until it passes", async () => {
  await recorded(9)
  server.largest = 2_500
  await phone.sync()
  expect([phone.trouble, phone.unsent.length, server.facts.length]).toEqual([undefined, 0, 9])
})

test('one fact too large for the way asks the member, and the others go on', async () => {
  server.largest = 2_500
  const id = newId()
  await phone.tell([{ id, type: 'household.registered/1', subject: id, leaf: 7, body: {}, personal: { head: NOTE.repeat(9) } }])
  await recorded(3)
  await phone.sync()
  expect(server.facts).toHaveLength(3)
  expect(phone.refused.flatMap(({ facts }) => facts.map(({ problem }) => problem?.code))).toEqual(['TOO_LARGE'])
})

test('a proxy that gives up gets half as much the next time, and all again once that passes', async () => {
  await phone.sync()
  await recorded(8)
  const batches: number[] = []
  const ask = server.ask
  vi.spyOn(phone.wire, 'send').mockImplementation(async (path, text) => {
    if (path.endsWith('/push')) batches.push((JSON.parse(text) as { facts: unknown[] }).facts.length)
    return ask(path, { method: 'POST', body: text, headers: { 'X-Device': 'device-1' } })
  })
  vi.mocked(phone.wire.send).mockRejectedValueOnce(new (await import('../wire')).Unreachable('504', true))
  await phone.sync()
  expect(phone.trouble).toBe('failing')
  await phone.sync()
  expect(batches).toEqual([4, 4])
  expect(phone.unsent).toEqual([])
})

test('a fact put off under a clock that was years ahead is tried again once the clock is right', async () => {
  const now = currentTime()
  const subject = newId()
  vi.setSystemTime(now + 5 * YEAR)
  await phone.tell([{ type: 'visit.made/1', subject, leaf: 7, body: { outcome: 'met', where: 'home' } }])
  await phone.sync()
  expect(phone.unsent).toHaveLength(1)
  vi.setSystemTime(now)
  await phone.tell([{ id: subject, type: 'household.registered/1', subject, leaf: 7, body: {} }])
  await phone.sync()
  vi.setSystemTime(now + 3_600_000)
  await phone.sync()
  expect(phone.unsent).toEqual([])
})

test('a phone whose clock is a year ahead for one exchange does not forget early what a restored server may need', async () => {
  await recorded(1)
  await phone.sync()
  const now = currentTime()
  server.clock = () => new Date(now).toISOString()
  vi.setSystemTime(now + YEAR)
  await phone.sync()
  vi.setSystemTime(now)
  server.putBack({ facts: [] })
  await phone.sync()
  await phone.sync()
  expect(server.facts).toHaveLength(1)
})
