import type { Locator } from '@playwright/test'
import { freshName } from '../people/Book'
import type { Phone } from '../people/Phone'
import { expect, test } from './people'

const TWO_NUMBERS = '0999 345 678 con trai, 0999 654 321 con dâu'

async function asked(phone: Phone): Promise<Locator> {
  await expect(phone.state).toHaveText('1 việc cần bạn xem')
  await phone.tap(phone.state)
  return phone.page.getByRole('article')
}

test('lan wrote too much into one line: she is told so in words, corrects it, and it is sent', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head, { phone: TWO_NUMBERS })
  await phone.tab('Hôm nay')
  const question = await asked(phone)
  await expect(question).toContainText(`Hộ mới: ${head}`)
  await expect(question).toContainText('Số điện thoại quá dài, nhiều nhất 30 ký tự')

  await phone.tap(question.getByRole('button', { name: 'Sửa và gửi lại' }))
  await phone.page.getByLabel(/^Số điện thoại/).fill('0999 345 678')
  await phone.tap(phone.button('Lưu'))
  await expect(phone.page.getByRole('link', { name: 'Gọi 0999345678' })).toBeVisible()
  await phone.tab('Hôm nay')
  await phone.hasSent()
  await phone.tab('Tôi')
  await expect(phone.heading('Mọi việc đã gửi')).toBeVisible()
  await expect(question).toHaveCount(0)
})

test('lan gives a refused deed up, with everything that leaned on it', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await phone.loseNetwork()
  await book.add(head, { phone: TWO_NUMBERS })
  await book.visit('Cùng làm')
  await phone.findNetwork()
  await phone.tab('Hôm nay')
  const question = await asked(phone)

  await phone.tap(question.getByRole('button', { name: 'Bỏ việc này' }))
  await expect(phone.heading('Mọi việc đã gửi')).toBeVisible()
  await phone.tab('Hộ')
  await phone.page.getByRole('searchbox').fill(head)
  await expect(phone.page.getByText(`Không thấy hộ nào cho “${head}”`)).toBeVisible()
})
