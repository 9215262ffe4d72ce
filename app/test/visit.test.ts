import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import { phone, signedIn, signIn } from '$core/session.svelte'
import { describe as change, describePerson, register } from '$features/household/telling'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'
import { contract } from './contract'
import { VisitDraft } from '$features/visit/draft.svelte'
import { servicesFor } from '$features/visit/teaching'
import { waitingDoors, progress } from '$features/visit/evening.svelte'

const words = { head: 'Nông Thị Mẩy', locator: 'đầu cầu', phone: '+84 912 345 678', farm: true, business: false, poverty: 'near' }
let server: PretendServer

/** lan has signed in on a fresh phone. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
})

const mine = () => phone().book.mine.map(({ fact }) => fact)
const bodyOf = (type: string) => JSON.parse(mine().findLast((fact) => fact.type === type)!.body) as Record<string, unknown>

async function visited(): Promise<{ household: string; draft: VisitDraft }> {
  const { household } = await register(7, words)
  const draft = VisitDraft.of(household, undefined)!
  draft.service = 'vneid'
  draft.see('alone')
  return { household, draft }
}

test('what the phone tells has only fields the contract knows, names and phones apart', async () => {
  server.away = true
  const { household, draft } = await visited()
  draft.note = 'cháu nội giúp'
  draft.comeBackIn = '7'
  await draft.save()
  await change(phone().book.about(household).household!, 7, { ...words, locator: 'sau chợ' })
  for (const fact of mine()) {
    const sample = contract<{ body: object; personal?: object }>(`facts/${fact.type.replace('/', '.')}.json`)
    expect(Object.keys(sample.body)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(fact.body) as object)))
    expect(Object.keys(sample.personal ?? {})).toEqual(expect.arrayContaining(Object.keys(JSON.parse(fact.personal ?? '{}') as object)))
  }
})

test('a household born at its first visit has its head to help at once, and its phone number in one way of writing', async () => {
  const { household, draft } = await visited()
  await draft.save()
  const about = phone().book.about(household)
  expect(about.household?.phones).toEqual(['0912345678'])
  expect(about.persons.map(({ name }) => name)).toEqual(['Nông Thị Mẩy'])
  expect(about.mastery).toMatchObject([{ learner: about.persons[0]!.id, level: 4 }])
})

test('what is emptied in a correction is told as empty, and a second number stays', async () => {
  server.away = true
  const { household } = await register(7, words)
  const known = () => phone().book.about(household).household!
  await change(known(), 7, { ...words, locator: '', phone: '' })
  expect(JSON.parse(mine().findLast(({ type }) => type === 'household.described/1')!.personal!)).toEqual({ locator: '', phones: [] })
  expect(known()).toMatchObject({ locator: '', phones: [], losing: [{ field: 'locator', value: 'đầu cầu' }, { field: 'phones', value: ['0912345678'] }] })
  await change({ ...known(), phones: ['0912345678', '02093812345'] }, 7, { ...words, locator: '', phone: '' })
  expect(known().phones).toEqual(['02093812345'])
})

test('nobody home: nothing was taught, whatever had been tapped before', async () => {
  server.away = true
  const { draft } = await visited()
  draft.outcome = 'not-home'
  await draft.save()
  expect(mine().map(({ type }) => type)).not.toContain('help.given/1')
  expect(bodyOf('visit.made/1')).toEqual({ outcome: 'not-home', where: 'home' })
})

test('correcting tells the visit anew at its own time and takes the old one back, in one deed', async () => {
  const { household, draft } = await visited()
  await draft.save()
  await eventually(() => expect(phone().unsent).toEqual([]))
  const before = phone().book.about(household).visits[0]!
  server.away = true
  const correction = VisitDraft.of(household, before.id)!
  expect(correction.lines).toMatchObject([{ seen: 'alone' }])
  correction.device = 'helper'
  const deed = await correction.save()
  expect(phone().deeds.find(({ id }) => id === deed)!.facts.map(({ fact }) => fact.type)).toEqual(['fact.withdrawn/1', 'visit.made/1', 'help.given/1'])
  const after = phone().book.about(household)
  expect(after.visits).toMatchObject([{ at: before.at, device: 'helper', helps: [{ counted: 'prompted' }] }])
  expect(after.mastery[0]).toMatchObject({ level: 3 })
})

test('an agreed day is kept when something else is corrected, and can be taken away', async () => {
  const { household, draft } = await visited()
  draft.comeBackIn = '3'
  await draft.save()
  const [visit] = phone().book.about(household).visits
  const correction = VisitDraft.of(household, visit!.id)!
  expect([correction.comeBackIn, correction.agreed]).toEqual(['kept', visit!.comeBack])
  correction.comeBackIn = 'none'
  await correction.save()
  expect(phone().book.about(household).visits[0]!.comeBack).toBeUndefined()
})

test('services the learner has begun stand first, ended ones not at all', async () => {
  const service = (id: string, more = {}) => ({ ...{ kind: 'service/1', leaf: 1, id, tick: 1 }, data: { id, code: id, name: id, audience: 'citizen', status: 'live', ...more } })
  phone().book.put([service('a'), service('vneid'), service('cũ', { status: 'ended' }), service('cán bộ', { audience: 'cadre' })])
  const { household, draft } = await visited()
  await draft.save()
  const [head] = phone().book.about(household).persons
  expect(servicesFor(household, head!.id).likely.map(({ id }) => id)).toEqual(['vneid', 'a'])
})

test("tonight's figures follow the deed at once", async () => {
  const { draft } = await visited()
  expect([waitingDoors().length, progress()]).toMatchObject([1, { met: 0, registered: 1, declared: 3, doneToday: 0 }])
  await draft.save()
  expect([waitingDoors().length, progress()]).toMatchObject([0, { met: 1, registered: 1, declared: 3, doneToday: 1 }])
})

test('only what changed of a person is told', async () => {
  server.away = true
  const { household } = await register(7, words)
  const [head] = phone().book.about(household).persons
  await describePerson(household, 7, head!, { name: 'Nông Thị Mẩy', phone: '', relation: 'head', birthYear: '1969' })
  expect(bodyOf('person.described/1')).toEqual({ person: head!.id, birthYear: 1969 })
  expect(phone().book.about(household).persons).toMatchObject([{ name: 'Nông Thị Mẩy', birthYear: 1969 }])
})
