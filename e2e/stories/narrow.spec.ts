import type { Page } from '@playwright/test'
import { doors } from '../people/screens'
import { expect, test } from './people'

/** What reaches beyond the right edge of the page, without standing in something that scrolls by itself. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= edge) return []
    const scrolls = (one: Element | null): boolean => !!one && (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > edge + 1 && !scrolls(one.parentElement))
      .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.textContent ?? '').trim().slice(0, 40)}`)
  })

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
