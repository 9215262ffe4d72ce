import type { Page } from '@playwright/test'
import { picture } from '../house/handbook'
import { expect, test } from './people'

const step = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name })

async function takesIn(page: Page, address: string, kind: string, rows: number) {
  const file = await (await page.request.get(`${address}/api/v1/demo/files/${kind}`)).body()
  await page.locator('input[type=file]').setInputFiles({ name: `${kind}.xlsx`, mimeType: 'application/octet-stream', buffer: file })
  const take = page.getByRole('button', { name: `Đưa vào ${rows} dòng` })
  await expect(take).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await picture(page, `nhap-${kind}`)
  await take.click()
  await expect(page.getByText('Đã đưa vào xong')).toBeVisible()
}

test('a visitor of the empty demo drops its lists one after another, and the first steps say what is done', async ({ page, start }) => {
  const { address } = await start('demo', '--empty')
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Bốn tệp để nhập' })).toBeVisible()
  await expect(page.getByText('Hoặc đăng nhập bằng tên admin, mật khẩu demo-tung-nha.')).toBeVisible()
  await picture(page, 'tinh-trong')
  await page.getByRole('button', { name: 'Vào vai người quản trị' }).click()
  await page.waitForURL('**/console/**')

  await expect(step(page, 'Địa bàn')).toBeVisible()
  await picture(page, 'quan-tri-bat-dau')
  await takesIn(page, address, 'places', 31)
  await page.goto(`${address}/console/`)
  await expect(page.getByText('xong 2/7 việc')).toBeVisible()
  await expect(step(page, 'Địa bàn')).toContainText('6 xã, phường')
  await expect(step(page, 'Cán bộ xã')).toHaveAttribute('aria-current', 'step')
  await picture(page, 'quan-tri-viec-dau-tien')

  await step(page, 'Cán bộ xã').getByRole('link', { name: 'Nhập danh sách' }).click()
  await takesIn(page, address, 'staff', 55)
  await page.goto(`${address}/console/`)
  await expect(step(page, 'Cán bộ xã')).toContainText('6/6 xã có cán bộ')
  await step(page, 'Tổ công nghệ số').getByRole('link', { name: 'Nhập danh sách' }).click()
  await takesIn(page, address, 'teams', 72)
  await page.goto(`${address}/console/`)
  await expect(page.getByText('xong 4/7 việc')).toBeVisible()

  await page.getByRole('button', { name: 'Ẩn ở trang đầu' }).click()
  await expect(page.getByRole('heading', { name: 'Việc đầu tiên' })).toBeHidden()
  await page.getByRole('button', { name: /^Tài khoản / }).click()
  await page.getByRole('link', { name: 'Việc đầu tiên' }).click()
  await page.getByRole('button', { name: 'Hiện lại ở trang đầu' }).click()
  await page.goto(`${address}/console/`)
  await expect(page.getByRole('heading', { name: 'Việc đầu tiên' })).toBeVisible()
})
