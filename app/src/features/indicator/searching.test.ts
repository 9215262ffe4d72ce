import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Live } from '$core/live.svelte'
import IndicatorTable from './IndicatorTable.svelte'

const place = { id: 1, name: 'Bắc Kạn', type: 'tỉnh', level: 1, leaf: 1 }
const line = (name: string, group: string) => ({ name, group, unit: 'PERSON', direction: 'MORE_IS_BETTER', now: 7, lastYear: 0, year: 7, ever: 9 })
const period = { from: '2026-11-01', to: '2026-11-25' }
const board = { place, period, lastYear: period, map: '2026-11-25', readAt: '2026-11-25T00:00:00Z', heard: { heard: 0, devices: 0 }, lines: [line('members-trained', 'TRAINING'), line('people-helped', 'DOORS')], children: [] }

let table: ReturnType<typeof mount>
const search = () => document.querySelector<HTMLInputElement>('input[type=search]')
const type = (words: string) => {
  search()!.value = words
  search()!.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
}

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(board)))
  const live = new Live('tuan', () => ({ addEventListener: () => undefined, close: () => undefined }))
  table = mount(IndicatorTable, { target: document.body, props: { rest: [], live, top: 1, onpath: () => undefined } })
  await vi.waitFor(() => expect(search()).not.toBeNull())
})
afterEach(async () => {
  await unmount(table)
  vi.unstubAllGlobals()
})

test('a search that finds nothing says so and keeps its field, so that tuan can go on typing', () => {
  const before = search()
  type('không có chỉ tiêu này')

  expect(search()).toBe(before)
  expect(document.body.textContent).toContain('Không có chỉ tiêu nào tên “không có chỉ tiêu này”')
})

test('the field stays where it is while whole groups leave', () => {
  const before = search()
  type('huong dan')

  expect(search()).toBe(before)
  expect(document.querySelectorAll('tbody tr')).toHaveLength(1)
})
