import type { Office } from '../people/Office'
import { expect, test } from './people'

const FIGURES = ['Hộ đã gặp', 'Người được giúp', 'Người tự làm được']

async function saysWhereItIsFrom(who: Office) {
  for (const figure of FIGURES) {
    const card = who.figureCard(figure)
    await expect(card.getByText(/^đến \d\d\/\d\d\/\d{4}$/)).toBeVisible()
    await expect(card.getByText(/^bản đồ (?:trước )?\d\d\/\d\d\/\d{4}$/)).toBeVisible()
    await expect(card.getByText(/^[\d.]+\/[\d.]+ máy đã báo$/)).toBeVisible()
    await expect(card.getByText(/^Từ đầu: /)).toBeVisible()
  }
}

/** The table beneath adds up to the figures above. */
async function addsUp(who: Office) {
  const sums = who.page.getByRole('row').filter({ hasText: /^Cộng/ }).getByRole('cell')
  await expect(sums.first()).toHaveText(await who.figure('Hộ đã gặp').innerText())
}

test('tuan sees the whole province on one screen, each figure with its day, its map and the phones heard', async ({ tuan }) => {
  await expect(tuan.heading('tỉnh Bắc Kạn')).toBeVisible()
  await expect(tuan.page.getByText('Bản đồ trước 01/07/2025', { exact: true })).toBeVisible()
  await expect(tuan.page.getByRole('radio', { name: 'Tháng này' })).toBeChecked()
  await expect(tuan.figureCard('Hộ đã gặp').getByText('trên 82.835 hộ khai báo')).toBeVisible()
  await expect(tuan.page.getByRole('heading', { name: /^\d+\/\d+ xã có người đi gõ cửa$/ })).toBeVisible()
  await expect(tuan.page.getByRole('rowheader').getByRole('link')).toHaveCount(8)
  await saysWhereItIsFrom(tuan)
  await addsUp(tuan)
})

test('tuan sees the rest of the work in one line, and each of it opens where it is looked after', async ({ tuan }) => {
  const work = tuan.page.getByRole('region', { name: 'Các việc khác' })
  for (const [name, title] of [['Tập huấn', 'Tập huấn'], ['Bán hàng', 'Bán hàng'], ['Gỡ vướng', 'Gỡ vướng'], ['Đợt', 'Đợt']] as const) {
    await work.getByRole('link', { name: new RegExp(`^${name}`) }).click()
    await expect(tuan.page.getByRole('heading', { level: 1 })).toContainText(title)
    await tuan.page.goBack()
  }
})

test('tuan opens a commune’s figure village by village, and comes back to the commune', async ({ tuan }) => {
  await tuan.goInto('huyện Ba Bể')
  await tuan.goInto('xã Địa Linh')
  await tuan.figureCard('Hộ đã gặp').getByRole('link', { name: 'Hộ đã gặp' }).click()
  await expect(tuan.page.getByRole('heading', { name: 'Hộ khác nhau đã gặp' })).toBeVisible()
  const villages = tuan.page.getByRole('rowheader').getByRole('link', { name: /^thôn/ })
  await tuan.page.getByRole('button', { name: /^Trong kỳ/ }).click()
  await villages.first().click()
  await expect(tuan.page.getByRole('heading', { name: 'Ai, nhà nào trong con số này' })).toBeVisible()
  await tuan.page.goBack()
  await expect(villages.first()).toBeVisible()
  await tuan.page.getByRole('link', { name: 'xã Địa Linh', exact: true }).click()
  await expect(tuan.heading('xã Địa Linh')).toBeVisible()
})

test('tuan drills down from the province to the facts one household is made of', async ({ tuan }) => {
  await tuan.goInto('huyện Ba Bể')
  await addsUp(tuan)
  await tuan.goInto('xã Địa Linh')
  await saysWhereItIsFrom(tuan)
  await addsUp(tuan)
  const village = tuan.page.getByRole('row').filter({ has: tuan.page.getByRole('rowheader').getByRole('link') })
  await tuan.page.getByRole('button', { name: 'Hộ đã gặp' }).click()
  await tuan.goInto(await village.first().getByRole('link').innerText())
  await saysWhereItIsFrom(tuan)
  const head = await tuan.page.getByRole('rowheader').getByRole('link').first().innerText()
  await tuan.opens(head)
  await expect(tuan.page.getByRole('navigation', { name: 'Đường dẫn địa bàn' })).toHaveText(/tỉnh Bắc Kạn\s*huyện Ba Bể\s*xã Địa Linh\s*thôn/)

  const registered = tuan.facts.filter({ hasText: 'Lập sổ hộ' })
  await registered.locator('summary').click()
  await expect(registered.locator('summary')).toContainText(`Lập sổ hộ ${head}`)
  await expect(tuan.facts.filter({ hasText: /[{}]|\w+\.\w+\/\d/ })).toHaveCount(0)
  await expect(registered.getByText('Về máy chủ lúc')).toBeVisible()

  await tuan.page.getByRole('navigation', { name: 'Đường dẫn địa bàn' }).getByRole('link', { name: /^thôn/ }).click()
  await expect(tuan.heading(/^thôn/i)).toBeVisible()
})

const planted = [
  { story: 'forty visits in ten minutes', rule: 'Lượt thăm dồn dập', place: 'thôn Đông Làng', said: '40 lượt thăm trong 10 phút' },
  { story: 'a village without a team', rule: 'Thôn chưa có tổ', place: 'thôn Thôm Pán', said: 'không tổ nào phụ trách' },
  { story: 'a clock two years behind', rule: 'Đồng hồ máy sai', place: 'thôn Thôm Vài', said: '1 máy lệch giờ' },
  { story: 'a village that learns from its neighbours', rule: 'Hàng xóm dạy nhau', place: 'thôn Pác Cà', said: 'người học từ hàng xóm' },
]

for (const { story, rule, place, said } of planted) {
  test(`tuan is shown ${story}, and goes there`, async ({ tuan }) => {
    const finding = tuan.page.getByRole('article').filter({ hasText: rule }).getByRole('listitem').filter({ hasText: place })
    await expect(finding).toContainText(said)
    await finding.getByRole('link', { name: place }).click()
    await expect(tuan.heading(place)).toBeVisible()
  })
}

test('tuan is shown the commune that fell silent 34 days ago', async ({ tuan }) => {
  await tuan.goInto('huyện Pác Nặm')
  const silent = tuan.page.getByRole('article').filter({ hasText: 'Xã im lặng' })
  await silent.getByRole('button', { name: /^Xem thêm/ }).click()
  await expect(silent.getByRole('listitem').filter({ hasText: 'xã An Thắng' })).toContainText('34 ngày không ai gõ cửa')
})

test('tuan looks at another period, and the address keeps it', async ({ tuan }) => {
  const month = await tuan.number('Hộ đã gặp')
  await tuan.page.getByRole('radio', { name: 'Năm nay' }).check()
  await expect.poll(() => tuan.number('Hộ đã gặp')).toBeGreaterThan(month)
  await tuan.page.reload()
  await expect(tuan.page.getByRole('radio', { name: 'Năm nay' })).toBeChecked()
})
