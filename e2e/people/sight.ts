import type { Page } from '@playwright/test'

/** Elements that reach beyond the right edge of the page and are in no scrolling element. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= edge) return []
    const scrolls = (one: Element | null): boolean => !!one && (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > edge + 1 && !scrolls(one.parentElement))
      .map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.textContent ?? '').trim().slice(0, 40)}`)
  })
