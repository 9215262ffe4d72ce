import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import { setOfflineReadiness } from '$core/offline.svelte'
import { phone, signedIn, signIn } from '$core/session.svelte'
import Settings from '$features/access/Settings.svelte'
import SyncPill from '$features/ledger/SyncPill.svelte'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const READY = 'Sẵn sàng khi mất mạng'
let open: object[] = []

beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  vi.stubGlobal('fetch', new PretendServer().ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().syncedAt).toBeDefined())
  await eventually(() => expect(phone().busy).toBe(false))
  open = [mount(SyncPill, { target: document.body }), mount(Settings, { target: document.body })]
})
afterEach(() => {
  for (const page of open) void unmount(page)
  document.body.innerHTML = ''
})

const text = () => {
  flushSync()
  return document.body.textContent ?? ''
}

test('the phone says that it is ready for having no network only when the worker holds every file', () => {
  setOfflineReadiness('preparing')
  expect(text()).toContain('Đang chuẩn bị để dùng khi mất mạng…')
  expect(text()).not.toContain(READY)
  expect(text()).not.toContain('Đã gửi lúc')

  setOfflineReadiness('failed')
  expect(text()).toContain('Chưa dùng được khi mất mạng')
  expect(text()).not.toContain(READY)

  setOfflineReadiness('ready')
  expect(text()).toContain(READY)
  expect(text()).toContain('Đã gửi lúc')
})
