import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { doors } from '../people/screens'
import { expect, test } from './people'

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const { door, screens, enter, width } of doors) {
      test(`axe finds nothing on any screen of ${door}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await enter(page)
        for (const screen of screens) {
          await screen.open(page)
          expect.soft(await violations(page), screen.name).toEqual([])
        }
      })
    }
  })
}
