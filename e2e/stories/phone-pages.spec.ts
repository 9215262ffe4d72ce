import type { Page } from '@playwright/test'
import { freshName } from '../people/Book'
import { become, field } from '../people/screens'
import { tooWide } from '../people/sight'
import { expect, test } from './people'

const SMALLEST_TARGET = 44 // pixels, as high as a thumb hits
const BETWEEN_TARGETS = 8 // pixels
const SMALLEST_TEXT = 16 // pixels

/** The addresses of all pages of the field door. */
async function addresses(page: Page): Promise<{ name: string; path: string }[]> {
  const found = [{ name: 'mở đợt', path: '/field/dot/moi' }, { name: 'cơ sở mới', path: '/field/tai-khoan/co-so/moi' }, { name: 'báo chỗ vướng', path: '/field/hoi/moi' }]
  for (const { name, open } of field) {
    await open(page)
    found.push({ name, path: new URL(page.url()).pathname })
  }
  return found
}

/** Follows a link of the app; nothing has the focus before. */
async function follow(page: Page, path: string) {
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
  await expect(page.locator('main h1')).toHaveCount(1)
}

const focused = (page: Page) => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.trim().replaceAll(/\s+/g, ' ')}`)

const heading = async (page: Page) => (await page.locator('main h1').textContent())!.trim().replaceAll(/\s+/g, ' ')

/** Targets too small for a thumb and text too small for old eyes. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ target, text }) => {
      const said = (one: Element) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}`
      const seen = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1 && !one.closest('.aside')
      const pressed = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter(seen)
        .map((one) => ({ one, height: ((one.matches('[type=checkbox], [type=radio]') && one.closest('label')) || one).getBoundingClientRect().height }))
        .filter(({ height }) => height < target - 0.5)
        .map(({ one, height }) => `${Math.round(height)} px high: ${said(one)}`)
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const small = new Set<string>()
      while (words.nextNode()) {
        const parent = words.currentNode.parentElement!
        const size = parseFloat(getComputedStyle(parent).fontSize)
        if (words.currentNode.textContent!.trim() && size < text - 0.1 && seen(parent) && !parent.closest('script, style, [aria-hidden=true]')) small.add(`${size} px: ${said(parent)}`)
      }
      return [...pressed, ...small]
    },
    { target: SMALLEST_TARGET, text: SMALLEST_TEXT },
  )

/** Vietnamese words that an English screen reader would pronounce as English. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const parent = words.currentNode.parentElement!
      if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ]/i.test(words.currentNode.textContent!) && parent.closest('[lang]')?.getAttribute('lang') !== 'vi' && !parent.closest('script, style, [aria-hidden=true]'))
        found.add(`<${parent.tagName.toLowerCase()} class="${parent.getAttribute('class') ?? ''}"> ${words.currentNode.textContent!.trim().slice(0, 60)}`)
    }
    return [...found]
  })

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

test('every page of the phone begins at its heading, names its window, and is large enough for thumbs and old eyes', async ({ page }) => {
  await become(page, 'Hoàng Văn Minh')
  for (const { name, path } of await addresses(page)) {
    await page.goto(path === '/field/' ? '/field/toi' : '/field/')
    await expect(page.locator('main h1')).toHaveCount(1)
    await follow(page, path)
    const title = await heading(page)
    await expect.soft(page, name).toHaveTitle(`${title} · Từng Nhà`)
    await expect.soft.poll(() => focused(page), { message: name, timeout: 5_000 }).toBe(`H1 ${title}`)
    expect.soft(await tooSmall(page), name).toEqual([])
  }
})

test('under English, names and places are marked as Vietnamese on every page of the phone', async ({ page }) => {
  await become(page, 'Hoàng Văn Minh')
  const pages = await addresses(page)
  await page.evaluate(() => localStorage.setItem('tungnha.language', 'en'))
  for (const { name, path } of pages) {
    await page.goto(path)
    await expect(page.locator('main h1')).toHaveCount(1)
    expect.soft(await unmarked(page), name).toEqual([])
  }
})

for (const { width, text } of [{ width: 320, text: 100 }, { width: 390, text: 200 }, { width: 320, text: 200 }]) {
  test(`the names of the tabs are whole at ${width} px and ${text} % text`, async ({ page }) => {
    await become(page, 'Hoàng Văn Minh')
    await page.setViewportSize({ width, height: 640 })
    await page.addInitScript((percent) => document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = `${percent}%`)), text)
    for (const language of ['vi', 'en']) {
      await page.evaluate((each) => localStorage.setItem('tungnha.language', each), language)
      await page.goto('/field/')
      await expect(page.locator('main h1')).toHaveCount(1)
      const cut = await page.locator('nav a').evaluateAll((tabs) =>
        tabs.filter((tab) => {
          const words = document.createRange()
          words.selectNodeContents(tab.querySelector('span')!)
          const [inner, outer] = [words.getBoundingClientRect(), tab.getBoundingClientRect()]
          return inner.left < outer.left - 0.5 || inner.right > outer.right + 0.5 || inner.bottom > outer.bottom + 0.5 || outer.right > innerWidth + 0.5
        }).map((tab) => tab.textContent),
      )
      expect.soft(cut, language).toEqual([])
    }
  })
}

test('a name of sixty letters wraps on the narrowest phone, and "Hoàn tác" is pressed without pressing ×', async ({ page }) => {
  const long = freshName().replaceAll(' ', '').padEnd(60, 'uyễn')
  await page.setViewportSize({ width: 320, height: 640 })
  await become(page, 'Hoàng Văn Minh')
  await page.goto('/field/ho/moi')
  await page.getByLabel('Tên chủ hộ').fill(long)
  await page.getByLabel('Lối vào nhà').fill(long)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()

  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible()
  expect(await tooWide(page)).toEqual([])
  const undo = (await page.getByRole('button', { name: 'Hoàn tác' }).boundingBox())!
  const close = (await page.getByRole('button', { name: 'Đóng' }).boundingBox())!
  for (const { width, height } of [undo, close]) expect(Math.min(width, height)).toBeGreaterThanOrEqual(SMALLEST_TARGET)
  expect(close.x - (undo.x + undo.width)).toBeGreaterThanOrEqual(BETWEEN_TARGETS)
  expect(close.x + close.width).toBeLessThanOrEqual(320)

  const household = new URL(page.url()).pathname
  await page.goto(household.replace('/ho/', '/tham/'))
  await page.getByRole('radio', { name: 'Hẹn lần sau' }).check()
  for (const path of ['/field/', '/field/ho', '/field/toi', household, `${household}/sua`, `${household}/nguoi`, household.replace('/ho/', '/tham/'), household.replace('/ho/', '/dan-noi/'), household.replace('/ho/', '/tai-khoan/')]) {
    await page.goto(path)
    await expect(page.locator('main h1')).toHaveCount(1)
    expect.soft(await tooWide(page), path).toEqual([])
  }
})

test('Hôm nay begins with a door: whose it is, and why somebody should go there, without scrolling', async ({ page }) => {
  await become(page, 'Nông Thị Lan')
  await page.goto('/field/')
  const door = page.getByRole('main').getByRole('link').first()
  await expect(door).toHaveAttribute('href', /^\/field\/ho\//)
  await expect(door).toContainText(/xem lại|hẹn quay lại|đang học|chưa gặp/i)
  const { y, height } = (await door.boundingBox())!
  expect(y + height).toBeLessThan(500)
})
