import { freshName } from '../people/Book'
import { expect, test } from './people'

const [FIRST, SECOND] = ['qua cầu treo số 48', 'lên dốc nhà sàn 9']

test('a member changes her own password on the phone', async ({ hoa, lan, phone }) => {
  const village = await lan.book.village()
  const name = freshName()
  await hoa.page.goto('/console/nguoi/moi')
  await hoa.page.getByLabel('Họ và tên').fill(name)
  await hoa.page.getByRole('textbox', { name: 'Địa bàn' }).fill(village)
  await hoa.page.getByRole('button', { name: new RegExp(`^${village}`) }).click()
  await hoa.page.getByRole('button', { name: 'Thêm người' }).click()
  await hoa.page.getByRole('button', { name: 'Lấy đường dẫn để gửi' }).click()
  const link = new URL(await hoa.page.getByRole('status').filter({ hasText: '#vao=' }).innerText())
  await phone.open(link.pathname + link.hash)
  await phone.page.getByLabel('Mật khẩu mới').fill(FIRST)
  await phone.tap(phone.button('Lưu và vào sổ'))
  await expect(phone.heading('Cửa nên gõ tối nay')).toBeVisible()

  await phone.tab('Tôi')
  await phone.tap(phone.page.getByText('Đổi mật khẩu').first())
  const [old, fresh] = [phone.page.getByLabel('Mật khẩu đang dùng'), phone.page.getByLabel('Mật khẩu mới')]
  await old.fill('không phải mật khẩu này')
  await fresh.fill(SECOND)
  await phone.tap(phone.button('Đổi mật khẩu'))
  await expect(old).toHaveAttribute('aria-invalid', 'true')
  await old.fill(FIRST)
  await phone.tap(phone.button('Đổi mật khẩu'))
  await expect(phone.page.getByText('Đã đổi mật khẩu')).toBeVisible()
  await phone.hasSent()
})

test('hoa finds the page of her own password in the menu of her account', async ({ hoa }) => {
  await hoa.page.getByRole('button', { name: /^Tài khoản/ }).click()
  await hoa.page.getByRole('link', { name: 'Đổi mật khẩu' }).click()
  await expect(hoa.heading('Đổi mật khẩu')).toBeVisible()
  await hoa.page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  await expect(hoa.page.getByText('Chưa ghi mật khẩu đang dùng.')).toBeVisible()
})
