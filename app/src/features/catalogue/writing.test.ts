// @vitest-environment node
import { expect, test } from 'vitest'
import type { DrawingItem, Service } from '$core/row'
import { catalogueDesk } from '$messages/vi/catalogueDesk'
import { itemOf, lineOf, publication, strangeLine, written } from './writing'

const { words } = catalogueDesk
const ITEMS: DrawingItem[] = [{ kind: 'title', label: 'Đăng nhập: bước 1' }, { kind: 'button', label: 'Tiếp tục', pressed: true }, { kind: 'qr' }, { kind: 'code', pressed: true }]

test.each(ITEMS)('a drawing is written as lines and read back: $kind', (item) => {
  expect(itemOf(lineOf(item, words), words)).toEqual(item)
})

test.each(['nút', 'nút:', 'cái gì đó: A', ': A', `nút: ${'a'.repeat(37)}`])('"%s" means nothing that can be drawn', (line) => {
  expect(itemOf(line, words)).toBeUndefined()
})

test('two things pressed, or a ninth line, are named', () => {
  const step = written({ press: 'a', see: 'b' }, words)
  expect(strangeLine({ ...step, lines: 'nút: A *\nnút: B *' }, words)).toBe('nút: B *')
  expect(strangeLine({ ...step, lines: Array.from({ length: 9 }, (_, index) => `chữ: ${index}`).join('\n') }, words)).toBe('chữ: 8')
})

test('an edited playbook is the next version, with what was there kept', () => {
  const service = { version: 2, steps: [{ press: 'Mở', see: 'Trang chủ', failures: [{ what: 'x', wayOut: 'y' }], drawing: { frame: 'card', items: ITEMS.slice(0, 2) } }] } as Service
  const told = publication(service, service.steps!.map((step) => written(step, words)), ' Căn cước ', words)
  expect(told).toEqual({ version: 3, steps: service.steps, status: 'live', atHand: 'Căn cước' })
})
