// @vitest-environment node
import { expect, test } from 'vitest'
import { indexed, matchesWords, queryOf, rankOf, type Searchable } from './search'

const searchRank = (of: Searchable, query: string) => rankOf(indexed(of), queryOf(query))

const tung = { names: ['Nông Xuân Tùng'], texts: ['sau nhà văn hóa, số 19'], phones: ['0912345678'] }

test.each([
  ['Nông Xuân Tùng', 0],
  ['nong xuan tung', 1],
  ['nông xuân', 2],
  ['xuân tùng', 3],
  ['nong tung', 4],
  ['tung van hoa', 5],
  ['số 19', 5],
  ['0912 345 678', 1],
  ['+84 912 345 678', 1],
  ['3456', 1],
  ['\u202a0912\u00a0345', 1],
  ['912345678', 1],
])('"%s" finds Nông Xuân Tùng with rank %d', (query, rank) => {
  expect(searchRank(tung, query)).toBe(rank)
})

test.each(['số 9', '9', '12', 'ung', 'nông minh'])('"%s" does not find him', (query) => {
  expect(searchRank(tung, query)).toBeUndefined()
})

test('a name written with the same accents comes before one without them', () => {
  const lan = searchRank({ names: ['Hoàng Thị Làn'] }, 'Hoàng Thị Lan')!
  expect(searchRank({ names: ['Hoàng Thị Lan'] }, 'Hoàng Thị Lan')).toBeLessThan(lan)
})

test('an empty query matches everything', () => {
  expect(matchesWords('Nà Mòn', '  ')).toBe(true)
})
