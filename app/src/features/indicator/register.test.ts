import { expect, test } from 'vitest'
import { found, isClamped, kindOf, nameOf, type RegisterLine, type ToldFact } from './register'

const line = (head: string, locator: string): RegisterLine => ({ leaf: 7, id: head, head, locator, registeredOn: '2026-01-01', people: 0, reached: false, level: 0, alone: 0 })
const fact = (some: Partial<ToldFact>): ToldFact => ({
  id: 'f', tick: 1, type: 'visit.made/1', occurredAt: '2026-11-23T12:30:00Z', happenedAt: '2026-11-23T12:30:00.000Z', recordedAt: '2026-11-23T12:31:00Z', body: {}, withdrawn: false, ...some,
})

test('hoa finds a household without typing accents', () => {
  const lines = [line('Nông Văn Đức', 'sau nhà văn hoá'), line('Hoàng Thị Mẩy', 'đầu cầu')]
  expect(found(lines, 'duc').map((each) => each.head)).toEqual(['Nông Văn Đức'])
  expect(found(lines, 'CẦU').map((each) => each.head)).toEqual(['Hoàng Thị Mẩy'])
  expect(found(lines, '')).toHaveLength(2)
})

test('a fact is called by what it tells, whatever its version', () => {
  expect(kindOf(fact({ type: 'help.given/2' }))).toBe('help.given')
})

test('a clock that was off is seen, equal instants in other words are not', () => {
  expect(isClamped(fact({}))).toBe(false)
  expect(isClamped(fact({ occurredAt: '2028-01-01T00:00:00Z' }))).toBe(true)
})

test('a learner is named by the household they belong to', () => {
  expect(nameOf([{ id: 'may', name: 'Mẩy' }], 'may')).toBe('Mẩy')
  expect(nameOf([], 'may')).toBeUndefined()
})
