import { beforeEach, expect, test, vi } from 'vitest'
import { PretendServer } from '../../test/PretendServer'
import { eventually, leftInPeace } from '../../test/patience'
import { newId } from './ids'
import type { Phone } from './phone.svelte'
import * as session from './session.svelte'
import { Database } from './vault/database'
import { KeyLost } from './vault/failures'
import { Vault } from './vault/vault'

const PASSWORD = 'đi từng ngõ'
const HEAD = 'Nông Thị Mẩy'

let server: PretendServer

beforeEach(async () => {
  if (session.signedIn()) await leftInPeace()
  localStorage.clear()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
})

/** A second tab: the same storage, a memory of its own. */
async function anotherTab(): Promise<typeof session> {
  vi.resetModules()
  const other = await import('./session.svelte')
  await other.resume()
  return other
}

const gathering = (id = newId()) => ({ id, subject: id, type: 'gathering.held/1', leaf: 7, body: {} })
const record = (phone: Phone) => phone.tell([gathering()])
const attempt = () => ({ ...gathering(), occurredAt: '', body: '{}' })

async function household(phone: Phone) {
  const id = newId()
  await phone.tell([{ id, type: 'household.registered/1', subject: id, leaf: 7, body: { source: 'visit', ground: 'task' }, personal: { head: HEAD } }])
}

async function withoutNetwork(phone: Phone) {
  await eventually(() => expect(phone.busy).toBe(false))
  server.away = true
}

const nameOf = (phone: Phone) => phone.vault.database.name

test('signing out in one tab closes the book in every other tab', async () => {
  await session.signIn(`lan-${newId()}`, PASSWORD)
  const other = await anotherTab()
  await household(other.phone())
  const open = other.phone()
  await eventually(() => expect(session.phone().unsent).toEqual([]))
  await session.signOut()
  await eventually(() => expect(other.signedIn()).toBe(false))
  expect(other.closedBecause()).toBe('signed-out-elsewhere')
  await eventually(() => expect(open.book.households()).toEqual([]))
})

test("the next person's sign-in in one tab closes the other tab's book and opens the next person's", async () => {
  const lan = `lan-${newId()}`
  await session.signIn(lan, PASSWORD)
  const other = await anotherTab()
  await session.signOut()
  await session.signIn(`minh-${newId()}`, PASSWORD)
  await eventually(() => expect(other.phone().me.account).toBe(session.phone().me.account))
  expect(other.phone().me.name).not.toBe(lan)
  await other.signOut()
})

test('a tab that slept through the sign-out writes nothing it could never open again, and everybody can sign in afterwards', async () => {
  const name = `lan-${newId()}`
  await session.signIn(name, PASSWORD)
  await eventually(() => expect(session.phone().busy).toBe(false))
  const asleep = session.phone()
  const copy = await Vault.open(nameOf(asleep))
  await session.signOut()
  await expect(copy.tell('deed', [attempt()])).rejects.toBeInstanceOf(KeyLost)
  await expect(record(asleep)).rejects.toThrow()
  copy.close()
  await session.signIn(name, PASSWORD)
  expect(session.phone().deeds).toEqual([])
})

test("when the browser's data was deleted, saving says so, and the draft waits for the same person's next sign-in", async () => {
  const name = `lan-${newId()}`
  await session.signIn(name, PASSWORD)
  const phone = session.phone()
  await eventually(() => expect(phone.busy).toBe(false))
  await new Database(nameOf(phone)).delete()
  localStorage.clear()
  phone.drafts.keep('visit/1', { note: 'cháu nội giúp' })
  await expect(record(phone)).rejects.toThrow()
  expect(phone.trouble).toBe('key-lost')
  await session.signIn(name, PASSWORD)
  expect(session.phone().drafts.of('visit/1')?.entered).toEqual({ note: 'cháu nội giúp' })
  expect([...(await session.phone().vault.drafts()).keys()]).toEqual(['visit/1'])
})

