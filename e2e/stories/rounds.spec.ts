import type { Locator } from '@playwright/test'
import { freshName } from '../people/Book'
import { today } from '../people/days'
import { written } from '../people/Office'
import type { Phone } from '../people/Phone'
import { expect, test } from './people'

const A_MINUTE = 60_000

/** The rounds beneath tonight's doors. */
const rounds = (phone: Phone) => phone.page.getByRole('region', { name: 'Đợt', exact: true }).getByRole('link')

async function leftOf(round: Locator): Promise<number> {
  const said = await round.innerText()
  return Number(said.match(/còn ([\d.]+) hộ/)?.[1]?.replaceAll('.', ''))
}

test('hoa opens a round on one form; lan’s phone shows it beneath tonight’s doors, and a visit closes one of its doors on hoa’s open page', { tag: '@clock' }, async ({ hoa, lan }) => {
  const { phone, book } = lan
  const [head, name] = [freshName(), `Cả thôn cùng làm ${freshName()}`]
  const village = await book.village()
  await book.add(head)
  await phone.tab('Hôm nay')
  await phone.hasSent()

  await hoa.page.goto('/console/dot')
  await hoa.page.getByRole('button', { name: 'Mở đợt' }).click()
  const began = performance.now()
  const service = hoa.page.getByRole('combobox', { name: 'Dịch vụ' })
  await service.selectOption({ index: 1 })
  const taught = await service.locator('option:checked').innerText()
  await hoa.page.getByLabel('Tên đợt').fill(name)
  await hoa.page.getByLabel(/^Nói với bà con/).fill('Xã giúp bà con tận nhà, không mất tiền.')
  await hoa.page.getByLabel('Đến ngày').fill(today())
  await hoa.page.getByRole('button', { name: 'Mở đợt' }).click()
  await expect(hoa.heading(`Đợt ${name}`)).toBeVisible()
  expect(performance.now() - began).toBeLessThan(A_MINUTE)

  await phone.fetchNews()
  await phone.tab('Hôm nay')
  const round = rounds(phone).filter({ hasText: name })
  await expect(round).toBeVisible()
  await expect(phone.page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', /^\/field\/ho\//)
  const left = await leftOf(round)
  expect(left).toBeGreaterThan(0)
  const here = hoa.page.getByRole('row').filter({ has: hoa.page.getByRole('rowheader', { name: village, exact: true }) }).getByRole('cell').first()
  await expect(here).toHaveText(written(left))
  await hoa.isLive()
  await hoa.page.evaluate(() => (document.documentElement.dataset.kept = 'yes'))

  await book.find(head)
  phone.taps = 0
  await book.visit('Tự làm', taught)
  expect(phone.taps).toBe(5)
  await phone.tab('Hôm nay')
  await expect(round).toContainText(`còn ${written(left - 1)} hộ`)
  await phone.hasSent()
  await expect(here).toHaveText(written(left - 1))
  await expect(hoa.page.locator('html')).toHaveAttribute('data-kept', 'yes')

  await hoa.page.getByRole('button', { name: 'Kết thúc đợt sớm' }).click()
  await expect(hoa.page.getByText(`Đợt ${name} đã kết thúc`, { exact: true })).toBeVisible()
  await phone.fetchNews()
  await phone.tab('Hôm nay')
  await expect(round).toHaveCount(0)
})
