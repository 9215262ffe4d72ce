import type { Phone } from '../people/Phone'
import { freshName } from '../people/Book'
import { expect, test } from './people'

/** As somebody types who is in a hurry: no accents, no đ, no capitals. */
const hurried = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

async function finds(phone: Phone, typed: string, head: string) {
  await phone.tab('Hộ')
  await phone.page.getByRole('searchbox').fill(typed)
  await expect(phone.page.getByText(/^Thấy \d+ hộ$/)).toBeVisible()
  await expect(phone.page.getByRole('main').getByRole('link').filter({ hasText: head }).first()).toBeVisible()
}

test('lan finds households without typing accents, offline too', async ({ lan }) => {
  const { phone, book } = lan
  const head = `Đặng ${freshName()}`
  await book.add(head, { locator: 'Sau nhà văn hóa, cổng xanh' })
  await phone.tab('Hộ')
  const named = phone.page.getByRole('main').getByRole('link').filter({ hasNotText: 'Chưa rõ tên' })
  const neighbour = await named.first().locator('b').innerText()

  await finds(phone, hurried(head), head)
  await finds(phone, 'nha van hoa cong xanh', head)
  await phone.loseNetwork()
  await finds(phone, hurried(neighbour), neighbour)
  await finds(phone, hurried(head), head)
  await phone.page.getByRole('searchbox').fill('khong co nha nao')
  await expect(phone.page.getByText('Không thấy hộ nào cho “khong co nha nao”')).toBeVisible()
})
