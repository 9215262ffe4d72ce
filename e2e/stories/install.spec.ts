import { expect, test } from './people'

interface Manifest {
  name: string
  start_url: string
  scope: string
  display: string
  icons: { src: string; sizes: string; type: string; purpose?: string }[]
}

test('the browser finds nothing that keeps the field door from being installed', async ({ phone }) => {
  const { page } = phone
  await phone.open()
  await page.evaluate(() => navigator.serviceWorker.ready)
  const chromium = await page.context().newCDPSession(page)
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])

  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await page.request.get(address ?? '')).json()) as Manifest
  expect(manifest).toMatchObject({ start_url: '/field/', scope: '/field/', display: 'standalone' })
  expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).not.toHaveLength(0)
  for (const icon of manifest.icons.filter(({ type }) => type === 'image/png')) {
    const size = await page.evaluate(async (src) => {
      const picture = Object.assign(new Image(), { src })
      await picture.decode()
      return `${picture.naturalWidth}x${picture.naturalHeight}`
    }, icon.src)
    expect(size, icon.src).toBe(icon.sizes)
  }
})

test('after the first visit the field door opens without a network', async ({ phone }) => {
  await phone.open()
  await phone.page.evaluate(() => navigator.serviceWorker.ready)
  await phone.loseNetwork()
  await phone.turnOff()
  await phone.turnOn()
  await phone.open('/field/ho')
  await expect(phone.heading('Vào sổ của tôi')).toBeVisible()
  await phone.page.getByLabel('Tên đăng nhập').fill('lan')
  await phone.page.getByLabel('Mật khẩu', { exact: true }).fill('demo-tung-nha')
  await phone.tap(phone.button('Đăng nhập'))
  await expect(phone.page.getByText('Cần có mạng để đăng nhập.')).toBeVisible()
})

const ZALO = 'Mozilla/5.0 (Linux; Android 12; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12120'

test.describe('inside Zalo', () => {
  test.use({ userAgent: ZALO, viewport: { width: 390, height: 844 } })

  test('the field door takes no work and asks to be opened in Chrome', async ({ page }) => {
    await page.goto('/field/')
    await expect(page.getByRole('heading', { name: 'Mở bằng Chrome để bắt đầu' })).toBeVisible()
    await expect(page.getByText('Bạn đang ở trong Zalo.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Mở bằng Chrome' })).toBeVisible()
    await expect(page.getByLabel('Tên đăng nhập')).toHaveCount(0)
  })
})
