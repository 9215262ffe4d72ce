import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { kept, keptOrder, keptSet } from './kept.svelte'
import { back, followLinks, go, setQuery, takeAlong, way } from './way.svelte'

let stop: () => void
const state = () => history.state as { trail: string[]; key: string }

beforeEach(() => {
  history.replaceState(null, '', '/field/ho')
  stop = followLinks('/field/')
  dispatchEvent(new PopStateEvent('popstate'))
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

test('a finished visit goes back to the household it was opened from, so that the household is in the history once', () => {
  const gone = vi.spyOn(history, 'go').mockImplementation(() => undefined)
  go('/field/ho/1')
  go('/field/tham/1')
  go('/field/ho/1', { replace: true })
  expect(gone).toHaveBeenCalledWith(-1)
})

test('a page that is two pages behind is reached by going back two steps', () => {
  const gone = vi.spyOn(history, 'go').mockImplementation(() => undefined)
  go('/field/ho/1')
  go('/field/ho/1/sua')
  go('/field/ho', { replace: true })
  expect(gone).toHaveBeenCalledWith(-2)
})

test('a finished form that was opened first is replaced by what it was about', () => {
  go('/field/ho/moi')
  go('/field/ho/2', { replace: true })
  expect([location.pathname, state().trail]).toEqual(['/field/ho/2', ['/field/ho']])
})

test('a link to the open page adds no entry', () => {
  go('/field/ho/1')
  const { key } = state()
  go('/field/ho/1')
  expect(state()).toEqual({ key, trail: ['/field/ho'] })
})

test('back goes to the entry before, or to the place given when there is none', () => {
  const backed = vi.spyOn(history, 'back').mockImplementation(() => undefined)
  back('/field/')
  expect([location.pathname, backed.mock.calls.length]).toEqual(['/field/', 0])
  go('/field/ho/1')
  back('/field/')
  expect(backed).toHaveBeenCalledOnce()
})

test('a value that is set is read at once, and is in the address before the next page opens', () => {
  const [words, which, order, open] = [kept('tim', ''), kept('loc', 'all', ['all', 'asleep']), keptOrder('name'), keptSet('mo')]
  words.value = 'nông xuân'
  which.value = 'asleep'
  order.value = { column: 'amount', descending: true }
  open.toggle('silent')
  expect([words.value, which.value, order.value, open.has('silent')]).toEqual(['nông xuân', 'asleep', { column: 'amount', descending: true }, true])
  go('/field/ho/1')
  expect(state().trail.at(-1)).toBe('/field/ho?tim=n%C3%B4ng+xu%C3%A2n&loc=asleep&xep=amount.xuong&mo=silent')
})

test('what is as usual, or not among the choices, is not in the address', () => {
  const which = kept('loc', 'all', ['all', 'asleep'])
  setQuery('loc', 'nonsense')
  expect(which.value).toBe('all')
  which.value = 'asleep'
  which.value = 'all'
  expect(way.query.toString()).toBe('')
})

test('the first change is in the address at once, so that a reload right after it keeps it; quick ones after it are written once', () => {
  vi.useFakeTimers()
  try {
    const written = vi.spyOn(history, 'replaceState')
    setQuery('ky', 'nam')
    expect(location.search).toBe('?ky=nam')
    for (const word of ['a', 'ab', 'abc']) setQuery('tim', word)
    expect(written).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(300)
    expect([location.search, written.mock.calls.length]).toEqual(['?ky=nam&tim=abc', 2])
    vi.advanceTimersByTime(300)
    setQuery('ky', undefined)
    expect(location.search).toBe('?tim=abc')
  } finally {
    vi.useRealTimers()
  }
})

test('a link within the page moves the focus and opens nothing', () => {
  document.body.innerHTML = '<a href="#page">x</a><main id="page" tabindex="-1"></main>'
  document.querySelector('a')!.click()
  expect([document.activeElement?.id, state().trail]).toEqual(['page', []])
})

/** A middle click, "open in a new tab" and "copy link" read the address of the link; no script runs. */
test('every link of the page carries what goes along, from the moment it is chosen until it is left', async () => {
  takeAlong('ban-do')
  const hrefs = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  document.body.innerHTML = '<nav><a href="/field/ho">a</a><a href="/field/ho/1?ky=nam#x">b</a><a href="#page">c</a><a href="/api/v1/x">d</a><a href="https://example.org/field/">e</a></nav>'
  const plain = hrefs()
  setQuery('ban-do', '2025-06-30')
  const others = ['#page', '/api/v1/x', 'https://example.org/field/']
  expect(hrefs()).toEqual(['/field/ho?ban-do=2025-06-30', '/field/ho/1?ky=nam&ban-do=2025-06-30#x', ...others])

  document.querySelector('nav')!.insertAdjacentHTML('beforeend', '<p><a href="/field/tham">f</a></p>')
  document.querySelector('a')!.setAttribute('href', '/field/dot')
  await vi.waitFor(() => expect(hrefs()).toEqual(['/field/dot?ban-do=2025-06-30', '/field/ho/1?ky=nam&ban-do=2025-06-30#x', ...others, '/field/tham?ban-do=2025-06-30']))

  setQuery('ban-do', '2025-07-01')
  expect(hrefs()[0]).toBe('/field/dot?ban-do=2025-07-01')
  setQuery('ban-do', undefined)
  expect(hrefs()).toEqual(['/field/dot', ...plain.slice(1), '/field/tham'])
})
