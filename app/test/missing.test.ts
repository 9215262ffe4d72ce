import { flushSync, mount, unmount, type Component } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { today } from '$core/clock'
import { newId } from '$core/ids'
import type { Row } from '$core/row'
import { phone, resume, signedIn, signIn } from '$core/session.svelte'
import SignIn from '$features/access/SignIn.svelte'
import VoiceForm from '$features/broadcast/VoiceForm.svelte'
import OpenAccount from '$features/commerce/OpenAccount.svelte'
import RaiseForm from '$features/helpdesk/RaiseForm.svelte'
import { register } from '$features/household/telling'
import RollCall from '$features/training/RollCall.svelte'
import RoundNew from '$features/visit/RoundNew.svelte'
import Unfinished from '$features/visit/Unfinished.svelte'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const MEET = { head: 'Nông Thị Mẩy', locator: 'đầu cầu', phone: '', farm: false, business: false, poverty: 'none' }
const SESSION = { id: 'the session', name: 'Tập huấn tổ', kind: 'conference', audience: 'citizens', mode: 'in-person', fromDay: today(), toDay: today(), venue: { name: 'Nhà văn hóa' }, organiser: 'UBND xã' }
let household: string
let open: object[] = []

const row = (kind: string, id: string, data: object): Row => ({ kind, leaf: 7, id, tick: 1, data: { id, ...data } })

/** What the server sent: a guide with two steps, a platform and a session of today. */
function fillBook() {
  phone().me.roles = [{ role: 'team-lead', place: { id: 70, name: 'Nà Mòn', type: 'thôn', level: 4, leaf: 7 } }] as never
  const step = { press: 'Bấm Đăng nhập', see: '', failures: [{ what: 'Quên mật khẩu', wayOut: 'Bấm Quên mật khẩu' }] }
  phone().book.put([
    row('service/1', 'vneid', { code: 'v', name: 'VNeID', audience: 'citizen', category: 'dịch vụ công', status: 'live', version: 1, steps: [step, step] }),
    row('service/1', 'voso', { code: 'voso', name: 'voso.vn', audience: 'citizen', category: 'sàn', status: 'live', kind: 'marketplace' }),
    row('session/1', SESSION.id, SESSION),
  ])
}

/** lan leads a team and is offline. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  document.body.innerHTML = '<main></main>'
  const server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  Element.prototype.scrollIntoView = () => undefined
  URL.createObjectURL = () => 'blob:heard'
  URL.revokeObjectURL = () => undefined
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
  server.away = true
  household = (await register(7, MEET)).household
  fillBook()
})
afterEach(() => closeAll())

function show<Props extends Record<string, unknown>>(page: Component<Props>, props: Props) {
  open.push(mount(page, { target: document.querySelector('main')!, props }))
  flushSync()
}

function closeAll() {
  for (const page of open) void unmount(page)
  open = []
  document.body.innerHTML = '<main></main>'
}

/** The browser is closed and opened again. */
async function reopened() {
  closeAll()
  await phone().drafts.flush()
  await resume()
  fillBook()
}

const text = () => document.body.textContent ?? ''
const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)!
const field = (label: string) => document.querySelector<HTMLInputElement>(`#${CSS.escape([...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))!.htmlFor)}`)!
const focused = () => document.activeElement as HTMLInputElement
/** What a screen reader says of the field beside its name. */
const describedBy = (element: Element) => document.getElementById(element.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '')?.textContent

