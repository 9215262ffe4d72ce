import { doors } from '../people/screens'
import { tooWide } from '../people/sight'
import { expect, test } from './people'

const sights = [
  { sight: 'on the narrowest phone', width: () => 320, text: 100 },
  { sight: 'with letters twice as large', width: (usual: number) => usual, text: 200 },
]

for (const { door, screens, enter, width: usual } of doors) {
  for (const { sight, width, text } of sights) {
    test(`no screen of ${door} is wider than its window ${sight}`, async ({ page }) => {
      await page.setViewportSize({ width: width(usual), height: 800 })
      await page.addInitScript((percent) => document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = `${percent}%`)), text)
      await enter(page)
      for (const screen of screens) {
        await screen.open(page)
        expect.soft(await tooWide(page), screen.name).toEqual([])
      }
    })
  }
}
