import { expect, test } from 'vitest'
import { Book } from '$core/book.svelte'
import type { Fact } from '$core/fact'
import type { Row } from '$core/row'
import type { Mine } from '$core/vault/vault'
import { answersAt, pointsOf, returnsOf } from './points.svelte'

const TODAY = '2026-11-23'
const at = (hour: number, day = 20) => `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
let number = 0

const mine = (type: string, subject: string, body: object, occurredAt = at(12), id = `f${++number}`): Mine => {
  const fact: Fact = { id, leaf: 7, type, subject, number: ++number, occurredAt, body: JSON.stringify(body) }
  return { fact, standing: 'unsent', deed: id, toldAt: 0 } as unknown as Mine
}
const row = (kind: string, id: string, data: object, leaf = 7): Row => ({ kind, id, leaf, tick: 1, data: { id, ...data } })
const stuck = { learner: 'mẩy', service: 'vneid', version: 1, step: 4, phoneModel: 'Redmi Note 11' }
const answer = (id: string, leaf: number, day = 21) => row('answer/1', id, { service: 'vneid', step: 4, text: 'Bật máy ảnh', giver: 'Công an xã', at: at(8, day), onDay: `2026-11-${day}` }, leaf)

function village() {
  const book = new Book('lan')
  const place = { type: 'thôn', name: 'Nà Mòn', mine: true }
  book.keepScope([
    { ...place, leaf: 7, place: 12, above: [3, 1] },
    { ...place, leaf: 30, place: 3, above: [1], mine: false },
    { ...place, leaf: 40, place: 4, above: [1], mine: false },
  ])
  book.put([row('household/1', 'nhà mẩy', { head: 'Mẩy', source: 'visit', ground: 'task', registeredOn: '2026-01-01' }), row('person/1', 'mẩy', { household: 'nhà mẩy', name: 'Mẩy' })])
  return book
}

test('what lan raised stands open before anything is sent, and goes to the commune when nobody is named', () => {
  const book = village()
  book.lay([mine('stuck.raised/1', 'nhà mẩy', stuck)])
  expect(pointsOf(book, TODAY)).toMatchObject([{ standing: 'open', unsent: true, step: 4, author: 'lan', to: 'province' }])
  expect(pointsOf(book, '2026-11-20')).toMatchObject([{ to: 'commune' }])
})

test('the commune’s answer reaches it and brings the door back tonight; another commune’s does not', () => {
  const book = village()
  book.lay([mine('stuck.raised/1', 'nhà mẩy', stuck)])
  book.put([answer('a', 40)])
  expect(pointsOf(book, TODAY)[0]!.standing).toBe('open')
  book.put([answer('b', 30)])
  const points = pointsOf(book, TODAY)
  expect(points).toMatchObject([{ standing: 'answered', answers: [{ id: 'b' }] }])
  expect(returnsOf(points, book)).toMatchObject([{ household: 'nhà mẩy' }])
  expect(answersAt(book, 'vneid', 4, 7, TODAY)).toHaveLength(1)
})

test('a door met after the answer is no longer one to go back to', () => {
  const book = village()
  book.put([answer('b', 30), row('visit/1', 'v', { subject: 'nhà mẩy', outcome: 'met', place: 'home', at: at(9, 22), onDay: '2026-11-22' })])
  book.lay([mine('stuck.raised/1', 'nhà mẩy', stuck)])
  expect(returnsOf(pointsOf(book, TODAY), book)).toEqual([])
})

test('it closes on the phone when she does it herself, and not when it was done for her', () => {
  const book = village()
  const raised = mine('stuck.raised/1', 'nhà mẩy', stuck)
  const help = (seen: string, hour: number) => mine('help.given/1', 'nhà mẩy', { learner: 'mẩy', service: 'vneid', seen }, at(hour))
  book.lay([raised, help('alone', 11), help('did-for', 13)])
  expect(pointsOf(book, TODAY)[0]!.standing).toBe('open')
  book.lay([raised, help('prompted', 14)])
  expect(pointsOf(book, TODAY)).toMatchObject([{ standing: 'closed', closedOn: '2026-11-20' }])
})

test('a row pulled and the fact that told it are one; taken back it is gone', () => {
  const book = village()
  const raised = mine('stuck.raised/1', 'nhà mẩy', stuck, at(12), 's1')
  book.lay([raised])
  book.put([row('stuck/1', 's1', { ...stuck, subject: 'nhà mẩy', at: at(12), onDay: '2026-11-20', author: 'lan' })])
  expect(pointsOf(book, TODAY)).toHaveLength(1)
  book.lay([raised, mine('fact.withdrawn/1', 'nhà mẩy', { facts: ['s1'] })])
  expect(pointsOf(book, TODAY)).toEqual([])
})

test('the nearest who was named answers first', () => {
  const book = village()
  book.put([row('answerer/1', 'r', { services: ['vneid'], kind: 'police', organisation: 'Công an xã', fromDay: '2026-11-01' }, 30)])
  book.lay([mine('stuck.raised/1', 'nhà mẩy', stuck)])
  expect(pointsOf(book, '2026-11-20')).toMatchObject([{ to: 'answerer', answerers: [{ organisation: 'Công an xã' }] }])
})
