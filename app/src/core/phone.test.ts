// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest'
import { currentTime } from './clock'
import { PretendServer } from '../../test/PretendServer'
import { nameOf, registerDevice } from './device'
import { newId } from './ids'
import { Phone } from './phone.svelte'
import { Vault } from './vault/vault'
import { Wire } from './wire'

const DAY = 86_400_000

afterEach(() => void vi.useRealTimers())

async function lan(server: PretendServer): Promise<Phone> {
  const vault = await Vault.open(`phone-${newId()}`)
  const wire = new Wire('field', server.ask)
  await registerDevice(vault, wire)
  return Phone.open({ account: 'lan', name: 'lan', displayName: 'Lan', mustChangePassword: false, administrator: false, roles: [] }, vault, wire)
}

async function visitAt(phone: Phone, subject: string) {
  const [id, help] = [newId(), newId()]
  const about = { subject, leaf: 7 }
  await phone.tell([
    { ...about, id, type: 'visit.made/1', body: { outcome: 'met', where: 'home' } },
    { ...about, id: help, type: 'help.given/1', body: { visit: id, learner: 'a', service: 'b', seen: 'alone' } },
  ])
  return { id, help }
}

async function household(phone: Phone): Promise<string> {
  const id = newId()
  await phone.tell([{ id, type: 'household.registered/1', subject: id, leaf: 7, body: { source: 'visit', ground: 'task' }, personal: { head: 'Nông Thị Mẩy' } }])
  return id
}

test('lan sees the households of her village after her first exchange', async () => {
  const server = new PretendServer()
  const minh = await lan(server)
  await household(minh)
  await minh.sync()
  const phone = await lan(server)
  expect(phone.book.households()).toEqual([])
  await phone.sync()
  expect(phone.book.scope.map(({ name }) => name)).toEqual(['Nà Mòn'])
  expect(phone.book.households().map((listed) => listed.household.head)).toEqual(['Nông Thị Mẩy'])
})

test('work told without a network is counted, and goes by itself when there is one', async () => {
  const server = new PretendServer()
  server.fates = ['lost']
  const phone = await lan(server)
  await visitAt(phone, await household(phone))
  await phone.sync()
  expect([phone.trouble, phone.unsent.length]).toEqual(['unreachable', 2])
  await phone.sync()
  expect([phone.trouble, phone.unsent.length, server.facts.length]).toEqual([undefined, 0, 3])
})

test('a household, its visit and its help arrive in this order even when told in one evening without a network', async () => {
  const server = new PretendServer()
  const phone = await lan(server)
  await visitAt(phone, await household(phone))
  await phone.sync()
  expect(server.facts.map(({ type, number }) => [type, number])).toEqual([
    ['household.registered/1', 1],
    ['visit.made/1', 2],
    ['help.given/1', 3],
  ])
})

test('a refused visit waits for her word; dropping it drops the help that leans on it and tells the server which number stays empty', async () => {
  const server = new PretendServer()
  const phone = await lan(server)
  const { id, help } = await visitAt(phone, await household(phone))
  server.refused.add(id)
  await phone.sync()
  expect(phone.refused).toHaveLength(1)
  expect(phone.refused[0]!.facts.map(({ standing, problem }) => [standing, problem?.code])).toEqual([
    ['refused', 'OUT_OF_SCOPE'],
    ['unsent', 'PARENT_MISSING'],
  ])
  await phone.giveUp([id])
  await phone.sync()
  expect([phone.refused, phone.unsent]).toEqual([[], []])
  expect(server.facts.map((fact) => fact.id)).not.toContain(help)
  expect(server.emptied).toEqual([3])
})

test('correcting a refused visit tells it anew and asks nothing of the server about the old one', async () => {
  const server = new PretendServer()
  const phone = await lan(server)
  const home = await household(phone)
  const { id, help } = await visitAt(phone, home)
  server.refused.add(id)
  await phone.sync()
  await phone.takeBack(home, 7, [id, help], [{ subject: home, leaf: 7, type: 'visit.made/1', body: { outcome: 'not-home', where: 'home' } }])
  await phone.sync()
  expect(server.facts.map(({ type }) => type)).toEqual(['household.registered/1', 'visit.made/1'])
  expect([phone.refused, phone.unsent]).toEqual([[], []])
  expect(phone.book.about(home).visits.map(({ outcome }) => outcome)).toEqual(['not-home'])
})

test('a withdrawal that follows a refusal is needless, and does not wait for ever', async () => {
  const server = new PretendServer()
  const phone = await lan(server)
  const home = await household(phone)
  const { id, help } = await visitAt(phone, home)
  server.refused.add(id).add(help)
  await phone.takeBack(home, 7, [id, help])
  await phone.sync()
  await phone.sync()
  expect([phone.refused, phone.unsent, server.facts.length]).toEqual([[], [], 1])
})

test('a cursor the server cannot read means everything anew, and nothing stale stays', async () => {
  const server = new PretendServer()
  const [minh, phone] = [await lan(server), await lan(server)]
  const home = await household(minh)
  await minh.sync()
  await phone.sync()
  await minh.takeBack(home, 7, [home])
  await minh.sync()
  server.facts = server.facts.slice(1)
  server.cursorsLost = true
  await phone.sync()
  expect(phone.book.households()).toEqual([])
  expect(phone.trouble).toBeUndefined()
})

test('what waited ninety days for a network is kept for sixty days more, and goes up again should the server be put back to an earlier day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-08-01T12:00:00.000Z') })
  const server = new PretendServer()
  const phone = await lan(server)
  await phone.sync()
  const before = server.copy()
  await visitAt(phone, await household(phone))
  vi.setSystemTime(currentTime() + 90 * DAY)
  await phone.sync()
  vi.setSystemTime(currentTime() + 59 * DAY)
  await phone.sync()
  server.putBack(before)
  await phone.sync()
  expect(server.facts.map(({ type }) => type)).toEqual(['household.registered/1', 'visit.made/1', 'help.given/1'])
  vi.setSystemTime(currentTime() + 61 * DAY)
  await phone.sync()
  expect([await phone.vault.mine('settled'), phone.book.households().length]).toEqual([[], 1])
})

test('work nobody has taken yet is kept however long it waits', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T12:00:00.000Z') })
  const server = new PretendServer()
  const [minh, phone] = [await lan(server), await lan(server)]
  server.refused.add((await visitAt(phone, await household(phone))).id)
  await phone.sync()
  vi.setSystemTime(currentTime() + 400 * DAY)
  await household(minh)
  await minh.sync()
  await phone.sync()
  expect([phone.refused.length, phone.unsent.length]).toEqual([1, 1])
})

test('an ended session keeps everything and says so', async () => {
  const server = new PretendServer()
  const phone = await lan(server)
  await household(phone)
  server.signedOut = true
  await phone.sync()
  expect([phone.trouble, phone.unsent.length]).toEqual(['signed-out', 1])
})

test('a phone is told apart by system and browser', () => {
  expect(nameOf('Mozilla/5.0 (Linux; Android 11; Redmi 9A) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36')).toBe('Android · Chrome')
})
