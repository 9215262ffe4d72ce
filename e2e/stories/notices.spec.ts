import type { Page } from '@playwright/test'
import { freshName } from '../people/Book'
import { isNight } from '../people/days'
import { Follower } from '../people/Follower'
import { address, expect, test } from './people'

const SAID = 'Có người gọi xưng là nhân viên điện lực đòi chuyển tiền. Bác đừng chuyển, tắt máy và báo công an xã giúp cháu.'

/** Publishes a warning that is to be said at every door; its page stands open afterwards. */
async function warns(desk: Page, title: string) {
  await desk.goto('/console/tin/moi')
  await desk.getByRole('radio', { name: 'Cảnh báo lừa đảo' }).check()
  await desk.getByLabel('Tiêu đề').fill(title)
  await desk.getByLabel(/^Nội dung/).fill('Kẻ gian giả danh nhân viên điện lực.\n\nKhông chuyển tiền, không đọc mã OTP cho ai.')
  await expect(desk.getByRole('checkbox', { name: /^Nói tận nhà/ })).toBeChecked()
  await desk.getByLabel(/^Lời nói tại nhà/).fill(SAID)
  await desk.getByRole('button', { name: 'Xem thử' }).click()
  await desk.getByRole('button', { name: 'Đăng tin' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('tuan’s warning reaches a door by one tap of lan’s, and any citizen without a name', async ({ tuan, lan, page }) => {
  const { phone, book } = lan
  const [head, title] = [freshName(), `Cảnh báo giả danh điện lực ${freshName()}`]
  await book.add(head)
  await warns(tuan.page, title)
  await expect(tuan.page.getByText(/^0\/[\d.]+ hộ đã nghe tận nhà$/)).toBeVisible()

  await phone.fetchNews()
  await book.find(head)
  await phone.tap(phone.button('Ghi lượt thăm'))
  const toSay = phone.page.getByRole('region', { name: 'Nói với gia đình' }).getByRole('listitem').filter({ hasText: title })
  await expect(toSay).toContainText(SAID)
  await phone.tap(toSay.getByRole('button', { name: 'Đã nói' }))
  await expect(toSay).toHaveCount(0)
  await expect(tuan.page.getByText(/^1\/[\d.]+ hộ đã nghe tận nhà$/)).toBeVisible()

  await page.goto('/tin')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('không đọc mã OTP cho ai')).toBeVisible()
})

test('may follows the province on Zalo and asks; tuan’s warning is sent to her with the others', { tag: '@clock' }, async ({ tuan }) => {
  const { page } = tuan
  const may = new Follower(address())
  const [asked, title] = [`Cho tôi hỏi về thẻ bảo hiểm ${freshName()}`, `Cảnh báo qua Zalo ${freshName()}`]
  await may.follow()
  await may.write(asked)
  await expect(async () => {
    await page.goto('/console/dan-noi')
    await expect(page.getByRole('row').filter({ hasText: asked })).toBeVisible({ timeout: 5_000 })
  }).toPass()

  await warns(page, title)
  await page.getByRole('button', { name: 'Gửi qua Zalo' }).click()
  await expect(page.getByText('Đã kết nối', { exact: true })).toBeVisible()
  await expect(page.getByLabel(/^Nội dung/)).toHaveValue(new RegExp(title))
  await page.getByRole('button', { name: /^Gửi cho \d+ người$/ }).click()
  const question = page.getByRole('group', { name: /^Gửi tin này cho \d+ người\?$/ })
  await expect(question).toBeFocused()
  await question.getByRole('button', { name: /^Gửi cho \d+ người$/ }).click()
  await expect(page.getByRole('row').filter({ hasText: may.id })).toContainText(isNight() ? 'chờ gửi' : 'đã gửi')
})
