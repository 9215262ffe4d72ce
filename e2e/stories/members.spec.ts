import { freshName } from '../people/Book'
import { setClock } from '../house/clock'
import { Office } from '../people/Office'
import { expect, test } from './people'

const PASSWORD = 'qua cầu treo số 48'
const members = ({ page }: Office) => page.getByRole('region', { name: /^Thành viên/ })
const line = (office: Office, name: string) => members(office).getByRole('listitem').filter({ hasText: name })

/** A ten-digit number that no other test uses. */
const freshPhone = () => `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

test('somebody asks on the public page to join; the lead accepts, and the new member signs in, leads the team and leaves again', async ({ browser, hoa, lan, phone, page }) => {
  const village = await lan.book.village()
  const commune = (await lan.phone.page.getByText(/ · .*, xã /).innerText()).replace(/^.*, (xã .*)$/, '$1')
  const context = await browser.newContext()
  await setClock(context)
  const minh = new Office(await context.newPage())
  await minh.signIn('minh')
  const name = freshName()
  await page.goto('/vao-to')
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  await expect(page.getByText('Cần điền mục này.')).toHaveCount(2)
  const option = await page.getByRole('option', { name: new RegExp(`^${commune}`) }).first().textContent()
  await page.getByLabel('Xã, phường').selectOption({ label: option! })
  await page.getByLabel('Thôn, tổ dân phố').selectOption({ label: village })
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Số điện thoại').fill(freshPhone())
  await page.getByLabel('Bạn giúp được việc gì?').fill('Biết chụp ảnh, bán hàng qua mạng')
  await page.getByRole('button', { name: 'Gửi đơn' }).click()
  await expect(page.getByRole('heading', { name: 'Đã gửi đơn' })).toBeVisible()

  await minh.page.getByRole('link', { name: 'Xin vào tổ' }).click()
  await minh.page.getByRole('button', { name: `Nhận vào tổ ${name}` }).click()
  await minh.page.getByRole('button', { name: 'Nhận vào tổ', exact: true }).click()
  await expect(minh.heading(name)).toBeVisible()
  await minh.page.getByRole('button', { name: 'Lấy đường dẫn để gửi' }).click()
  const link = new URL(await minh.page.getByRole('status').filter({ hasText: '#vao=' }).innerText())
  await phone.open(link.pathname + link.hash)
  await phone.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
  await phone.tap(phone.button('Lưu và vào sổ'))
  await expect(phone.heading('Cửa nên gõ tối nay')).toBeVisible()

  await hoa.page.getByRole('link', { name: 'Tổ', exact: true }).click()
  await hoa.page.getByRole('searchbox').fill(village.replace(/^thôn /, ''))
  await hoa.page.getByRole('link', { name: new RegExp(village.replace(/^thôn /, '')) }).first().click()
  await expect(line(hoa, name)).toContainText('tài khoản')
  await line(hoa, name).getByRole('button', { name: `Sửa ${name}` }).click()
  await hoa.page.getByLabel('Kỹ năng, sở trường').fill('Chụp ảnh')
  await hoa.page.getByLabel('Hết nhiệm kỳ').fill('2026-12-20')
  await hoa.page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(line(hoa, name)).toContainText('giỏi Chụp ảnh')
  await expect(line(hoa, name)).toContainText('nhiệm kỳ đến hết 20/12/2026')

  await hoa.page.getByRole('button', { name: 'Kiện toàn tổ trưởng' }).click()
  await hoa.page.getByLabel('Tổ trưởng mới').selectOption({ label: `${name} · Thành viên` })
  await hoa.page.getByLabel('Quyết định số').fill('52/QĐ-UBND')
  await hoa.page.getByLabel('Ngày quyết định').fill('2026-11-20')
  await expect(hoa.page.getByRole('checkbox', { name: /^Đổi cả quyền/ })).toBeChecked()
  await hoa.page.getByRole('button', { name: 'Kiện toàn', exact: true }).click()
  await expect(line(hoa, name).filter({ hasText: 'Tổ trưởng' })).toContainText('52/QĐ-UBND ngày 20/11/2026')
  await hoa.page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(line(hoa, name).filter({ hasText: 'Tổ trưởng' })).toHaveCount(0)

  await line(hoa, name).getByRole('button', { name: `Thôi tham gia ${name}` }).click()
  await hoa.page.getByRole('alertdialog').getByRole('button', { name: 'Cho thôi' }).click()
  await expect(hoa.page.getByText(`${name} đã thôi tham gia tổ`)).toBeVisible()
  await phone.fetchNews()
  await phone.tab('Hộ')
  await expect(phone.page.getByRole('main').getByRole('link').filter({ hasText: /số \d+$/ })).toHaveCount(0)
  await context.close()
})

test('hoa keeps the scan of a decision with its team, and reads who was active in the month', async ({ hoa, lan }) => {
  const village = (await lan.book.village()).replace(/^thôn /, '')
  const { page } = hoa
  await page.getByRole('link', { name: 'Tổ', exact: true }).click()
  await page.getByRole('searchbox').fill(village)
  await page.getByRole('link', { name: new RegExp(village) }).first().click()
  await expect(page.getByRole('region', { name: /^Việc của tổ tháng/ })).toContainText('Lượt thăm')
  await page.locator('input[type=file]').setInputFiles({ name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: Buffer.from('không phải pdf') })
  await expect(page.getByText('Chỉ nhận tệp PDF, JPG hoặc PNG.')).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải về quyết định.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('quyết định.pdf')
  await page.getByRole('button', { name: 'Bỏ quyết định.pdf' }).click()
  await expect(page.getByText('Chưa có tệp nào.')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('button', { name: 'Tải về quyết định.pdf' })).toBeVisible()
})
