import { expect, test } from 'vitest'
import { indicatorAddress, opens, running, shareDone, workOf, type Round } from './work'

const told = (name: string, now: number, ever: number, before?: number) => ({ name, unit: 'OCCURRENCE' as const, now, ever, ...(before !== undefined && { before }) })
const round = (some: Partial<Round>): Round => ({ state: 'OPEN', name: 'VNeID', until: '2026-11-30', progress: { target: 10, before: 1, during: 3, remaining: 6, known: 10 }, ...some }) as Round

test('tuan sees how many stand stuck today beside what was raised and freed this month', () => {
  expect(workOf({ glance: [told('stuck-raised', 5, 80), told('stuck-closed', 7, 61)] }).stuck).toEqual({ open: 19, raised: 5, freed: 7, everFreed: 61 })
})

test('open accounts are shown with those opened in the period; since founding there were none before', () => {
  expect(workOf({ glance: [told('marketplace-accounts', 120, 120, 100)] }).selling).toEqual({ accounts: 120, more: 20, transactions: 0, everSold: 0 })
  expect(workOf({ glance: [told('marketplace-accounts', 120, 120)] }).selling.more).toBeUndefined()
})

test('of the rounds under way the one that ends first stands first; planned and ended ones do not run', () => {
  const rounds = [round({ name: 'Ví', until: '2026-12-31' }), round({ name: 'VNeID' }), round({ name: 'Bảo hiểm', state: 'PLANNED' }), round({ name: 'Tết', state: 'OVER' })]
  expect(running(rounds).map(({ name }) => name)).toEqual(['VNeID', 'Ví'])
})

test('a round without an aim lacks nothing', () => {
  expect(shareDone(round({}))).toBeCloseTo(0.4)
  expect(shareDone(round({ progress: { target: 0, before: 0, during: 0, remaining: 0, known: 0 } }))).toBe(1)
})

test('a number opens the section of my own place, and of a commune beneath it the commune’s own numbers', () => {
  expect(opens('vuong', 'stuck-raised', 1, 1, 'thang')).toBe('/console/vuong')
  expect(opens('vuong', 'stuck-raised', 30, 1, 'quy')).toBe('/console/chi-tieu/stuck-raised?noi=30&ky=quy')
  expect(indicatorAddress('households-reached', 1, 1, 'thang')).toBe('/console/chi-tieu/households-reached')
})
