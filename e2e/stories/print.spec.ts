import { mkdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { pdfPages } from '../house/pdf'
import { console as numbers, sections, type Screen } from '../people/screens'
import { expect, test } from './people'

const A4 = [595, 842]
/** Controls that are useless on paper. */
const NAVIGATION = ['Đến nội dung chính', 'Tổng quan', 'Dân nói Tin Zalo Tập huấn', 'Đăng xuất', 'Nguyễn Anh Tuấn Cán bộ tỉnh']
/** More columns than these are printed across the sheet. */
const BROAD = 6
const STANDS_STILL = 400 // milliseconds
/** Screens that hold no table. */
const WITHOUT = ['một hộ và những điều đã ghi', 'không có trang này', 'mở đợt', 'tôi vướng', 'ai trả lời', 'viết tin', 'zalo', 'mở lớp', 'bán hàng, chua-ro', 'bán hàng, nhap', 'bán hàng, cot', 'một dịch vụ', 'in ấn', 'thêm dịch vụ', 'dịch vụ kèm theo', 'thứ tự dịch vụ', 'mật khẩu']
const bare = (words: string) => words.normalize('NFC').replace(/\s+/g, '')
const titleOf = (heading: string) => heading.replace(/[↓↑]/g, '')
const fileOf = (folder: string, { name }: Screen) => `${folder}/${name.replaceAll(/[ ,]+/g, '-')}.pdf`

/** The titles of the columns of each table of a page, once no more tables arrive. */
async function settledColumns(page: Page): Promise<string[][]> {
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  await expect(page.locator('main thead').first()).toBeVisible()
  const columns = () => page.locator('main thead tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  for (let before = await columns(); ; ) {
    await page.waitForTimeout(STANDS_STILL)
    const now = await columns()
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}

test('every console page with a table is printed without its navigation, and no column of a table is cut', async ({ tuan }, info) => {
  const folder = info.outputPath('printed')
  await mkdir(folder, { recursive: true })
  const screens = [...numbers, ...sections].filter(({ name }) => !WITHOUT.includes(name))
  /** Of each file, the titles of the columns of its tables. */
  const printed = new Map<string, string[][]>()
  for (const screen of screens) {
    await screen.open(tuan.page)
    printed.set(fileOf(folder, screen), await settledColumns(tuan.page))
    await tuan.page.pdf({ path: fileOf(folder, screen), preferCSSPageSize: true })
  }

  for (const [file, pages] of pdfPages([...printed.keys()])) {
    const tables = printed.get(file)!
    const across = tables.some((columns) => columns.length > BROAD)
    const text = bare(pages.map(({ words }) => words).join(' '))
    const has = (words: string) => text.includes(bare(words))
    for (const { width, height, right } of pages) {
      expect([width, height].map(Math.round), `the size of a sheet of ${file}`).toEqual(across ? A4.toReversed() : A4)
      expect(right, `the right end of the letters of ${file}`).toBeLessThanOrEqual(width)
    }
    expect(tables.flat().map(titleOf).filter((title) => !has(title)), `columns missing in ${file}`).toEqual([])
    expect(NAVIGATION.filter(has), `navigation in ${file}`).toEqual([])
  }
})
