import type { Page } from '@playwright/test'
import { picture } from '../house/handbook'
import { Book, freshName } from '../people/Book'
import type { Office } from '../people/Office'
import { indicator } from '../people/indicators'
import { PASSWORD } from '../people/Phone'
import { expect, test } from './people'

const COMMUNE = 'xã Xuân Dương'
/** Before 01/07/2025: the story of that day compares both maps, which then have the same villages. */
const SINCE = '2025-06-01'
/** Names for the pictures of the handbook; the story splits a village that nobody has split before. */
const [ABOVE, BELOW] = ['Lường Văn Thượng', 'Triệu Thị Hạ']

/** Opens a place that the search of the tree finds. */
async function openPlace({ page }: Office, name: string): Promise<void> {
  await page.goto('/console/dia-ban')
  await page.getByRole('searchbox').fill(name.replace(/^\S+ /, ''))
  await page.getByRole('rowheader').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

const idOf = (page: Page) => Number(new URL(page.url()).pathname.split('/').at(-1))

/** An account for a member of the village; the link with which she chooses her password. */
async function invite({ page }: Office, name: string, village: string): Promise<URL> {
  await page.getByRole('link', { name: 'Người dùng' }).first().click()
  await page.getByRole('button', { name: 'Thêm người' }).click()
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByRole('textbox', { name: 'Địa bàn' }).fill(village)
  await page.getByRole('button', { name: `${village}, ${COMMUNE}` }).click()
  await page.getByRole('button', { name: 'Thêm người' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Lấy đường dẫn để gửi' }).click()
  return new URL(await page.getByRole('status').filter({ hasText: '#vao=' }).innerText())
}

test('quyen splits a village: both have their households and their sums, and the phone of a member who was away sends each visit to the right one', async ({ quyen, tuan, phone }) => {
  const book = new Book(phone)
  const { page } = quyen
  await openPlace(quyen, COMMUNE)
  const villages = page.getByRole('rowheader').getByRole('link', { name: /^thôn / })
  await expect(villages.first()).toBeVisible()
  const names = await villages.allInnerTexts()
  const village = names.find((name) => !name.endsWith(' Dưới') && !names.includes(`${name} Dưới`))!
  const fresh = `${village.replace(/^thôn /, '')} Dưới`
  await page.getByRole('rowheader').getByRole('link', { name: village, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: village, exact: true })).toBeVisible()
  const old = idOf(page)
  const [all = 0] = (await page.getByText(/^[\d.]+ hộ/).first().innerText()).replaceAll('.', '').match(/\d+/g)!.map(Number)

  const link = await invite(quyen, freshName(), village)
  await phone.open(link.pathname + link.hash)
  await phone.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
  await phone.tap(phone.button('Lưu và vào sổ'))
  await expect(phone.heading('Cửa nên gõ tối nay')).toBeVisible()
  await phone.hasSent()
  await phone.page.evaluate(() => navigator.serviceWorker.ready)
  for (const head of [ABOVE, BELOW]) {
    await book.add(head)
    await book.visit('Tự làm')
  }
  await phone.tab('Hôm nay')
  await phone.hasSent()
  const [visits, households] = [await indicator(tuan.page, 'Lượt thăm', old), await indicator(tuan.page, 'Hộ khác nhau đã gặp', old)]
  await phone.loseNetwork()
  await book.find(BELOW)
  await book.visit('Tự làm')
  await book.find(ABOVE)
  await book.visit('Tự làm')

  await page.goto(`/console/dia-ban/${old}`)
  await page.getByRole('button', { name: 'Tách', exact: true }).click()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText('Cần điền mục này.').first()).toBeVisible()
  await expect(page.getByText('Hãy chọn ít nhất một hộ.')).toBeVisible()
  await page.getByLabel('Tên thôn mới').fill(fresh)
  await page.getByLabel('Có hai thôn từ ngày').fill(SINCE)
  await page.getByLabel('Số quyết định').fill('12/NQ-HĐND')
  await page.getByLabel('Ngày quyết định').fill('2025-05-20')
  await page.getByLabel(`Số hộ khai báo của ${fresh}`).fill('20')
  await page.getByLabel(`Số hộ khai báo của ${village}`).fill(String(all - 20))
  await page.getByRole('searchbox').fill(BELOW)
  await page.getByRole('checkbox', { name: BELOW }).check()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').blur()
  await picture(page, 'tach-thon-chon-ho')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  const sums = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Lượt thăm', exact: true }) }).getByRole('cell')
  await expect(sums).toHaveCount(3)
  const [before = 0, staying = 0, going = 0] = (await sums.allInnerTexts()).map(Number)
  expect([staying, going]).toEqual([before - 1, 1])
  await picture(page, 'tach-thon-xem-truoc')
  await page.getByRole('button', { name: 'Tách thôn' }).click()
  await expect(quyen.heading(`thôn ${fresh}`)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Đã thay đổi' })).toContainText('Quyết định 12/NQ-HĐND ngày 20/05/2025')
  const other = idOf(page)

  expect(await indicator(tuan.page, 'Lượt thăm', old)).toBe(visits - 1)
  expect(await indicator(tuan.page, 'Lượt thăm', other)).toBe(1)
  expect(await indicator(tuan.page, 'Hộ khác nhau đã gặp', old)).toBe(households - 1)
  expect(await indicator(tuan.page, 'Hộ khác nhau đã gặp', other)).toBe(1)

  await phone.findNetwork()
  await phone.tab('Hôm nay')
  await phone.hasSent()
  await expect.poll(() => indicator(tuan.page, 'Lượt thăm', other)).toBe(2)
  expect(await indicator(tuan.page, 'Lượt thăm', old)).toBe(visits)
  await phone.fetchNews()
  await book.find(BELOW)
  await expect(phone.heading(BELOW)).toBeVisible()
  await book.visit('Tự làm')
  await phone.tab('Hôm nay')
  await phone.hasSent()
  await expect.poll(() => indicator(tuan.page, 'Lượt thăm', other)).toBe(3)
})
