import { expect, test } from './people'

const OWN = 'nha-san-ben-suoi-2026'

test('the first start makes one administrator, whose one-time password opens nothing but the choice of another', async ({ page, start }) => {
  const house = await start('serve')
  const [, name = '', once = ''] = await house.says(/sign in as (\S+) with the one-time password (\S+)/)
  const enter = async (password: string) => {
    await page.goto(`${house.address}/console/`)
    await page.getByLabel('Tên đăng nhập').fill(name)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
  }

  await enter(once)
  await expect(page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' })).toBeVisible()
  const closed = await page.request.get(`${house.address}/api/v1/console/places/1/overview`, { headers: { 'X-Front-Door': 'console' } })
  expect(closed.status()).toBe(403)
  expect(await closed.json()).toMatchObject({ code: 'PASSWORD_MUST_CHANGE' })

  await page.getByLabel('Mật khẩu mới').fill(OWN)
  await page.getByRole('button', { name: 'Lưu mật khẩu' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await enter(once)
  await expect(page.getByText('Tên hoặc mật khẩu chưa đúng. Hãy thử lại.')).toBeVisible()
  await enter(OWN)
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible()
})
