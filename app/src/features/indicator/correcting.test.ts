import { expect, test, vi } from 'vitest'
import { householdWords } from '$core/rules/describing'
import type { Wire } from '$core/wire'
import { correctHousehold } from './correcting'
import type { HouseholdStory } from './register'

const household = { leaf: 7, id: 'h', place: 3, head: 'Nông Văn Sinh', registeredOn: '2026-01-01', people: [], skills: [], visits: [] } satisfies HouseholdStory
const desk = () => ({ post: vi.fn((_path: string, { facts }: { facts: object[] }) => Promise.resolve({ receipts: facts.map(() => ({ outcome: 'ACCEPTED' })) })) })

test('a correction is one fact about the household, and undoing it withdraws just that fact', async () => {
  const wire = desk()
  const undo = await correctHousehold(household, { ...householdWords(household), locator: 'Đầu bản' }, wire as unknown as Wire)
  const [described] = wire.post.mock.calls[0]![1].facts as [{ id: string }]
  expect(described).toMatchObject({ type: 'household.described/1', leaf: 7, subject: 'h', body: {}, personal: { locator: 'Đầu bản' } })
  await undo!()
  expect(wire.post.mock.calls[1]![1].facts).toEqual([expect.objectContaining({ type: 'fact.withdrawn/1', leaf: 7, subject: 'h', body: { facts: [described.id] } })])
})

test('a form that was not changed records nothing', async () => {
  const wire = desk()
  expect(await correctHousehold(household, householdWords(household), wire as unknown as Wire)).toBeUndefined()
  expect(wire.post).not.toHaveBeenCalled()
})
