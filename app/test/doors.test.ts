import { beforeEach, expect, test, vi } from 'vitest'
import { businessesFound } from '$core/businesses'
import type { Fact } from '$core/fact'
import { newId } from '$core/ids'
import { phone, signedIn, signIn } from '$core/session.svelte'
import { visitToday } from '$core/visitToday'
import { tell } from '$features/broadcast/notices.svelte'
import { delist, listings, registerBusiness } from '$features/commerce/opening.svelte'
import { addPerson, register } from '$features/household/telling'
import { helpCadre, helpedToday, skillsOf, withdrawHelp } from '$features/visit/cadres'
import { VisitDraft } from '$features/visit/draft.svelte'
import { blankGathering, gatherings, headsIn, nameable, recordGathering, withdrawGathering } from '$features/visit/gathering.svelte'
import { contract } from './contract'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const MEET = { head: 'Nông Thị Mẩy', locator: 'đầu cầu', phone: '', farm: false, business: false, poverty: 'none' }
const STALL = { kind: 'stall', name: 'Sạp rau cô Mẩy', owner: 'Lý Thị Mẩy', locator: 'chợ Nà Mòn', phone: '' }
let server: PretendServer

/** lan has signed in on a fresh phone that has no network. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
  server.away = true
})

const mine = () => phone().book.mine.map(({ fact }) => fact)
const all = (type: string) => mine().filter((fact) => fact.type === type)
const bodyOf = (fact: Fact | undefined) => JSON.parse(fact?.body ?? '{}') as Record<string, unknown>

/** Only fields that the contract's sample of this type knows. */
function keepsTheContract() {
  for (const fact of mine()) {
    const sample = contract<{ body: object; personal?: object }>(`facts/${fact.type.replace('/', '.')}.json`)
    expect(Object.keys(sample.body)).toEqual(expect.arrayContaining(Object.keys(bodyOf(fact))))
    expect(Object.keys(sample.personal ?? {})).toEqual(expect.arrayContaining(Object.keys(JSON.parse(fact.personal ?? '{}') as object)))
  }
}

test('at a group session heads are counted, and those named have help of their own, which goes with the session when it is withdrawn', async () => {
  const { household } = await register(7, MEET)
  const words = { ...blankGathering(), services: ['vneid', 'dvc'], named: nameable().map(({ id }) => id), note: 'họp thôn' }
  await recordGathering(words, 23, 'gathering/new')

  expect(gatherings()).toMatchObject([{ headCount: 23, place: 'village-house', named: 1, note: 'họp thôn' }])
  expect(all('help.given/1').map(bodyOf)).toMatchObject([{ service: 'vneid', seen: 'together' }, { service: 'dvc', gathering: gatherings()[0]!.id }])
  expect(phone().book.about(household).mastery).toHaveLength(2)
  expect(phone().unsent).toHaveLength(2)
  keepsTheContract()

  const told = phone().deeds.length
  await withdrawGathering(gatherings()[0]!)
  expect(phone().deeds).toHaveLength(told + 1)
  expect(gatherings()).toEqual([])
  expect(phone().book.about(household).helps).toEqual([])
})

test('heads are a number of people', () => {
  expect(['0', '', 'hai', '5001', '12 '].map(headsIn)).toEqual([undefined, undefined, undefined, undefined, 12])
})

test('a stall is visited like a home: its owner is registered by the first help, and it is found by the owner’s name', async () => {
  const stall = await registerBusiness(7, STALL)
  const draft = VisitDraft.of(stall)!
  expect(draft.where).toBe('business')
  draft.service = 'qr'
  draft.see('prompted')
  await draft.save()

  const about = phone().book.about(stall)
  expect(about.visits).toMatchObject([{ outcome: 'met', place: 'business', helps: [{ service: 'qr', seen: 'prompted' }] }])
  expect(about.persons).toMatchObject([{ name: 'Lý Thị Mẩy' }])
  expect(bodyOf(all('person.registered/1').at(-1))).toEqual({})
  await addPerson(stall, 7, { name: 'Lý Văn Páo', phone: '', birthYear: '' })
  expect(businessesFound(phone().book, 'pao').map(({ business }) => business.id)).toEqual([stall])
  expect(phone().book.households()).toEqual([])
  keepsTheContract()
})

