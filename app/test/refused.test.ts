import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import { phone, signedIn, signIn } from '$core/session.svelte'
import { addPerson, describe as change, describePerson, register } from '$features/household/telling'
import { correctionOf } from '$features/ledger/telling'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const words = { head: 'Nông Thị Mẩy', locator: 'đầu cầu', phone: '', farm: false, business: false, poverty: 'none' }
let server: PretendServer

/** lan has signed in on a fresh phone. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
})

const settled = () => eventually(() => expect([phone().refused, phone().unsent]).toEqual([[], []]))
const told = (type: string) => server.facts.filter((fact) => fact.type === type)

/** lan tells something without a network; the server will refuse the first fact of this type, once. */
async function refusedOnce<T>(type: string, tell: () => Promise<T>): Promise<T> {
  server.away = true
  const done = await tell()
  const { id } = phone().unsent.flatMap(({ facts }) => facts).find(({ fact }) => fact.type === type)!
  server.refused.add(id)
  server.away = false
  void phone().sync()
  await eventually(() => expect(phone().refused).toHaveLength(1))
  server.refused.delete(id)
  return done
}

test('a refused household is put right under its old id, and its people follow at once', async () => {
  const { household } = await refusedOnce('household.registered/1', () => register(7, words))
  expect(correctionOf(phone().refused[0]!)).toBe(`/field/ho/${household}/sua`)
  await change(phone().book.about(household).household!, 7, { ...words, head: 'Nông Thị Mây' })
  await settled()
  expect(server.facts.map(({ id, type }) => [id === household, type])).toEqual([
    [true, 'household.registered/1'],
    [false, 'person.registered/1'],
  ])
  expect(phone().book.about(household).household?.head).toBe('Nông Thị Mây')
})

test('a refused correction is told anew with all that it said', async () => {
  const { household } = await register(7, words)
  await settled()
  const before = phone().book.about(household).household!
  await refusedOnce('household.described/1', () => change(before, 7, { ...words, locator: 'sau chợ', phone: 'hai số' }))
  await change(phone().book.about(household).household!, 7, { ...words, locator: 'sau chợ', phone: '0999345678' })
  await settled()
  expect(told('household.described/1').map(({ personal }) => JSON.parse(personal!))).toEqual([{ locator: 'sau chợ', phones: ['0999345678'] }])
})

test('a refused person is corrected on the page of the person', async () => {
  const { household } = await register(7, words)
  await settled()
  const nam = { name: 'Nông Văn Nằm', phone: '', birthYear: '1899' }
  const { person } = await refusedOnce('person.registered/1', () => addPerson(household, 7, nam))
  expect(correctionOf(phone().refused[0]!)).toBe(`/field/ho/${household}/nguoi?sua=${person}`)
  const known = phone().book.about(household).persons.find(({ id }) => id === person)!
  await describePerson(household, 7, known, { ...nam, birthYear: '1989' })
  await settled()
  expect(told('person.registered/1').at(-1)).toMatchObject({ id: person, body: '{"birthYear":1989}' })
})
