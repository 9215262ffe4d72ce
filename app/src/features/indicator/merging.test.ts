// @vitest-environment node
import { expect, test } from 'vitest'
import type { Wire } from '$core/wire'
import { leave } from './leaving'
import { candidates, merge } from './merging'
import type { HouseholdStory, RegisterLine } from './register'

const household = (id: string, more: Partial<HouseholdStory> = {}): HouseholdStory => ({
  ...{ leaf: 7, id, place: 70, head: 'Giàng A Páo', registeredOn: '2026-01-01', people: [], skills: [], visits: [] },
  ...more,
})
const line = (id: string, head: string, more: Partial<RegisterLine> = {}): RegisterLine => ({
  ...{ leaf: 7, id, head, registeredOn: '2026-01-01', people: 0, reached: false, level: 0, alone: 0, left: false },
  ...more,
})

/** A wire that accepts every call and records the posted facts. */
function listening() {
  const posted: { type: string; leaf: number; subject: string; body: object; personal?: object }[][] = []
  const wire = {
    post: (_path: string, { facts }: { facts: (typeof posted)[number] }) => {
      posted.push(facts)
      return Promise.resolve({ receipts: [] })
    },
  } as unknown as Wire
  return { posted, wire }
}

test('the same head or the same number is offered first, others are searched for', () => {
  const register = [line('b', 'GIANG A PAO'), line('c', 'Lý Mẩy', { phone: '0912 345 678' }), line('d', 'Vi Sơn'), line('a', 'Giàng A Páo'), line('e', 'Giàng A Páo', { leaf: 8 })]
  const one = household('a', { phones: ['0912345678'] })
  expect(candidates(one, register, '').alike.map(({ id }) => id)).toEqual(['b', 'c'])
  expect(candidates(one, register, '').others).toEqual([])
  expect(candidates(one, register, 'vi').others.map(({ id }) => id)).toEqual(['d'])
})

test('a merge records the chosen value of each differing field, and one withdrawal undoes all of its facts', async () => {
  const { posted, wire } = listening()
  const one = household('a', { locator: 'đầu bản', poverty: 'poor' })
  const other = household('b', { head: 'Giàng A Pao', locator: 'cuối bản' })

  const undo = await merge({ survivor: one, duplicate: other, right: { head: 'a', locator: 'b', poverty: 'b' }, reason: ' cùng một nhà ' }, wire)

  expect(posted[0]!.map(({ type, subject, body, personal }) => ({ type, subject, body, personal }))).toEqual([
    { type: 'household.merged/1', subject: 'a', body: { household: 'b' }, personal: { reason: 'cùng một nhà' } },
    { type: 'household.described/1', subject: 'a', body: { poverty: 'none' }, personal: { head: 'Giàng A Páo', locator: 'cuối bản' } },
  ])
  await undo()
  expect(posted[1]).toHaveLength(1)
  expect((posted[1]![0]!.body as { facts: string[] }).facts).toHaveLength(2)
})

const mai = { id: 'mai', name: 'Sùng Thị Mai', relation: 'spouse' }
const pao = { id: 'pao', name: 'Giàng A Páo', relation: 'head' }

test('a household that moves is registered there with its people, linked both ways', async () => {
  const { posted, wire } = listening()
  const undo = await leave(household('a', { people: [pao, mai, { id: 'con', name: 'Páo con', leftOn: '2026-01-02' }] }), { what: 'village', village: 8, people: [], note: '' }, wire)

  const [facts] = posted
  expect(facts!.map(({ type, leaf }) => `${type} ${leaf}`)).toEqual(['household.registered/1 8', 'person.registered/1 8', 'person.registered/1 8', 'household.left/1 7'])
  expect(facts![0]!.body).toMatchObject({ origin: { leaf: 7, household: 'a' } })
  expect(facts![3]!.body).toEqual({ reason: 'moved', to: { leaf: 8, household: facts![0]!.subject } })
  await undo()
  expect(posted.slice(1).map((call) => call.map(({ leaf, subject }) => [leaf, subject]))).toEqual([[[7, 'a'], [8, facts![0]!.subject]]])
})

test('people who split off get a household with a head of its own', async () => {
  const { posted, wire } = listening()
  await leave(household('a', { people: [pao, mai], phones: ['0912345678'] }), { what: 'split', people: ['mai'], head: 'mai', note: 'ra ở riêng' }, wire)

  const [born, person, left] = posted[0]!
  expect(born!.personal).toEqual({ head: 'Sùng Thị Mai' })
  expect(person!.body).toEqual({ relation: 'head' })
  expect(left!.body).toEqual({ reason: 'split', people: ['mai'], to: { leaf: 7, household: born!.subject } })
  expect(left!.personal).toEqual({ note: 'ra ở riêng' })
})
