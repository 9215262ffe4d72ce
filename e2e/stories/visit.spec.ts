import { freshName } from '../people/Book'
import { expect, test } from './people'

test('lan writes down a visit with six taps and without typing', { tag: '@clock' }, async ({ lan }) => {
  const { phone } = lan
  const door = phone.page.getByRole('main').getByRole('link').first()
  const head = await door.locator('b').innerText()
  let keys = 0
  await phone.page.exposeFunction('keyPressed', () => keys++)
  await phone.page.evaluate('addEventListener("keydown", keyPressed)')

  phone.taps = 0
  await phone.tap(door)
  await phone.tap(phone.button('Ghi lượt thăm'))
  await phone.tap(phone.page.getByRole('group', { name: 'Ai được hướng dẫn?' }).getByRole('radio').first())
  await phone.tap(phone.page.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first())
  await phone.tap(phone.answer('Thấy người ấy làm thế nào?', /^Tự làm/))
  await phone.tap(phone.button('Lưu'))

  await expect(phone.page.getByText(`Đã lưu lượt thăm nhà ${head}`)).toBeVisible()
  await expect(phone.page.getByText(/ · tự làm/).first()).toBeVisible()
  expect(phone.taps).toBeLessThanOrEqual(6)
  expect(keys).toBe(0)
  await phone.tab('Hôm nay')
  await expect(phone.page.getByText(/^Hôm nay đã đi \d+ nhà$/)).toBeVisible()
  await phone.hasSent()
})

test('lan undoes a visit she saved by mistake', async ({ lan }) => {
  const { phone, book } = lan
  await book.add(freshName())
  await book.visit('Chỉ xem')
  await phone.tap(phone.button('Hoàn tác'))
  await expect(phone.page.getByText('Chưa có lượt thăm nào.')).toBeVisible()
})
