import { afterEach, beforeEach, expect, test } from 'vitest'
import { arrowsMove } from './arrows'
import { keepFocus } from './focus'

let stop: () => void
let page = '/a'
const settled = () => new Promise((resolve) => setTimeout(resolve, 40))
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!

beforeEach(() => {
  page = '/a'
  document.body.innerHTML = '<main><h1>A</h1><section><h2>Việc</h2><button id="save">Lưu</button></section></main>'
  stop = keepFocus(() => page)
})
afterEach(() => stop())

test('when a form closes, the focus goes to the part of the page it was in', async () => {
  $('#save').focus()
  $('#save').remove()
  await settled()
  expect(document.activeElement?.textContent).toBe('Việc')
})

test('on another page the focus goes to its heading', async () => {
  $('#save').focus()
  page = '/b'
  $('main').innerHTML = '<h1>B</h1>'
  await settled()
  expect(document.activeElement?.textContent).toBe('B')
})

test('a control that is rendered again gets the focus again', async () => {
  $('#save').focus()
  const section = $('section')
  section.remove()
  await settled()
  $('main').append(section)
  await settled()
  expect(document.activeElement?.id).toBe('save')
})

test('nothing takes the focus when the reader left it on purpose', async () => {
  $('#save').focus()
  $('#save').blur()
  await settled()
  $('#save').remove()
  await settled()
  expect(document.activeElement).toBe(document.body)
})

test('what is drawn while the focus passes on does not take it back', async () => {
  $('main').insertAdjacentHTML('beforeend', '<button id="next">Tiếp</button>')
  $('#save').focus()
  $('#save').addEventListener('focusout', () => $('section').append(document.createElement('i')))
  $('#save').blur()
  await Promise.resolve()
  $('#next').focus()
  await settled()
  expect(document.activeElement?.id).toBe('next')
})

test('an arrow key moves among choices and chooses none; Enter chooses', () => {
  document.body.innerHTML = '<fieldset><input type="radio" name="x" value="1"><input type="radio" name="x" value="2"></fieldset>'
  const [first, second] = [...document.querySelectorAll('input')]
  $('fieldset').addEventListener('keydown', (event) => arrowsMove(event as KeyboardEvent & { currentTarget: HTMLElement }))
  first!.focus()
  first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }))
  expect([document.activeElement, first!.checked, second!.checked]).toEqual([second, false, false])
  second!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  expect(second!.checked).toBe(true)
})

test('a page opened while nothing had the focus begins at its heading, also when that is drawn late', async () => {
  page = '/b'
  $('main').innerHTML = '<p>…</p>'
  await settled()
  expect(document.activeElement).toBe(document.body)
  $('main').innerHTML = '<h1>B</h1>'
  await settled()
  expect(document.activeElement?.textContent).toBe('B')
})
