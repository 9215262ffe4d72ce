import { expect, test } from 'vitest'
import { percent, phoneNumber } from './format'
import { nextOrder, sorted } from './sorting'

test('communes sort as Vietnamese readers expect', () => {
  expect(sorted(['Đồng Phúc', 'Yến Dương', 'Địa Linh', 'Bành Trạch', 'Chu Hương', 'Cao Thượng'], (name) => name, false)).toEqual([
    'Bành Trạch', 'Cao Thượng', 'Chu Hương', 'Địa Linh', 'Đồng Phúc', 'Yến Dương',
  ])
})

test('village groups sort by their number', () => {
  expect(sorted(['Tổ 10', 'Tổ 2', 'Tổ 1'], (name) => name, false)).toEqual(['Tổ 1', 'Tổ 2', 'Tổ 10'])
})

test('what is missing stands last in either direction', () => {
  const rows = [{ days: undefined }, { days: 3 }, { days: 34 }]
  expect(sorted(rows, (row) => row.days, false).map((row) => row.days)).toEqual([3, 34, undefined])
  expect(sorted(rows, (row) => row.days, true).map((row) => row.days)).toEqual([34, 3, undefined])
})

test('a second press turns the order around', () => {
  const first = nextOrder({ column: 'name', descending: false }, 'reached', true)
  expect(first).toEqual({ column: 'reached', descending: true })
  expect(nextOrder(first, 'reached', true)).toEqual({ column: 'reached', descending: false })
})

test('shares are told as people write them', () => {
  expect(percent(0.1491)).toBe('14,9%')
  expect(percent(0.584)).toBe('58%')
  expect(percent(0.1491, 'en')).toBe('14.9%')
})

test('a telephone number is written as people read it aloud', () => {
  expect(['0912345678', '+84912345678', '02093870123', '19001900'].map(phoneNumber)).toEqual(['0912 345 678', '0912 345 678', '02093870123', '19001900'])
})
