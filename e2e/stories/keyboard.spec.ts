import type { Page } from '@playwright/test'
import { expect, test } from './people'

const FAR = 150

/** Presses Tab until this link is the one in focus, and sees to it that the focus can be seen. */
async function tabTo(page: Page, name: string) {
  for (let steps = 0; steps < FAR; steps++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement
      return { name: here.innerText?.trim(), ring: getComputedStyle(here).outlineStyle }
    })
    if (focused.name !== name) continue
    expect(focused.ring).not.toBe('none')
    return
  }
  throw new Error(`${name} is not reached by ${FAR} presses of Tab`)
}

test('tuan goes from the province to a commune with the keyboard alone', async ({ tuan }) => {
  const { page } = tuan
  await page.goto('/console/')
  await expect(tuan.heading('tỉnh Bắc Kạn')).toBeVisible()
  await tabTo(page, 'Đến nội dung chính')
  await page.keyboard.press('Enter')
  await tabTo(page, 'huyện Ba Bể')
  await page.keyboard.press('Enter')
  await expect(tuan.heading('huyện Ba Bể')).toBeVisible()
  await tabTo(page, 'xã Địa Linh')
  await page.keyboard.press('Enter')
  await expect(tuan.heading('xã Địa Linh')).toBeVisible()
})
