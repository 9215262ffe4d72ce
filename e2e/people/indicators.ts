import { expect, type Page } from '@playwright/test'

/** Column of an amount of the period and column of a stock at its end; the one that does not apply is empty. */
const COLUMNS = ['Trong kỳ', 'Đến cuối kỳ']

/**
 * Reads one indicator of this month by its Vietnamese name from the console's table of indicators.
 *
 * @param place id of a place beneath the reader's own; the reader's own when absent
 */
export async function indicator(page: Page, name: string, place?: number): Promise<number> {
  await page.goto(new URL(`/console/chi-tieu${place === undefined ? '' : `?noi=${place}`}`, page.url()).href)
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect(row).toBeVisible()
  const headings = await page.getByRole('table').first().getByRole('columnheader').allInnerTexts()
  for (const column of COLUMNS) {
    const at = headings.findIndex((heading) => heading.trim().startsWith(column))
    const digits = (await row.locator('th, td').nth(at).innerText()).replace(/\D/g, '')
    if (digits !== '') return Number(digits)
  }
  throw new Error(`the indicator “${name}” has no number`)
}

/** Several at once, in the order of their names. */
export async function indicatorsOf(page: Page, names: readonly string[]): Promise<number[]> {
  const values: number[] = []
  for (const name of names) values.push(await indicator(page, name))
  return values
}

/** Runs a deed, and waits until each of these indicators is more than it was before. */
export async function moves(page: Page, names: readonly string[], deed: () => Promise<void>): Promise<void> {
  const before = await indicatorsOf(page, names)
  await deed()
  for (const [index, name] of names.entries())
    await expect.poll(() => indicator(page, name), { message: name, timeout: 30_000 }).toBeGreaterThan(before[index]!)
}

/** One line of the table of indicators, as written there. */
export interface Line {
  name: string
  /** In the period, or at its end. */
  amount: string
  /** Empty for an indicator that is no share. */
  base: string
  rate: string
}

/** All lines of the table of indicators since founding. The list comes from the page, so it includes new indicators. */
export async function tableOfIndicators(page: Page): Promise<Line[]> {
  await page.goto(new URL('/console/chi-tieu?ky=tu-dau', page.url()).href)
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  return page.locator('main table').evaluateAll(
    (tables, [inPeriod, atEnd]) =>
      tables.flatMap((table) => {
        const cells = (row: Element) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())
        const headings = cells(table.querySelector('thead tr')!)
        const at = (heading: string) => headings.findIndex((each) => each.startsWith(heading))
        return [...table.querySelectorAll('tbody tr')].map(cells).map((row) => ({
          name: row[0]!,
          amount: row[at(inPeriod!)]! || row[at(atEnd!)]!,
          base: row[at('Mẫu số')]!,
          rate: row[at('Tỷ lệ')]!,
        }))
      }),
    COLUMNS,
  )
}

const isNothing = (cell: string) => !/[1-9]/.test(cell)

/** A line that says 0 or nothing; a share too when its rate does. */
export const saysNothing = ({ amount, base, rate }: Line) => isNothing(amount) || (base !== '' && isNothing(rate))