function press(words: string) {
  expect(button(words).disabled).toBe(false)
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

test('a sign-in without a name or a password names what is missing and leads there', async () => {
  show(SignIn as Component<{ session: Promise<never> }>, { session: new Promise<never>(() => undefined) })
  press('Đăng nhập')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa ghi tên đăng nhập.'))
  write('Tên đăng nhập', 'lan')
  press('Đăng nhập')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa ghi mật khẩu.'))
})

test('a stuck point that is not complete leads to the first missing answer; Back and a reload keep what was entered', async () => {
  show(RaiseForm, {})
  press('Gửi câu hỏi')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa chọn dịch vụ.'))
  expect(focused().getAttribute('aria-invalid')).toBe('true')
  closeAll()

  show(RaiseForm, { service: 'vneid', step: 2 })
  write('Kể thêm', 'bấm mãi không được')
  press('Gửi câu hỏi')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa chọn bị làm sao.'))
  await reopened()

  show(Unfinished, {})
  expect(text()).toContain('Chỗ vướng: VNeID')
  closeAll()
  show(RaiseForm, { service: 'vneid', step: 2 })
  expect(text()).toMatch(/Phần ghi dở từ \d\d:\d\d .* vẫn còn/)
  expect(field('Kể thêm').value).toBe('bấm mãi không được')
  choose('Quên mật khẩu')
  press('Gửi câu hỏi')
  await eventually(() => expect(phone().book.told('stuck.asked/1')).toHaveLength(1))
  await eventually(() => expect(phone().drafts.all.size).toBe(0))
})

test('the head count of a class is there after Back and a reload, and words are no number', async () => {
  show(RollCall, { session: SESSION as never })
  press('Chốt số người')
  write('Tổng số người dự', 'bốn mươi')
  press('Lưu số người')
  await eventually(() => expect(describedBy(focused())).toBe('Số người là một số nguyên, ví dụ 45.'))
  write('Tổng số người dự', '45')
  await reopened()
  show(RollCall, { session: SESSION as never })
  expect(field('Tổng số người dự').value).toBe('45')
})

test('an account without a platform leads there, and its half-written product is kept', async () => {
  show(OpenAccount, { subject: household })
  press('Lưu')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa chọn để làm gì.'))
  choose('Bán trên sàn')
  press('Lưu')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa chọn sàn hay loại tài khoản.'))
  choose('voso.vn')
  write('Giá (đồng)', '18000')
  press('Lưu')
  await eventually(() => expect(describedBy(focused())).toBe('Chưa ghi tên sản phẩm.'))
  await reopened()
  show(OpenAccount, { subject: household })
  expect(field('Giá (đồng)').value).toBe('18000')
})

test('a round that is not complete is led from one missing field to the next', async () => {
  show(RoundNew, {})
  press('Mở đợt')
  await eventually(() => expect(describedBy(focused())).toBe('Hãy chọn việc được tính là xong.'))
  choose('Trả lời câu hỏi')
  press('Mở đợt')
  await eventually(() => expect(describedBy(focused())).toMatch(/^Hãy viết đủ câu hỏi/))
  write('Câu 1', 'Nhà có điện thoại thông minh không?')
  press('Mở đợt')
  await eventually(() => expect(describedBy(focused())).toBe('Hãy điền tên đợt.'))
})

class PretendMicrophone extends EventTarget {
  static isTypeSupported = () => true
  static last: PretendMicrophone
  state = 'inactive'
  ondataavailable?: (event: { data: Blob }) => void
  onstop?: () => void
  start() {
    this.state = 'recording'
    PretendMicrophone.last = this
  }
  hears(words: string) {
    this.ondataavailable?.({ data: new Blob([words]) })
  }
  stop() {
    this.state = 'inactive'
    this.onstop?.()
    this.dispatchEvent(new Event('stop'))
  }
}

test('a recording in progress is kept when the page is left during the recording', async () => {
  vi.stubGlobal('MediaRecorder', PretendMicrophone)
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: async () => ({ getTracks: () => [] }) } })
  show(VoiceForm, { rest: [household] })
  press('Bắt đầu nói')
  await eventually(() => expect(PretendMicrophone.last?.state).toBe('recording'))
  PretendMicrophone.last.hears('nhà tôi muốn hỏi')
  await eventually(() => expect(phone().drafts.all.size).toBe(1))
  await reopened()

  show(VoiceForm, { rest: [household] })
  expect(document.querySelector('audio')?.getAttribute('src')).toBe('blob:heard')
  press('Gửi lên xã')
  await eventually(() => expect(phone().book.told('voice.raised/1')).toHaveLength(1))
  expect(phone().drafts.all.size).toBe(0)
})
