import { flushSync, mount, unmount } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import ImportRows from './ImportRows.svelte'
import type { ImportView, RowView } from './imports'

const VIEW = {
  ...{ id: 'the import', kind: 'households', place: 1, fileName: 'hộ.xlsx', createdAt: '2026-11-30T00:00:00Z', author: 'hoa', state: 'PREVIEW' },
  ...{ total: 1, done: 0, counts: { UNCLEAR: 1 }, decided: 0, layout: { columns: [{ column: 'head', heading: 'Chủ hộ' }], unused: [] } },
} as unknown as ImportView
const ROW = { row: { line: 2, outcome: 'UNCLEAR', cells: { head: 'Nông Thị Mẩy' }, choices: [{ key: 'new-household', label: '' }] } } as unknown as RowView
const NONE = 'Không có dòng nào như vậy.'

let shown: ReturnType<typeof mount>
/** Shows the rows; each request waits until the test answers it. */
function show() {
  const waiting: { answer: (response: Response) => void; fail: () => void }[] = []
  vi.stubGlobal('fetch', () => new Promise<Response>((answer, refuse) => waiting.push({ answer, fail: () => refuse(new TypeError('no network')) })))
  shown = mount(ImportRows, { target: document.body, props: { place: 1, view: VIEW, ondecided: () => undefined } })
  flushSync()
  return waiting
}
const next = async (waiting: unknown[], length: number) => vi.waitFor(() => expect(waiting).toHaveLength(length))

afterEach(async () => {
  await unmount(shown)
  vi.unstubAllGlobals()
})

test('rows that are still being read are not called missing', async () => {
  const waiting = show()
  await next(waiting, 1)
  expect(document.body.textContent).not.toContain(NONE)
  waiting[0]?.answer(new Response('[]'))
  await vi.waitFor(() => expect(document.body.textContent).toContain(NONE))
})

test('rows that could not be read are read again on request', async () => {
  const waiting = show()
  await next(waiting, 1)
  waiting[0]?.fail()
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull())
  expect(document.body.textContent).not.toContain(NONE)
  const again = [...document.querySelectorAll('button')].find((button) => button.textContent.includes('Thử lại'))
  again?.click()
  await next(waiting, 2)
  waiting[1]?.answer(new Response(JSON.stringify([ROW])))
  await vi.waitFor(() => expect(document.body.textContent).toContain('Nông Thị Mẩy'))
})

test('a choice that did not reach the server is taken off the row again, with the reason', async () => {
  const waiting = show()
  await next(waiting, 1)
  waiting[0]?.answer(new Response(JSON.stringify([ROW])))
  const select = await vi.waitFor(() => document.querySelector('select') ?? expect.fail())
  select.value = 'new-household'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await next(waiting, 2)
  waiting[1]?.fail()
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')).not.toBeNull())
  expect(select.value).toBe('')
})
