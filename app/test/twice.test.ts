import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import { householdsLike, namedAlike, peopleLike } from '$core/rules/lookalike'
import { phone, signedIn, signIn } from '$core/session.svelte'
import { businessesOf } from '$core/businesses'
import { registerBusiness } from '$features/commerce/opening.svelte'
import { addPerson, register } from '$features/household/telling'
import { withdraw, withdrawable } from '$core/withdrawing'
import { VisitDraft } from '$features/visit/draft.svelte'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const words = (head: string, number = '') => ({ head, locator: 'đầu cầu', phone: number, farm: false, business: false, poverty: 'none' })
let server: PretendServer

beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
})

test.each([
  ['the same name', { head: 'Nông Thị Mẩy', phone: '' }, true],
  ['the name without tone marks', { head: '  nong thi  MAY ', phone: '' }, true],
  ['the same number written otherwise', { head: 'Ai khác', phone: '+84 912 345 678' }, true],
  ['another name', { head: 'Nông Thị Máy Kéo', phone: '0999999999' }, false],
  ['no name yet', { head: ' ', phone: '' }, false],
])('before a household goes in twice, look-alikes are found: %s', async (_name, entered, found) => {
  await register(7, words('Nông Thị Mẩy', '0912345678'))
  expect(householdsLike(phone().book, 7, entered).map(({ head }) => head)).toEqual(found ? ['Nông Thị Mẩy'] : [])
})

test('the same name in another village is no look-alike', async () => {
  await register(7, words('Nông Thị Mẩy'))
  expect(householdsLike(phone().book, 8, { head: 'Nông Thị Mẩy', phone: '' })).toEqual([])
})

test('people and businesses have look-alikes too', async () => {
  const { household } = await register(7, words('Ma Văn Tạ'))
  expect(peopleLike(phone().book, household, { name: 'ma van ta', phone: '', birthYear: '' }).map(({ person }) => person.name)).toEqual(['Ma Văn Tạ'])
  const shops = [{ name: 'Sạp Lan Hương', phones: ['0912345678'] }, { name: 'Sạp khác' }]
  expect([namedAlike(shops, 'sap lan huong', ''), namedAlike(shops, 'x', '0912.345.678'), namedAlike(shops, 'y', '')].map((each) => each.length)).toEqual([1, 1, 0])
})

test('a household registered twice comes out again with all I wrote there, however late', async () => {
  const { household } = await register(7, words('Nông Thị Mẩy'))
  const draft = VisitDraft.of(household)!
  draft.learner = draft.learners[0]!.id
  draft.service = 'vneid'
  draft.see('alone')
  await draft.save()
  await eventually(() => expect(phone().unsent).toEqual([]))
  const facts = withdrawable(household)
  expect(facts).toHaveLength(4)
  await withdraw(household, facts)
  expect(phone().book.households()).toEqual([])
  await eventually(() => expect(server.rows()).toEqual([]))
  expect(withdrawable(household)).toEqual([])
})

test('a household where somebody else was is not mine to take away, nor one I did not register', async () => {
  const { household } = await register(7, words('Nông Thị Mẩy'))
  const visit = { id: newId(), subject: household, outcome: 'met', place: 'home', onDay: '2026-11-20', at: '2026-11-20T12:00:00.000Z', author: 'minh', helps: [] }
  phone().book.put([{ kind: 'visit/1', leaf: 7, id: visit.id, tick: 9, data: visit as never }])
  expect(withdrawable(household)).toEqual([])
  expect(withdrawable(newId())).toEqual([])
})

test('a person registered twice comes out with the help I recorded for that person, and nobody else', async () => {
  const { household } = await register(7, words('Nông Thị Mẩy'))
  server.away = true
  const { person } = await addPerson(household, 7, { name: 'Nông Thị Mẩy', phone: '', birthYear: '' })
  const draft = VisitDraft.of(household)!
  draft.learner = person
  draft.service = 'vneid'
  draft.see('alone')
  await draft.save()
  const facts = withdrawable(household, person)
  expect(facts).toHaveLength(2)
  await withdraw(household, facts)
  const { persons, visits, mastery } = phone().book.about(household)
  expect([persons.length, visits.length, mastery.length]).toEqual([1, 1, 0])
})

test('a business registered twice comes out again with the accounts I opened there, and not once somebody else was there', async () => {
  server.away = true
  const words = { kind: 'stall', name: 'Sạp Lan Hương', owner: '', locator: '', phone: '' }
  const business = await registerBusiness(7, words)
  await phone().tell([{ subject: business, leaf: 7, type: 'account.opened/1', body: { service: newId(), use: 'sell' } }])
  const twice = await registerBusiness(7, words)
  expect(businessesOf(phone().book)).toHaveLength(2)
  const account = { id: newId(), subject: twice, service: newId(), use: 'sell', openedOn: '2026-11-20', author: 'minh' }
  phone().book.put([{ kind: 'account/1', leaf: 7, id: account.id, tick: 9, data: account as never }])
  expect(withdrawable(twice)).toEqual([])
  expect(withdrawable(business)).toHaveLength(2)
  await withdraw(business, withdrawable(business))
  expect(businessesOf(phone().book).map((each) => each.business.id)).toEqual([twice])
})

test('what the server refused is said at the household it is about', async () => {
  server.away = true
  const { household } = await register(7, words('Nông Thị Mẩy'))
  server.refused.add(household)
  await eventually(() => expect(phone().busy).toBe(false))
  server.away = false
  await phone().sync()
  await eventually(() => expect(phone().refusedAbout(household).map(({ problem }) => problem?.code)).toEqual(['OUT_OF_SCOPE']))
  expect(phone().refusedAbout(newId())).toEqual([])
})
