// @vitest-environment node
import { expect, test } from 'vitest'
import { bodyOf, EMPTY, missingIn, secondsOf, type Draft } from './office'

const draft = (more: Partial<Draft>): Draft => ({ ...EMPTY, title: 'Tin', text: 'Nội dung', ...more })

test('the office’s own word needs no source; a decision needs its number and date, news its date and link', () => {
  expect(missingIn(draft({}))).toEqual({})
  expect(missingIn(draft({ sourceKind: 'decision' }))).toEqual({ sourceTitle: 'needed', date: 'needed', number: 'needed' })
  expect(missingIn(draft({ sourceKind: 'news', sourceTitle: 'Báo Nhân Dân', date: '2026-11-20' }))).toEqual({ link: 'needed' })
  expect(missingIn(draft({ sourceKind: 'news', sourceTitle: 'Báo', date: '2026-11-20', link: 'nhandan.vn/1' }))).toEqual({ link: 'linkWrong' })
})

test('what is said at doors is needed only where it is said', () => {
  expect(missingIn(draft({ atDoors: true }))).toEqual({ script: 'needed' })
  expect(bodyOf(draft({ atDoors: false, script: 'bỏ' }))).not.toHaveProperty('script')
})

test('empty fields are not told', () => {
  expect(bodyOf(draft({ title: ' Tin ' }))).toEqual({ kind: 'notice', title: 'Tin', text: 'Nội dung', atDoors: false, open: true })
})

test('sixty syllables are twenty seconds', () => {
  expect(secondsOf(Array(60).fill('tiếng').join(' '))).toBe(20)
})
