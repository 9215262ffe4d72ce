import { freshName } from '../people/Book'
import { written } from '../people/Office'
import { expect, test } from './people'

test('a guest takes the phone’s network away, saves a visit there, gives it back, and sees the province’s figure move', async ({ page }) => {
  const head = freshName()
  await page.goto('/demo')
  const phone = page.frameLocator('iframe[title="Máy của Lan"]')
  const desk = page.frameLocator('iframe[title="Bàn của tỉnh"]')
  const state = phone.getByRole('banner').getByRole('link').filter({ hasNotText: 'Từng Nhà' })
  const met = desk.getByRole('region', { name: 'Hộ đã gặp', exact: true }).locator('strong .aside')
  await expect(phone.getByRole('heading', { name: 'Cửa nên gõ tối nay' })).toBeVisible()
  await expect(state).toHaveText(/^Đã gửi lúc/)
  await expect(desk.getByText('Trực tiếp')).toBeVisible()
  const before = Number((await met.innerText()).replaceAll('.', ''))

  await page.getByRole('switch', { name: 'Tắt mạng' }).click()
  await expect(page.getByText('Máy của Lan đang không có mạng')).toBeVisible()
  await phone.getByRole('link', { name: 'Hộ', exact: true }).click()
  await phone.getByRole('button', { name: 'Thêm hộ' }).click()
  await phone.getByLabel('Tên chủ hộ').fill(head)
  await phone.getByRole('button', { name: 'Lưu', exact: true }).click()
  await phone.getByRole('button', { name: 'Ghi lượt thăm' }).click()
  await phone.getByRole('group', { name: 'Ai được hướng dẫn?' }).getByRole('radio').first().click()
  await phone.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first().click()
  await phone.getByRole('radio', { name: /^Cùng làm/ }).click()
  await phone.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(phone.getByRole('heading', { name: 'Các lượt thăm' })).toBeVisible()
  await page.getByRole('button', { name: 'Chọn một nhà tối nay' }).click()
  await phone.getByRole('link', { name: 'Tôi', exact: true }).click()
  await expect(phone.getByText(/Không có mạng/)).toBeVisible()
  await expect(phone.getByRole('heading', { name: '2 việc chưa gửi' })).toBeVisible()
  await expect(met).toHaveText(written(before))

  await page.getByRole('button', { name: 'Bật mạng lại: việc tự gửi' }).click()
  await expect(phone.getByRole('heading', { name: 'Mọi việc đã gửi' })).toBeVisible()
  await expect(met).toHaveText(written(before + 1))
})

test('a guest with a phone sees one of the two at a time; each step of a walk brings its own to the front', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/demo')
  const phone = page.frameLocator('iframe[title="Máy của Lan"]')
  const desk = page.frameLocator('iframe[title="Bàn của tỉnh"]')
  await expect(phone.getByRole('heading', { name: 'Cửa nên gõ tối nay' })).toBeVisible()

  await page.getByRole('button', { name: 'Tắt mạng; ghi lượt thăm' }).click()
  await expect(page.getByText('Máy của Lan đang không có mạng')).toBeVisible()
  await page.getByRole('button', { name: 'Bật mạng lại: việc tự gửi' }).click()
  await expect(phone.getByRole('heading', { name: 'Mọi việc đã gửi' })).toBeVisible()
  await expect(desk.getByRole('heading', { level: 1 })).toBeHidden()

  await page.getByRole('button', { name: 'Tỉnh thấy ngay, viết lời giải' }).click()
  await expect(desk.getByRole('heading', { name: 'Gỡ vướng', exact: true })).toBeVisible()
  await expect(phone.getByRole('heading', { name: 'Mọi việc đã gửi' })).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
