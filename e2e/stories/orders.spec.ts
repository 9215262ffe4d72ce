import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { unzipped } from '../house/zip'
import { freshName } from '../people/Book'
import { lastMonth } from '../people/days'
import { expect, test, type Volunteer } from './people'

const HEADINGS = 'Mã đơn hàng,Ngày đặt,Gian hàng,Sản phẩm,Số lượng,Thành tiền,Trạng thái'

/** What a platform exports for one shop: two orders, and one whose amount is written in words. */
function exported(shop: string) {
  const run = randomUUID()
  const rows = [
    `A-${run},${lastMonth(3)},${shop},Bí xanh thơm,20,"360.000 đ",Hoàn thành`,
    `B-${run},${lastMonth(5)},${shop},Bí xanh thơm,5,90000,Đã giao`,
    `C-${run},${lastMonth(6)},${shop},Bí xanh thơm,1,mười nghìn,Đã giao`,
  ]
  return { name: 'don-hang-thang-truoc.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${[HEADINGS, ...rows].join('\n')}\n`) }
}

/** A household opens a shop on the first platform there is; says which that was. */
async function opensShop({ phone, book }: Volunteer, head: string, shop: string): Promise<string> {
  await book.add(head)
  await phone.tap(phone.button('Mở tài khoản'))
  await phone.tap(phone.answer('Để làm gì?', /^Bán trên sàn/))
  const platform = phone.page.getByRole('group', { name: 'Sàn nào?' }).locator('label').first()
  const market = await platform.locator('.label').innerText()
  await phone.tap(platform)
  await phone.page.getByLabel(/^Tên gian hàng/).fill(shop)
  await phone.tap(phone.button('Lưu'))
  await expect(phone.heading(head)).toBeVisible()
  await phone.tab('Hôm nay')
  await phone.hasSent()
  return market
}

test('hoa brings in last month’s orders twice: the second time changes nothing, and a bad row is named', { tag: '@clock' }, async ({ lan, hoa }) => {
  const shop = `Bí xanh ${freshName()}`
  const market = await opensShop(lan, freshName(), shop)

  const { page } = hoa
  const file = exported(shop)
  const bring = async () => {
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByRole('heading', { name: new RegExp(`^Xem trước: ${file.name}`) })).toBeVisible()
  }
  const fate = (name: string) => page.locator('dl').getByText(name, { exact: true }).locator('..').locator('dd')
  await page.goto('/console/ban-hang/nhap')
  await page.getByRole('radio', { name: market, exact: true }).check()
  await bring()
  await expect(fate('mới')).toHaveText('2')
  await expect(fate('không nhận')).toHaveText('1')
  const refused = page.getByRole('region', { name: '1 dòng không nhận' }).locator('tbody').getByRole('row')
  await expect(refused).toHaveText(/^4.*Số tiền “mười nghìn” không đọc được\..*Thành tiền$/s)
  await page.getByRole('button', { name: 'Nhập 2 đơn' }).click()
  await expect(page.getByRole('heading', { name: /^Đã nhập xong/ })).toBeVisible()

  await bring()
  await expect(page.getByText(/^Đúng tệp này đã nhập lúc /)).toBeVisible()
  await expect(fate('mới')).toHaveText('0')
  await expect(fate('đã có')).toHaveText('2')
  await page.getByRole('button', { name: 'Ghi nhận tệp' }).click()
  await expect(page.getByRole('heading', { name: /^Đã nhập xong/ })).toBeVisible()

  await page.goto('/console/ban-hang/nguoi-ban')
  await page.getByRole('searchbox', { name: 'Tìm tên, gian hàng, thôn' }).fill(shop)
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1)
  await expect(page.locator('tbody').getByRole('row')).toContainText(/450\.000/)
})

test('hoa gave a shop to the wrong seller, and mends it: the orders go over to the right one', async ({ lan, hoa }) => {
  const [wrong, right] = [`Gian ${freshName()}`, `Gian ${freshName()}`]
  const market = await opensShop(lan, freshName(), wrong)
  await opensShop(lan, freshName(), right)
  const { page } = hoa
  const unknown = `Nông sản ${freshName()}`
  await page.goto('/console/ban-hang/nhap')
  await page.getByRole('radio', { name: market, exact: true }).check()
  await page.locator('input[type=file]').setInputFiles(exported(unknown))
  await page.getByRole('button', { name: 'Ghi nhận tệp' }).click()
  await expect(page.getByRole('heading', { name: /^Đã nhập xong/ })).toBeVisible()

  await page.goto('/console/ban-hang/chua-ro')
  const chosen = page.getByRole('region', { name: 'Đã chọn người bán' }).getByRole('listitem').filter({ hasText: unknown })
  const give = async (shop: string) => {
    await page.getByRole('searchbox', { name: 'Tìm người bán, gian hàng' }).fill(shop)
    await page.getByRole('button', { name: new RegExp(`^${shop}`) }).click()
  }
  await page.getByRole('listitem').filter({ hasText: unknown }).getByRole('button', { name: 'Của ai?' }).click()
  await give(wrong)
  await expect(chosen).toContainText('2 đơn')

  await chosen.getByRole('button', { name: `Sửa ${unknown}` }).click()
  await give(right)
  await page.goto('/console/ban-hang/nguoi-ban')
  const seller = async (shop: string) => {
    await page.getByRole('searchbox', { name: 'Tìm tên, gian hàng, thôn' }).fill(shop)
    return page.locator('tbody').getByRole('row').filter({ hasText: shop })
  }
  await expect(await seller(right)).toContainText('450.000')
  await expect(await seller(wrong)).not.toContainText('450.000')
})

test('hoa takes the month’s report of her commune along as a Word document', async ({ hoa }) => {
  const { page } = hoa
  await page.goto('/console/bao-cao?loai=thang')
  const button = page.getByRole('button', { name: 'Tải Word' })
  await expect(button).toBeEnabled()
  const begun = page.waitForEvent('download')
  await button.click()
  const download = await begun
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  const text = unzipped(await readFile(await download.path()), 'word/document.xml').replaceAll(/<[^>]+>/g, '')
  expect(text.toLowerCase()).toContain('địa linh')
  expect(text).toContain('BÁO CÁO')
})
