import type { Page } from '@playwright/test'
import { expect, test } from './people'

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

test('tuan goes into a commune and back, and the table is as he left it: by communes, sorted, filtered, at the same height', async ({ tuan }) => {
  const { page } = tuan
  await page.getByRole('radio', { name: 'Năm nay' }).check()
  await page.getByRole('radio', { name: 'Xã' }).check()
  await page.getByRole('button', { name: 'Lượt thăm' }).click()
  const third = page.getByRole('rowheader').getByRole('link').nth(20)
  const name = await third.innerText()
  await third.scrollIntoViewIfNeeded()
  await page.waitForTimeout(400)
  const before = await scrolled(page)
  expect(before).toBeGreaterThan(200)
  await third.click()
  await expect(tuan.heading(name)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('rowheader').getByRole('link').nth(20)).toHaveText(name)
  await expect(page.getByRole('radio', { name: 'Xã' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Năm nay' })).toBeChecked()
  await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThan(5)
})

test('what tuan looks for is in the address, and a link to it shows the same to hoa', async ({ tuan }) => {
  const { page } = tuan
  await page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: 'Dịch vụ' }).click()
  await page.getByRole('searchbox').fill('định danh')
  await expect.poll(() => page.url()).toContain('tim=')
  const rows = await page.getByRole('rowheader').allInnerTexts()
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('định danh')
  await expect(page.getByRole('rowheader')).toHaveText(rows)
})

test('after a visit lan goes back to the list, and not to the same household again', async ({ lan }) => {
  const { page } = lan.phone
  await page.goto('/field/ho')
  await page.getByRole('link').filter({ hasText: /Gặp|Chưa gặp/i }).first().click()
  const household = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Ghi lượt thăm' }).click()
  await page.getByRole('radio', { name: 'Không có nhà' }).check()
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: household })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/field\/ho$/)
})

test('the focus is never lost to the window, and each page has a title of its own', async ({ tuan }) => {
  const { page } = tuan
  const titles = new Set<string>()
  const sections = page.getByRole('navigation', { name: 'Các mục' }).getByRole('link')
  for (let at = 0; at < (await sections.count()); at++) {
    await sections.nth(at).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('main h1')).toBeVisible()
    await expect.poll(() => page.title()).not.toBe('Từng Nhà')
    titles.add(await page.title())
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  }
  expect(titles.size).toBe(await sections.count())
  await sections.first().click()
  await page.getByRole('rowheader').getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader').getByRole('link').first()).toBeVisible()
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})

test('an arrow key moves between periods, and the space bar chooses one and keeps the focus', async ({ tuan }) => {
  const { page } = tuan
  await page.getByRole('radio', { name: 'Tháng này' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(page.url()).not.toContain('ky=')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Tháng trước' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Tháng trước' })).toBeFocused()
})
