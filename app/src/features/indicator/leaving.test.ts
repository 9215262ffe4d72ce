import { expect, test, vi } from 'vitest'
import type { Wire } from '$core/wire'
import { leave, undoDeparture } from './leaving'
import type { HouseholdStory, ToldFact } from './register'

const household = { id: 'h', leaf: 7, head: 'Lý A Páo', people: [{ id: 'p', name: 'Lý A Páo', relation: 'head' }] } as unknown as HouseholdStory

const post = () => vi.fn<(path: string, body: { facts: { type: string; leaf: number; subject: string; body: object }[]; together: boolean }) => Promise<unknown>>(() => Promise.resolve({ receipts: [] }))

test('undoing a move withdraws the departure and the registration in the other village in one call', async () => {
  const wire = { post: post() }
  const undo = await leave(household, { what: 'village', village: 9, people: [], note: '' }, wire as unknown as Wire)
  await undo()

  expect(wire.post).toHaveBeenCalledTimes(2)
  const { facts, together } = wire.post.mock.calls[1]![1]
  expect(together).toBe(true)
  expect(facts.map(({ type, leaf }) => [type, leaf])).toEqual([
    ['fact.withdrawn/1', 7],
    ['fact.withdrawn/1', 9],
  ])
})

test('a move found in the history is undone in one call; the registration stays when more was recorded there', async () => {
  const departure = { id: 'd', type: 'household.left/1', body: { reason: 'moved', to: { leaf: 9, household: 'n' } } } as unknown as ToldFact
  const facts = [{ id: 'n', type: 'household.registered/1', body: {}, withdrawn: false }]
  const wire = { post: post(), get: vi.fn(() => Promise.resolve(facts)) }

  await undoDeparture(household, departure, wire as unknown as Wire)
  expect(wire.post.mock.calls.map(([, body]) => body.facts.map(({ subject }) => subject))).toEqual([['h', 'n']])

  facts.push({ id: 'v', type: 'visit.made/1', body: {}, withdrawn: false })
  await undoDeparture(household, departure, wire as unknown as Wire)
  expect(wire.post.mock.calls[1]![1].facts.map(({ subject }) => subject)).toEqual(['h'])
})
