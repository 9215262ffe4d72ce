import { createRawSnippet, flushSync, mount, unmount } from 'svelte'
import { expect, test, vi } from 'vitest'
import Grid from '$ui/Grid.svelte'
import { found, isClamped, kindOf, nameOf, type RegisterLine, type ToldFact } from './register'

const line = (head: string, locator: string): RegisterLine => ({ leaf: 7, id: head, head, locator, registeredOn: '2026-01-01', people: 0, reached: false, level: 0, alone: 0, left: false })
const fact = (some: Partial<ToldFact>): ToldFact => ({
  id: 'f', tick: 1, type: 'visit.made/1', occurredAt: '2026-11-23T12:30:00Z', happenedAt: '2026-11-23T12:30:00.000Z', recordedAt: '2026-11-23T12:31:00Z', body: {}, withdrawn: false, ...some,
})

const secondsLater = (instant: string, seconds: number) => new Date(Date.parse(instant) + seconds * 1_000).toISOString()

test('hoa finds a household without typing accents', () => {
  const lines = [line('Nông Văn Đức', 'sau nhà văn hóa'), line('Hoàng Thị Mẩy', 'đầu cầu')]
  expect(found(lines, 'duc').map((each) => each.head)).toEqual(['Nông Văn Đức'])
  expect(found(lines, 'CẦU').map((each) => each.head)).toEqual(['Hoàng Thị Mẩy'])
  expect(found(lines, '')).toHaveLength(2)
})

test('a register of ten thousand households is searched, and drawn as far as one looks', () => {
  const lines = Array.from({ length: 10_000 }, (_, n) => line(`Nông Thị Mẩy ${n}`, `nhà số ${n}`))
  expect(found(lines, 'nong may 7777').map((each) => each.head)).toEqual(['Nông Thị Mẩy 7777'])
  vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} })
  const columns = [{ id: 'head', title: 'Chủ hộ', key: ({ head }: RegisterLine) => head, cell: createRawSnippet<[RegisterLine]>((each) => ({ render: () => `<b>${each().head}</b>` })) }]
  const grid = mount(Grid<RegisterLine>, { target: document.body, props: { label: 'Các hộ', columns, rows: found(lines, ''), id: ({ id }) => id, order: { column: 'head', descending: false } } })
  flushSync()
  expect(document.querySelectorAll('tbody tr')).toHaveLength(100)
  expect(document.querySelector('table')!.getAttribute('aria-rowcount')).toBe('10001')
  void unmount(grid)
})

test('a fact is called by what it tells, whatever its version', () => {
  expect(kindOf(fact({ type: 'help.given/2' }))).toBe('help.given')
})

test('a clock that was off is seen, equal instants in other words are not', () => {
  expect(isClamped(fact({}))).toBe(false)
  expect(isClamped(fact({ occurredAt: '2028-01-01T00:00:00Z' }))).toBe(true)
  expect(isClamped(fact({ occurredAt: secondsLater(fact({}).happenedAt, 100) }))).toBe(false)
  expect(isClamped(fact({ occurredAt: secondsLater(fact({}).happenedAt, -121) }))).toBe(true)
})

test('a learner is named by the household they belong to', () => {
  expect(nameOf([{ id: 'may', name: 'Mẩy' }], 'may')).toBe('Mẩy')
  expect(nameOf([], 'may')).toBeUndefined()
})
