import { picture } from '../house/handbook'
import { signInFirst } from '../people/Office'
import { expect, test } from './people'

/** The name and nothing behind it. */
const open = (village: string) => new RegExp(`^${village}$`)

test('quyen renames a village by a decision; hoa and lan read the new name, and after the undo the old one', async ({ quyen, hoa, lan }) => {
  const village = await lan.book.village()
  const [type, old] = [village.startsWith('thôn ') ? 'thôn ' : '', village.replace(/^thôn /, '')]
  const fresh = `${old} Mới`
  await quyen.page.getByRole('link', { name: 'Địa bàn' }).click()
  await quyen.page.getByRole('searchbox').fill(old)
  await quyen.page.getByRole('rowheader').filter({ hasText: 'xã Địa Linh' }).getByRole('link', { name: open(village) }).click()
  await expect(quyen.heading(open(village))).toBeVisible()
  await quyen.page.getByRole('button', { name: 'Đổi tên' }).click()
  await quyen.page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(quyen.page.getByText('Cần điền mục này.')).toHaveCount(2)
  await quyen.page.getByLabel('Tên mới').fill(fresh)
  await quyen.page.getByLabel('Số quyết định').fill('12/QĐ-UBND')
  await quyen.page.getByLabel('Ngày quyết định').fill('2026-01-15')
  await quyen.page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(quyen.page.getByRole('region', { name: 'Sẽ là' }).getByText(`${type}${fresh}`)).toBeVisible()
  await quyen.page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(quyen.heading(`${type}${fresh}`)).toBeVisible()
  await expect(quyen.page.getByRole('region', { name: 'Đã thay đổi' })).toContainText('Quyết định 12/QĐ-UBND ngày 15/01/2026')

  await hoa.page.goto('/console/')
  await expect(hoa.page.getByRole('rowheader').getByRole('link', { name: fresh })).toBeVisible()
  await lan.phone.fetchNews()
  await expect.poll(() => lan.book.village()).toBe(`${type}${fresh}`)

  await quyen.page.getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click()
  await quyen.page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(quyen.heading(open(village))).toBeVisible()
  await lan.phone.fetchNews()
  await expect.poll(() => lan.book.village()).toBe(village)
})

test('quyen merges a commune into its neighbour after reading the sums, and takes it back', async ({ quyen }) => {
  const { page } = quyen
  const opened = async (commune: string) => {
    await page.goto('/console/dia-ban')
    await page.getByRole('searchbox').fill(commune)
    await page.getByRole('rowheader').getByRole('link', { name: `xã ${commune}`, exact: true }).click()
    await expect(quyen.heading(`xã ${commune}`)).toBeVisible()
  }
  await opened('Đổng Xá')
  await page.getByRole('button', { name: 'Gộp nơi khác vào đây' }).click()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText('Cần điền mục này.')).toHaveCount(3)
  await page.getByLabel('Các nơi được gộp vào').fill('liem thuy')
  await page.getByRole('button', { name: /^xã Liêm Th/ }).click()
  await page.getByLabel('Từ ngày').fill('2026-11-01')
  await page.getByLabel('Số quyết định').fill('15/NQ-HĐND')
  await page.getByLabel('Ngày quyết định').fill('2026-10-20')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText('Tổng trước và sau bằng nhau')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Đến hết 31/10/2026 · 2 nơi' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Từ 01/11/2026 · 1 nơi' })).toBeVisible()
  await picture(page, 'gop-noi-xem-truoc')
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(page.getByRole('region', { name: 'Đã thay đổi' })).toContainText('Quyết định 15/NQ-HĐND ngày 20/10/2026')
  await opened('Đổng Xá')
  await page.getByRole('button', { name: 'Hoàn tác thay đổi cuối' }).click()
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Đã thay đổi' })).toContainText('đã hoàn tác')
})

test('the first administrator imports the places of a province, and the console opens', async ({ page, start }) => {
  const house = await start('serve')
  await signInFirst(page, house)
  await expect(page.getByRole('heading', { name: 'Bước đầu: nhập địa bàn' })).toBeVisible()

  const list = [
    'DANH MỤC ĐƠN VỊ HÀNH CHÍNH;;;;;',
    'TT;Tên;Loại;Mã;Mã cấp trên;Số hộ;Số liệu ngày',
    '1;Nà Mòn;Thôn;;00820;64;31/12/2025',
    '2;Cao Bằng;Tỉnh;04;;;',
    '3;Quảng Hòa;Xã;00820;04;1.204;31/12/2025',
    '4;Hạnh Phúc;Xã;820;04;;',
  ].join('\n')
  await page.locator('input[type=file]').setInputFiles({ name: 'địa bàn.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await expect(page.getByText('Mã 820 thiếu số 0 ở đầu, có lẽ là 00820.')).toBeVisible()
  await page.getByRole('button', { name: 'Đưa vào 3 dòng' }).click()
  await expect(page.getByText('Đã đưa vào xong')).toBeVisible()
  await page.getByRole('button', { name: 'Địa bàn' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'tỉnh Cao Bằng' })).toBeVisible()
  await expect(page.getByRole('rowheader').getByRole('link', { name: 'xã Quảng Hòa' })).toBeVisible()
})