test("a draft whose vault was deleted is never the next person's", async () => {
  await session.signIn(`lan-${newId()}`, PASSWORD)
  const phone = session.phone()
  await eventually(() => expect(phone.busy).toBe(false))
  await new Database(nameOf(phone)).delete()
  phone.drafts.keep('visit/1', { note: 'riêng của lan' })
  await session.signIn(`minh-${newId()}`, PASSWORD)
  expect([...session.phone().drafts.all]).toEqual([])
})

test('signing out with unsent work keeps that work and nothing of the book, and says how much', async () => {
  const name = `lan-${newId()}`
  await session.signIn(name, PASSWORD)
  await household(session.phone())
  await eventually(() => expect(session.phone().unsent).toEqual([]))
  await eventually(() => expect(session.phone().book.households()).toHaveLength(1))
  await withoutNetwork(session.phone())
  await record(session.phone())
  session.phone().drafts.keep('visit/1', { outcome: 'met' })
  const vault = nameOf(session.phone())
  expect(await session.signOut()).toBe(2)

  const left = new Database(vault)
  expect(await left.rows.count()).toBe(0)
  expect((await left.outbox.toArray()).map(({ standing }) => standing)).toEqual(['unsent'])
  expect((await left.notes.toArray()).map((note) => note.name)).not.toContain('me')
  left.close()

  server.away = false
  await session.signIn(name, PASSWORD)
  await eventually(() => expect(server.facts.map(({ type }) => type)).toContain('gathering.held/1'))
  await eventually(() => expect(session.phone().book.households()).toHaveLength(1))
  expect(session.phone().drafts.of('visit/1')?.entered).toEqual({ outcome: 'met' })
})

test('signing out with nothing unsent leaves no database behind', async () => {
  await session.signIn(`lan-${newId()}`, PASSWORD)
  await eventually(() => expect(session.phone().busy).toBe(false))
  const vault = nameOf(session.phone())
  expect(await session.signOut()).toBe(0)
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(vault)
})

/** What an older version of this app did: a fact sealed with a key that no database holds. */
async function sealedWithLostKey(vault: string, from: string) {
  const [database, other] = [new Database(vault), new Database(from)]
  const { order: _order, ...fact } = (await other.outbox.toCollection().first())!
  await database.outbox.add({ ...fact, id: newId() })
  database.close()
  other.close()
}

test('a vault that cannot be read is put aside by name; sign-in goes on, and what can be opened in it is sent', async () => {
  const name = `lan-${newId()}`
  await session.signIn(name, PASSWORD)
  await withoutNetwork(session.phone())
  await record(session.phone())
  const vault = nameOf(session.phone())
  const stranger = await Vault.open(`stranger-${newId()}`)
  await stranger.tell('deed', [attempt()])
  await sealedWithLostKey(vault, stranger.database.name)
  await session.signOut()

  server.away = false
  await session.signIn(name, PASSWORD)
  expect(nameOf(session.phone())).not.toBe(vault)
  expect(session.phone().putAside).toMatchObject([{ name: vault, facts: 1 }])
  await eventually(() => expect(server.facts).toHaveLength(1))
  expect((await indexedDB.databases()).map(({ name: each }) => each)).toContain(vault)
  const again = nameOf(session.phone())
  await eventually(() => expect(session.phone().busy).toBe(false))
  await session.resume()
  expect(nameOf(session.phone())).toBe(again)
})

test('a vault without its key does not get a new one that hides the loss', async () => {
  const vault = await Vault.open(`keyless-${newId()}`)
  await vault.tell('deed', [attempt()])
  await vault.database.notes.bulkDelete(['seal', 'sealId'])
  await expect(vault.tell('deed', [attempt()])).rejects.toBeInstanceOf(KeyLost)
  await expect(Vault.open(vault.database.name)).rejects.toMatchObject({ name: 'Unreadable' })
})
