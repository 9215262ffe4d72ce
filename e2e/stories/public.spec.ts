import { expect, test } from './people'

const pages = [
  { address: '/tin', vietnamese: 'Tin mới', english: 'News' },
  { address: '/huong-dan', vietnamese: 'Hướng dẫn từng bước', english: 'Step by step' },
  { address: '/hoi', vietnamese: 'Bạn vướng ở đâu?', english: 'Where are you stuck?' },
  { address: '/vao-to', vietnamese: 'Vào tổ công nghệ số cộng đồng', english: 'Join a community digital team' },
]

for (const { address, vietnamese, english } of pages) {
  test(`a guest at ${address} sees whose page it is, reads it in English, and finds the way home`, async ({ page }) => {
    await page.goto(address)
    await expect(page).toHaveTitle(`${vietnamese} · Từng Nhà`)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english)
    await expect(page).toHaveTitle(`${english} · Từng Nhà`)
    await page.getByRole('link', { name: 'Từng Nhà, First page' }).click()
    await expect(page).toHaveURL('/')
    await expect(page).toHaveTitle('Từng Nhà')
  })
}

test('a link from the group opens one notice, and all of them are one press away', async ({ page }) => {
  await page.goto('/tin')
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first()
  const name = (await first.locator('b').textContent()) ?? ''
  await page.goto((await first.getAttribute('href')) ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page).toHaveTitle(`${name} · Từng Nhà`)
  await page.getByRole('main').getByRole('link', { name: 'Tất cả tin' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tin mới')
})

test('the demo’s first page leads a guest to what needs no account', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Cho bà con' }).getByRole('link', { name: 'Tự làm theo hướng dẫn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hướng dẫn từng bước')
})
