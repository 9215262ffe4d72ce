import { PASSWORD } from '../people/Phone'
import { expect, test } from './people'

const NOT_ALLOWED = 'Vai trò của bạn không cho phép việc này.'

test('hoa looks after her commune and can open no other place', async ({ hoa, tuan }) => {
  await expect(hoa.heading('xã Địa Linh')).toBeVisible()
  await expect(hoa.page.getByRole('navigation', { name: 'Đường dẫn địa bàn' })).not.toContainText('Bắc Kạn')

  await tuan.goInto('huyện Ba Bể')
  const district = new URL(tuan.page.url()).pathname
  await tuan.goInto('xã Cao Thượng')
  const neighbour = new URL(tuan.page.url()).pathname
  await tuan.goInto('thôn Đông Làng')
  const village = new URL(tuan.page.url()).pathname
  const household = await tuan.page.getByRole('rowheader').getByRole('link').first().getAttribute('href')

  for (const place of [district, neighbour, village, household ?? '']) {
    await hoa.page.goto(place)
    await expect(hoa.page.getByText(NOT_ALLOWED)).toBeVisible()
    await expect(hoa.figure('Hộ đã gặp')).toHaveCount(0)
  }
})

test('lan’s name and password open the field door only', async ({ lan, page }) => {
  await page.goto('/console/')
  await page.getByLabel('Tên đăng nhập').fill('lan')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByText('Tài khoản này không xem số liệu')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Hộ đã gặp' })).toHaveCount(0)

  const numbers = await lan.phone.page.evaluate(async () => (await fetch('/api/v1/console/places/1/overview?door=field', { headers: { 'X-Front-Door': 'field' } })).status)
  expect(numbers).toBe(403)
})

test('a guest without a session is shown the sign-in, whatever the address', async ({ page }) => {
  await page.goto('/console/noi/1')
  await expect(page.getByRole('heading', { name: 'Đăng nhập bàn điều hành' })).toBeVisible()
  await page.getByLabel('Tên đăng nhập').fill('tuan')
  await page.getByLabel('Mật khẩu', { exact: true }).fill('not his password')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByText('Tên hoặc mật khẩu chưa đúng. Hãy thử lại.')).toBeVisible()
})
