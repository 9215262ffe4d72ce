import { expect, test } from 'vitest'
import { daysOf, periodFrom } from './period'

test('the console opens on this month', () => {
  expect(periodFrom(null)).toBe('thang')
  expect(periodFrom('no-such-period')).toBe('thang')
  expect(daysOf('thang', '2026-11-24')).toEqual({ from: '2026-11-01', to: '2026-11-24' })
})

test('last month is whole, in January too', () => {
  expect(daysOf('thang-truoc', '2026-03-15')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(daysOf('thang-truoc', '2027-01-02')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
})

test('a running quarter and a running year end today', () => {
  expect(daysOf('quy', '2026-11-24')).toEqual({ from: '2026-10-01', to: '2026-11-24' })
  expect(daysOf('nam', '2026-11-24')).toEqual({ from: '2026-01-01', to: '2026-11-24' })
})

test('since founding begins before anything happened', () => {
  expect(daysOf('tu-dau', '2026-11-24').from).toBe('2000-01-01')
})
