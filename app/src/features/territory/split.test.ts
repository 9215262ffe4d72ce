import { expect, test } from 'vitest'
import { named, type SplitChoice } from './split'

const choice = (id: string, name: string, locator?: string): SplitChoice => ({ leaf: 7, id, business: false, name, ...(locator && { locator }) })
const CHOICES = [choice('a', 'Nông Thị Mẩy', 'đầu bản'), choice('b', 'Hoàng Văn Pản', 'cạnh cây đa'), choice('c', 'Hoàng Văn Pản', 'bờ suối')]

test('a list copied from a spreadsheet ticks the households it names', () => {
  expect(named('1\tNông Thị Mẩy\n2\tHoàng Văn Pản\tbờ suối\n', CHOICES)).toEqual({ found: ['a', 'c'], unknown: [], unclear: [] })
  expect(named('1. nong thi may', CHOICES).found).toEqual(['a'])
})

test('lines that name nobody, or several, are left to the reader', () => {
  expect(named('Lý A Páo\nHoàng Văn Pản\n', CHOICES)).toEqual({ found: [], unknown: ['Lý A Páo'], unclear: ['Hoàng Văn Pản'] })
})
