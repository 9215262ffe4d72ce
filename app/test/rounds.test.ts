import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import type { Round } from '$core/row'
import { phone, signedIn, signIn } from '$core/session.svelte'
import { register } from '$features/household/telling'
import { VisitDraft } from '$features/visit/draft.svelte'
import { askedAt, goingRounds } from '$features/visit/rounds.svelte'
import { eventually, leftInPeace } from './patience'
import { PretendServer } from './PretendServer'

const words = { head: 'Nông Thị Mẩy', locator: '', phone: '', farm: true, business: false, poverty: 'near' }
const vneid: Round = { id: 'r', name: 'VNeID', done: { service: 'vneid' }, audience: 'Mọi hộ', households: 'all', share: 100, fromDay: '2020-01-01', untilDay: '2099-12-31' }
const asking: Round = { ...vneid, id: 'q', name: 'Khảo sát', households: 'farm', done: { questions: [{ text: 'Có sóng không?', kind: 'yes-no' }] } }

/** lan has signed in on a fresh phone, and stays without a network; her village declares three households. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  const server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
  server.away = true
})

const open = (...rounds: Round[]) => phone().book.put(rounds.map((data) => ({ kind: 'round/1', leaf: 7, id: data.id, tick: 1, data })))
const left = () => goingRounds().map(({ round, remaining, unregistered, doors }) => [round.id, remaining, unregistered, doors.length])

async function visit(household: string, answer?: string) {
  const draft = VisitDraft.of(household, undefined, undefined, 'r')!
  draft.service = 'vneid'
  draft.see('alone')
  if (answer) draft.answers.keep('q', 0, { pick: answer })
  await draft.save()
  return draft
}

test('a visit that makes somebody able closes the door of a round with no extra tap', async () => {
  open(vneid)
  const { household } = await register(7, words)
  await register(7, { ...words, head: 'Lý A Páo' })
  expect(left()).toEqual([['r', 3, 1, 2]])
  await visit(household)
  expect(left()).toEqual([['r', 2, 1, 1]])
  const told = phone().book.mine.map(({ fact }) => fact).findLast(({ type }) => type === 'visit.made/1')!
  expect(JSON.parse(told.body)).toMatchObject({ round: 'r' })
})

test('answers go with the visit, and what is undone is asked again', async () => {
  open(asking)
  const { household } = await register(7, words)
  expect(left()).toEqual([['q', 1, 0, 1]])
  await visit(household, 'yes')
  expect(left()).toEqual([['q', 0, 0, 0]])
  expect(askedAt(household)[0]!.given?.answers).toEqual([{ question: 0, yes: true }])
  const facts = phone().deeds[0]!.facts.map((each) => each.fact.id)
  await phone().takeBack(household, 7, facts)
  expect(left()).toEqual([['q', 1, 0, 1]])
})

test('nobody home: nothing was asked, and what was tapped is not lost', async () => {
  open(asking)
  const { household } = await register(7, words)
  const draft = VisitDraft.of(household)!
  draft.answers.keep('q', 0, { pick: 'no' })
  draft.outcome = 'not-home'
  await draft.save()
  expect(phone().book.mine.map(({ fact }) => fact.type)).not.toContain('round.answered/1')
  expect(draft.answers.of('q', 0)).toEqual({ pick: 'no' })
})

test('a round is asked about only where it is for: not at a home that farms nothing', async () => {
  open(asking)
  const { household } = await register(7, { ...words, farm: false })
  expect(askedAt(household)).toEqual([])
  expect(left()).toEqual([['q', 0, 0, 0]])
})

test('a round I open or end stands at once, and one undone is gone', async () => {
  const id = newId()
  const { id: _, fromDay: from, untilDay: until, ...told } = vneid
  const deed = await phone().tell([{ id, type: 'round.opened/1', subject: id, leaf: 7, body: { ...told, from, until } }])
  expect(left()).toEqual([[id, 3, 3, 0]])
  await phone().tell([{ type: 'round.closed/1', subject: id, leaf: 7, body: { on: '2020-01-02' } }])
  expect(left()).toEqual([])
  open(vneid)
  await phone().takeBack(id, 7, phone().deeds.find((each) => each.id === deed)!.facts.map((each) => each.fact.id))
  expect(left()).toEqual([['r', 3, 3, 0]])
})
