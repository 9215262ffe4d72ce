import { freshName } from '../people/Book'
import { PASSWORD } from '../people/Phone'
import { expect, test } from './people'

test('lan signs out in one tab: the other closes her data, and shows minh none of it', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head)
  await phone.tab('Hôm nay')
  await phone.hasSent()
  const other = await phone.page.context().newPage()
  await other.goto('/field/ho')
  await expect(other.getByRole('searchbox')).toBeVisible()

  await phone.tab('Tôi')
  await phone.tap(phone.button('Đăng xuất'))
  await expect(phone.page.getByLabel('Tên đăng nhập')).toBeVisible()
  await expect(other.getByText('Sổ vừa được đăng xuất ở một cửa sổ khác')).toBeVisible()
  await expect(other.getByRole('searchbox')).toHaveCount(0)

  await other.getByLabel('Tên đăng nhập').fill('minh')
  await other.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await other.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(other.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible()
  await expect(phone.page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible()
  await phone.tab('Tôi')
  await expect(phone.page.getByText('Tổ trưởng').first()).toBeVisible()
})

test('lan signs out without a network: she is asked once, and what she had not sent goes up when she is back', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await phone.loseNetwork()
  await book.add(head)
  await phone.tab('Tôi')
  await phone.tap(phone.button('Đăng xuất'))
  const question = phone.page.getByRole('alertdialog')
  await expect(question).toContainText('Đang không có mạng')
  await expect(question).toContainText('Còn 1 việc chưa gửi')
  await phone.tap(question.getByRole('button', { name: 'Ở lại' }))
  await phone.tap(phone.button('Đăng xuất'))
  await phone.tap(question.getByRole('button', { name: 'Vẫn đăng xuất' }))
  await expect(phone.page.getByLabel('Tên đăng nhập')).toBeVisible()

  await phone.findNetwork()
  await phone.signIn('lan')
  await phone.tab('Hộ')
  await phone.page.getByRole('searchbox').fill(head)
  await expect(phone.page.getByRole('main').getByRole('link', { name: head })).toBeVisible()
})
