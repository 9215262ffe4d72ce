import { expect, test } from 'vitest'
import { declaresNothing } from './board'

test('shares of households have no base while no village declares households, and a commune without accounts is no such case', () => {
  const lines = (households: number) => [{ unit: 'PERSON' as const }, { unit: 'TRANSACTION' as const, base: 0 }, { unit: 'HOUSEHOLD' as const, base: households }]
  expect(declaresNothing(lines(0))).toBe(true)
  expect(declaresNothing(lines(120))).toBe(false)
})
