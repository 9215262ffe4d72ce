import { expect, test, type Page } from '@playwright/test'
import { setClock } from '../house/clock'
import { doors } from '../people/screens'

const SIZES = [
  { width: 390, height: 844, isMobile: true },
  { width: 1440, height: 900, isMobile: false },
]

async function picture(page: Page, name: string) {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(500)
  await page.screenshot({ path: `test-results/look/${name.replaceAll(/[ ,]+/g, '-')}.png`, fullPage: true, animations: 'disabled' })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const size of SIZES) {
    for (const { door, screens, enter } of doors) {
      test(`${door} at ${size.width}, ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({ viewport: size, isMobile: size.isMobile, colorScheme })
        await setClock(context)
        const page = await context.newPage()
        await enter(page)
        for (const [index, screen] of screens.entries()) {
          await screen.open(page)
          await picture(page, `${door}-${size.width}-${colorScheme}-${index + 1}-${screen.name}`)
        }
        await context.close()
      })
    }
  }
}
