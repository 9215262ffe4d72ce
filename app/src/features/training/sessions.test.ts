// @vitest-environment node
import { expect, test } from 'vitest'
import { found, spanOf, stateOf, type SessionLine } from './sessions'

const NOW = '2026-11-25'
const held = { fromDay: '2026-11-20', toDay: '2026-11-21' }
const line = (name: string, over: Partial<SessionLine> = {}) => ({ name, kind: 'class', audience: 'citizens', mode: 'online', place: 'xã Địa Linh', organiser: 'UBND xã', venue: { name: 'Nhà văn hóa' }, ...over }) as SessionLine

test('a session that is over stays open until its heads are counted', () => {
  expect(stateOf(held, NOW)).toBe('open')
  expect(stateOf({ ...held, heads: 0 }, NOW)).toBe('held')
  expect(stateOf({ ...held, heads: 12, cancelledOn: '2026-11-19' }, NOW)).toBe('cancelled')
  expect(stateOf(held, '2026-11-21')).toBe('now')
  expect(stateOf(held, '2026-11-19')).toBe('planned')
})

test('a year reaches to its end, so that what is planned is seen', () => {
  expect(spanOf('year', NOW)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(spanOf('last-year', NOW)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  expect(spanOf('ever', NOW)).toEqual({ from: '2000-01-01', to: '2027-12-31' })
})

test('sessions are found without accents, and narrowed by what one chose', () => {
  const lines = [line('Tập huấn tổ', { audience: 'members' }), line('Lớp VNeID')]

  expect(found(lines, { kind: '', audience: '', mode: '', words: 'tap huan' }).map(({ name }) => name)).toEqual(['Tập huấn tổ'])
  expect(found(lines, { kind: '', audience: 'citizens', mode: 'online', words: 'dia linh' }).map(({ name }) => name)).toEqual(['Lớp VNeID'])
  expect(found(lines, { kind: 'conference', audience: '', mode: '', words: '' })).toEqual([])
})
