import { flushSync, mount, unmount } from 'svelte'
import { afterEach, expect, test } from 'vitest'
import { enterOffice, type Permission } from '$core/office.svelte'
import { Wire } from '$core/wire'
import NoShare from '$features/indicator/NoShare.svelte'
import type { MissingBase } from '$features/indicator/overview'

document.cookie = 'XSRF-TOKEN=seen'

const PROVINCE = { id: 7, name: 'Yên Hà', type: 'tỉnh', level: 1, leaf: 7 }
const VILLAGE = { id: 9, name: 'Nà Mòn', type: 'thôn', level: 4, leaf: 9 }
let shown: Record<string, unknown> | undefined

afterEach(() => shown && void unmount(shown))

async function shows(permits: Permission[], missing: MissingBase, place = PROVINCE): Promise<string | undefined> {
  const account = { account: 'x', name: 'x', displayName: 'X', mustChangePassword: false, roles: [{ role: 'administrator', permits, place: PROVINCE }] }
  await enterOffice('x', 'secret', new Wire('console', async () => new Response(JSON.stringify(account))))
  document.body.innerHTML = ''
  shown = mount(NoShare, { target: document.body, props: { missing, place, asOf: '2024-02-29' } })
  flushSync()
  return document.querySelector('a')?.getAttribute('href') ?? undefined
}

test('who keeps the places is led to the form that mends a missing share; anybody else reads whose work it is', async () => {
  expect(await shows(['MANAGE_PLACES'], 'TAKES_PART')).toBe('/console/dia-ban/7?sua=TAKES_PART')
  expect(await shows(['MANAGE_PLACES'], 'DECLARED')).toBe('/console/nhap/places')
  expect(await shows(['KEEP_PLACES'], 'DECLARED')).toBe('/console/dia-ban/7')
  expect(await shows(['KEEP_PLACES'], 'DECLARED', VILLAGE)).toBe('/console/dia-ban/9?sua=DECLARED')
  expect(await shows(['KEEP_PLACES'], 'EITHER', VILLAGE)).toBe('/console/dia-ban/9')
  expect(await shows(['KEEP_PLACES'], 'TAKES_PART')).toBeUndefined()
  expect(document.body.textContent).toContain('Người quản trị ghi ngày ấy')
  expect(await shows(['SEE_NUMBERS'], 'DECLARED')).toBeUndefined()
  expect(document.body.textContent).toContain('đến 29/02/2024 chưa thôn nào khai')
})
