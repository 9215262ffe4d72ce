import { freshName } from '../people/Book'
import { expect, test } from './people'

test('a call, Back and a reload without a network do not lose a visit in progress', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head)
  await phone.loseNetwork()
  await phone.tap(phone.button('Ghi lượt thăm'))
  await phone.tap(phone.page.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first())
  await phone.turnOff()
  await phone.turnOn()
  await phone.open()

  await expect(phone.heading('Đang ghi dở')).toBeVisible()
  await expect(phone.page.getByText(`Lượt thăm nhà ${head}`)).toBeVisible()
  await phone.tap(phone.button('Ghi tiếp'))
  await expect(phone.page.getByText(/^Phần ghi dở từ .* vẫn còn/)).toBeVisible()
  await phone.page.goBack()
  await phone.tap(phone.button('Ghi tiếp'))

  await phone.tap(phone.button('Lưu'))
  await expect(phone.page.getByText('Chưa chọn thấy người ấy làm thế nào.')).toBeVisible()
  await phone.tap(phone.answer('Thấy người ấy làm thế nào?', /^Cùng làm/))
  await phone.tap(phone.button('Lưu'))
  await expect(phone.heading('Các lượt thăm')).toBeVisible()
  await expect(phone.page.getByText(/ · cùng làm/).first()).toBeVisible()
  await phone.tab('Hôm nay')
  await expect(phone.heading('Đang ghi dở')).toHaveCount(0)
})

test('"come later" asks for the day; a name that is in the book already is shown before it goes in twice', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head)
  await phone.tap(phone.button('Ghi lượt thăm'))
  await phone.tap(phone.answer('Ở cửa', 'Hẹn lần sau'))
  await phone.tap(phone.button('Lưu'))
  await expect(phone.page.getByText('Chưa chọn ngày hẹn.')).toBeVisible()
  await phone.tap(phone.answer('Hẹn hôm nào?', 'Ngày mai'))
  await phone.tap(phone.button('Lưu'))
  await expect(phone.heading('Các lượt thăm')).toBeVisible()

  await phone.open('/field/ho/moi')
  await phone.page.getByLabel('Tên chủ hộ').fill(head.toUpperCase())
  await phone.tap(phone.button('Lưu'))
  const alike = phone.page.getByRole('alertdialog', { name: 'Hộ này có thể đã có trong sổ' })
  await expect(alike.getByRole('link', { name: head })).toBeVisible()
  await phone.tap(alike.getByRole('button', { name: 'Không phải, vẫn thêm mới' }))
  await expect(phone.heading(head.toUpperCase())).toBeVisible()
  await phone.tap(phone.button('Rút lại hộ này'))
  await phone.tap(phone.page.getByRole('alertdialog').getByRole('button', { name: 'Rút lại hộ này' }))
  await expect(phone.page.getByText('Đã rút lại hộ')).toBeVisible()
})