test('from whom somebody learned, how far they got and who came along survive a correction of the visit', async () => {
  const { household } = await register(7, MEET)
  const draft = VisitDraft.of(household)!
  draft.service = 'vneid'
  draft.see('prompted')
  draft.describe(draft.lines[0]!, { learnedFrom: 'neighbour' })
  draft.describe(draft.lines[0]!, { step: 3 })
  draft.companions = ['minh']
  await draft.save()
  expect(bodyOf(all('help.given/1')[0])).toMatchObject({ learnedFrom: 'neighbour', step: 3 })
  expect(bodyOf(all('visit.made/1')[0])).toMatchObject({ with: ['minh'] })

  const [visit] = phone().book.about(household).visits
  await VisitDraft.of(household, visit!.id)!.save()
  expect(bodyOf(all('help.given/1').at(-1))).toMatchObject({ learnedFrom: 'neighbour', step: 3 })
  expect(bodyOf(all('visit.made/1').at(-1))).toMatchObject({ with: ['minh'] })
  keepsTheContract()
})

test('who can do it alone already and is asked by telephone is asked again', async () => {
  const { household } = await register(7, MEET)
  const first = VisitDraft.of(household)!
  first.service = 'vneid'
  first.see('alone')
  await first.save()
  const call = VisitDraft.of(household)!
  call.where = 'phone'
  call.learner = phone().book.about(household).persons[0]!.id
  call.service = 'vneid'
  call.see('alone')
  await call.save()
  expect(all('help.given/1').map((fact) => bodyOf(fact)['recheck'])).toEqual([undefined, true])
  keepsTheContract()
})

test('a cadre is helped by another, climbs the same ladder, and the help can be withdrawn', async () => {
  const team = { id: newId(), name: 'Tổ CNSCĐ xã Địa Linh' }
  const member = { id: newId(), team: team.id, role: 'member', name: 'Hoàng Văn Tú' }
  const cadre = { leaf: 7, team, member }
  await helpCadre(cadre, 'document', 'alone', 'own')
  expect(skillsOf(cadre)).toMatchObject([{ subject: team.id, learner: member.id, level: 4 }])
  await withdrawHelp(cadre, all('help.given/1')[0]!.id)
  expect(helpedToday(cadre)).toEqual([])
  keepsTheContract()
})

test('a product says its OCOP stars, and is taken off the platform', async () => {
  const stall = await registerBusiness(7, STALL)
  await phone().tell(listings(stall, 7, newId(), 'voso', [{ name: 'Mơ vàng', unit: 'kg', price: '40.000', ocop: '4' }]))
  expect(all('product.listed/1').map(bodyOf)).toMatchObject([{ name: 'Mơ vàng', ocop: 4 }])
  await delist(stall, 7, all('product.listed/1')[0]!.id)
  expect(all('product.delisted/1')).toHaveLength(1)
  keepsTheContract()
})

test('what follows from a visit of today names it; without one it names none', async () => {
  const { household } = await register(7, MEET)
  expect(visitToday(phone(), household)).toBeUndefined()
  const draft = VisitDraft.of(household)!
  draft.service = 'vneid'
  draft.see('watched')
  await draft.save()
  await tell(household, 'notice')
  expect(bodyOf(all('notice.told/1')[0])).toEqual({ notice: 'notice', visit: all('visit.made/1')[0]!.id })
  keepsTheContract()
})

test('ethnicity is recorded with consent, languages without', async () => {
  await register(7, { ...MEET, languages: ['Tày', 'Kinh'] })
  await register(7, { ...MEET, head: 'Lý A Páo', ethnicity: 'Mông' })
  expect(all('household.registered/1').map(bodyOf)).toEqual([
    { source: 'visit', ground: 'task', languages: ['Tày', 'Kinh'] },
    { source: 'visit', ground: 'consent' },
  ])
  keepsTheContract()
})
