import { expect, test } from './people'

const findings = (page: import('@playwright/test').Page, rule: string) => page.getByRole('article').filter({ hasText: rule }).getByRole('listitem')

test('tuan reads whom to call: a name and a number, on a computer that cannot dial', async ({ tuan }) => {
  const call = findings(tuan.page, 'Xã im lặng').getByRole('link', { name: /^Gọi tổ trưởng/ }).first()
  await expect(call).toHaveText(/\p{L}+.*0\d{3} \d{3} \d{3}/su)
  await expect(call).toHaveAttribute('href', /^tel:0\d{9}$/)
})

test('a finding about sellers opens exactly these, and a button opens all sellers', async ({ tuan }) => {
  const { page } = tuan
  const finding = findings(page, 'Người bán lâu chưa có đơn').first()
  const sellers = Number(/(\d+) người bán/.exec(await finding.innerText())![1])
  await finding.getByRole('link', { name: 'Xem người bán' }).click()
  await expect(page.getByText(`Chỉ ${sellers} người bán`)).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(sellers)
  await page.reload()
  await expect(page.getByRole('rowheader')).toHaveCount(sellers)
  await page.getByRole('button', { name: 'Xem mọi người bán' }).click()
  await expect.poll(() => page.getByRole('rowheader').count()).toBeGreaterThan(sellers)
})

test('a finding about visits in a burst opens exactly these visits, each with its household', async ({ tuan }) => {
  const finding = tuan.page.getByRole('listitem').filter({ hasText: /\d+ lượt thăm trong 10 phút/ }).first()
  const count = Number(/(\d+) lượt thăm/.exec(await finding.innerText())![1])
  await finding.getByRole('link', { name: 'Xem từng lượt' }).click()
  await expect(tuan.heading('Lượt thăm dồn dập')).toBeVisible()
  await expect(tuan.page.getByRole('rowheader')).toHaveCount(count)
  await tuan.page.getByRole('rowheader').getByRole('link').first().click()
  await expect(tuan.page.getByRole('heading', { name: 'Những điều đã ghi' })).toBeVisible()
})
