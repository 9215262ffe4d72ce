import { beforeEach, expect, test, vi } from 'vitest'
import { PretendServer } from '../../test/PretendServer'
import { newId } from './ids'
import { changePassword, phone, resume, signedIn, signIn, signOut } from './session.svelte'
import { Refused } from './wire'
import { eventually, leftInPeace } from '../../test/patience'

let server: PretendServer

beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  localStorage.clear()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
})

const told = () => phone().tell([{ id: newId(), type: 'gathering.held/1', subject: 'x', leaf: 7, body: {} }])

test('a wrong password leaves nothing behind', async () => {
  await expect(signIn('lan', 'sai')).rejects.toBeInstanceOf(Refused)
  expect([signedIn(), localStorage.length]).toEqual([false, 0])
})

test('a password somebody else gave is changed before the phone opens', async () => {
  server.passwordDue = true
  expect(await signIn('lan', 'đi từng ngõ')).toBe('password-due')
  await resume()
  expect(signedIn()).toBe(false)
  await expect(changePassword('đi từng ngõ', 'ngắn')).rejects.toBeInstanceOf(Refused)
  await changePassword('đi từng ngõ', 'gõ từng nhà')
  expect(phone().me.name).toBe('lan')
})

test('a phone reported lost forgets its households, keeps unsent work, and begins again with the password', async () => {
  const name = `lan-${newId()}`
  await signIn(name, 'đi từng ngõ')
  const home = newId()
  await phone().tell([{ id: home, type: 'household.registered/1', subject: home, leaf: 7, body: { source: 'visit', ground: 'task' }, personal: { head: 'Mẩy' } }])
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
  await eventually(() => expect(phone().unsent).toEqual([]))
  server.revoked = new Set(server.known)
  await told()
  await eventually(() => expect(phone().trouble).toBe('signed-out'))
  await eventually(() => expect(phone().book.households()).toEqual([]))
  expect(phone().unsent).toHaveLength(1)
  expect(await phone().vault.mine('accepted', 'settled', 'dropped')).toEqual([])
  await signIn(name, 'đi từng ngõ')
  await eventually(() => expect(phone().book.households()).toHaveLength(1))
})

test('a lost phone forgets its households though it is signed out as well; one that is merely signed out keeps them', async () => {
  const name = `lan-${newId()}`
  await signIn(name, 'đi từng ngõ')
  const home = newId()
  await phone().tell([{ id: home, type: 'household.registered/1', subject: home, leaf: 7, body: { source: 'visit', ground: 'task' }, personal: { head: 'Mẩy' } }])
  await eventually(() => expect(phone().unsent).toEqual([]))
  server.signedOut = true
  await phone().sync()
  await eventually(() => expect(phone().trouble).toBe('signed-out'))
  expect(phone().book.households()).toHaveLength(1)
  server.revoked = new Set(server.known)
  await phone().sync()
  await eventually(() => expect(phone().book.households()).toEqual([]))
  server.signedOut = false
})

test('once signed in, the phone opens again without a network', async () => {
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await told()
  server.away = true
  await resume()
  expect(phone().unsent).toHaveLength(1)
})

test('a session that is open already is taken up, and followed when it becomes another person’s', async () => {
  server.signedIn = 'minh'
  await resume()
  expect(phone().me.name).toBe('minh')
  server.signedIn = 'lan'
  await resume()
  await eventually(() => expect(phone().me.name).toBe('lan'))
})

test('who signs out without a network is signed out when there is one', async () => {
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  server.away = true
  await signOut()
  server.away = false
  await resume()
  expect([signedIn(), server.signedIn]).toEqual([false, undefined])
})

test('unsent work outlives signing out, and is there at the next sign-in', async () => {
  const name = `lan-${newId()}`
  await signIn(name, 'đi từng ngõ')
  server.fates = Array.from({ length: 9 }, () => 'lost' as const)
  await told()
  await signOut()
  await signIn(name, 'đi từng ngõ')
  expect(phone().deeds).toHaveLength(1)
})
