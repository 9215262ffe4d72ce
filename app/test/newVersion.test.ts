import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PageVersion } from '$core/pageVersion.svelte'
import Lazy from '../src/routes/Lazy.svelte'
import NewVersion from '../src/routes/console/NewVersion.svelte'

let shown: object
const reload = vi.fn()

beforeEach(() => {
  reload.mockClear()
  document.body.innerHTML = '<main><textarea></textarea><input type="search" /></main><div id="offer"></div>'
})
afterEach(() => void unmount(shown))

const text = () => document.querySelector('#offer')!.textContent ?? ''

function offered() {
  const version = new PageVersion('/console/', '/assets/a.js')
  shown = mount(NewVersion, { target: document.querySelector('#offer')!, props: { version, reload } })
  flushSync()
  expect(text()).toBe('')
  version.newer = true
  flushSync()
}

function press(words: string) {
  ;[...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)!.click()
  flushSync()
}

const type = (into: string) => document.querySelector(into)!.dispatchEvent(new Event('input', { bubbles: true }))

test('a new version is offered and taken with one press', () => {
  offered()
  expect(text()).toContain('Có bản mới')
  type('input')
  press('Tải lại')
  expect(reload).toHaveBeenCalledOnce()
})

test('typed words are not lost to a new version: it asks first', () => {
  offered()
  type('textarea')
  press('Tải lại')
  expect(reload).not.toHaveBeenCalled()
  expect(text()).toContain('sẽ mất')
  press('Để sau')
  expect([reload.mock.calls.length, text().includes('Có bản mới')]).toEqual([0, true])
  press('Tải lại')
  press('Tải lại')
  expect(reload).toHaveBeenCalledOnce()
})

test('a page whose file is gone says so and can be loaded again', async () => {
  shown = mount(Lazy, { target: document.querySelector('main')!, props: { load: () => Promise.reject(new TypeError('gone')), given: {}, waiting: 'Đang mở' } })
  flushSync()
  await vi.waitFor(() => expect(document.querySelector('main')!.textContent).toContain('Chưa tải được phần này'))
  expect([...document.querySelectorAll('button')].map((each) => each.textContent?.trim())).toEqual(['Tải lại'])
})
