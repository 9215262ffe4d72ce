import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import { phone, signedIn, signIn } from '$core/session.svelte'
import HouseholdForm from '$features/household/HouseholdForm.svelte'
import HouseholdPage from '$features/household/HouseholdPage.svelte'
import PersonForm from '$features/household/PersonForm.svelte'
import { register } from '$features/household/telling'
import Unfinished from '$features/visit/Unfinished.svelte'
import VisitForm from '$features/visit/VisitForm.svelte'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const MEET = { head: 'Nông Thị Mẩy', locator: 'đầu cầu', phone: '', farm: false, business: false, poverty: 'none' }
let household: string
let server: PretendServer
let open: object[] = []

/** lan looks at forms; nothing is sent meanwhile. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  document.body.innerHTML = ''
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  Element.prototype.scrollIntoView = () => undefined
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
  server.away = true
  household = (await register(7, MEET)).household
  phone().book.put([{ kind: 'service/1', leaf: 1, id: 'vneid', tick: 1, data: { id: 'vneid', code: 'v', name: 'VNeID', audience: 'citizen', status: 'live' } as never }])
})
afterEach(() => closeAll())

function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props) {
  open.push(mount(page, { target: document.body, props }))
  flushSync()
}

function closeAll() {
  for (const page of open) void unmount(page)
  open = []
  document.body.innerHTML = ''
}

const text = () => document.body.textContent ?? ''
const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)!
const field = (label: string) => document.querySelector<HTMLInputElement>(`#${CSS.escape([...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))!.htmlFor)}`)!

function press(words: string) {
  button(words).click()
  flushSync()
}

function choose(label: string) {
  const option = [...document.querySelectorAll('label')].find((each) => each.querySelector('.label')?.textContent === label)!
  option.querySelector('input')!.dispatchEvent(new Event('change', { bubbles: true }))
  flushSync()
}

function write(label: string, words: string) {
  const input = field(label)
  input.value = words
  input.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
}

const visits = () => phone().book.about(household).visits

test('half a visit is not saved: the form marks what is missing; Back keeps what was entered', async () => {
  show(VisitForm, { household })
  choose('VNeID')
  press('Lưu')
  await eventually(() => expect(text()).toContain('Chưa chọn thấy người ấy làm thế nào.'))
  expect(visits()).toEqual([])
  closeAll()
  expect(phone().drafts.all.size).toBe(1)

  show(Unfinished, {})
  expect(text()).toContain('Lượt thăm nhà Nông Thị Mẩy')
  closeAll()

  show(VisitForm, { household })
  expect(text()).toMatch(/Phần ghi dở từ \d\d:\d\d .* vẫn còn/)
  choose('Tự làm')
  press('Lưu')
  await eventually(() => expect(visits()).toMatchObject([{ helps: [{ seen: 'alone' }] }]))
  expect(phone().drafts.all.size).toBe(0)
})

test('"come later" is not saved without a day', async () => {
  show(VisitForm, { household })
  choose('Hẹn lần sau')
  press('Lưu')
  await eventually(() => expect(text()).toContain('Chưa chọn ngày hẹn.'))
  choose('Ngày mai')
  press('Lưu')
  await eventually(() => expect(visits()).toMatchObject([{ outcome: 'later' }]))
})

test('a household that is there already is shown first, and goes in only when somebody says so', async () => {
  show(HouseholdForm, {})
  write('Tên chủ hộ', 'NONG THI MAY')
  press('Lưu')
  expect(text()).toContain('Hộ này có thể đã có trong sổ')
  expect(phone().book.households()).toHaveLength(1)
  press('Không phải, vẫn thêm mới')
  await eventually(() => expect(phone().book.households()).toHaveLength(2))
  await eventually(() => expect(phone().drafts.all.size).toBe(0))
})

test('a form says what is too long before it saves', () => {
  show(HouseholdForm, {})
  write('Tên chủ hộ', 'Mẩy')
  write('Số điện thoại', '0999 345 678 con trai, 0999 654 321 con dâu')
  press('Lưu')
  expect(text()).toContain('Số điện thoại quá dài, nhiều nhất 30 ký tự')
  expect(phone().book.households()).toHaveLength(1)
  closeAll()
  show(PersonForm, { household })
  write('Họ và tên', 'Con')
  write('Năm sinh', '1880')
  press('Lưu')
  expect(text()).toContain('Năm sinh từ 1890 đến 2100')
})

test('the household page says what was refused, and offers to withdraw what I registered', async () => {
  server.refused.add(household)
  await eventually(() => expect(phone().busy).toBe(false))
  server.away = false
  await phone().sync()
  await eventually(() => expect(phone().refusedAbout(household)).toHaveLength(1))
  show(HouseholdPage, { id: household })
  expect(text()).toContain('Máy chủ chưa nhận một việc ở hộ này')
  expect(button('Rút lại hộ này')).toBeDefined()
  closeAll()
  show(HouseholdForm, { id: household })
  expect(text()).toContain('Máy chủ chưa nhận:')
})

test('withdrawing a visit asks once', async () => {
  await phone().tell([{ id: newId(), type: 'visit.made/1', subject: household, leaf: 7, body: { outcome: 'not-home', where: 'home' } }])
  show(HouseholdPage, { id: household })
  press('Rút lại')
  expect(text()).toContain('Lượt thăm này sẽ không còn được tính.')
  press('Thôi')
  expect(visits()).toHaveLength(1)
  press('Rút lại')
  press('Rút lại')
  await eventually(() => expect(visits()).toEqual([]))
})
