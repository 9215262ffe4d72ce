import { freshName } from '../people/Book'
import { indicator, moves } from '../people/indicators'
import { expect, test, type Volunteer } from './people'

const sent = async ({ phone }: Volunteer) => {
  await phone.tab('Hôm nay')
  await phone.hasSent()
}

test('lan records a group session without a network: heads and those named are counted, and not any more once she withdraws it', async ({ lan, hoa }) => {
  const { phone, book } = lan
  const { page } = phone
  const head = freshName()
  await book.add(head)
  await sent(lan)
  const HEADS = 'Lượt người dự buổi đông người'
  const before = await indicator(hoa.page, HEADS)
  await moves(hoa.page, ['Buổi hướng dẫn đông người', HEADS, 'Người được hướng dẫn'], async () => {
    await phone.loseNetwork()
    await phone.tab('Hộ')
    await phone.tap(page.getByRole('link', { name: 'Buổi đông người' }))
    await phone.tap(phone.button('Ghi một buổi'))
    await phone.tap(phone.button('Lưu buổi này'))
    await expect(page.getByText('Chọn ít nhất một dịch vụ')).toBeVisible()
    await phone.tap(page.getByRole('group', { name: 'Hướng dẫn gì?' }).getByRole('checkbox').first())
    await page.getByLabel(/^Có bao nhiêu người\?/).fill('23')
    await page.getByRole('searchbox', { name: 'Tìm người trong sổ…' }).fill(head)
    await phone.tap(page.getByRole('list', { name: 'Ai được ghi tên?' }).getByRole('button', { name: head }))
    await phone.tap(phone.button('Lưu buổi này'))
    await expect(page.getByRole('listitem').filter({ hasText: '23 lượt người · 1 người có tên' }).first()).toBeVisible()
    await phone.findNetwork()
    await sent(lan)
  })

  await phone.open('/field/buoi')
  const session = page.getByRole('main').getByRole('listitem').first()
  await phone.tap(session.getByRole('button', { name: 'Rút lại' }))
  await phone.tap(page.getByRole('alertdialog').getByRole('button', { name: 'Rút lại' }))
  await expect(page.getByText('Đã rút lại buổi đông người')).toBeVisible()
  await sent(lan)
  await expect.poll(() => indicator(hoa.page, HEADS), { timeout: 30_000 }).toBe(before)
})

test('lan visits a stall like a home: finds it by its owner, helps there, and the visit is undone like any other', async ({ lan, hoa }) => {
  const { phone, book } = lan
  const { page } = phone
  const owner = freshName()
  await phone.open('/field/tai-khoan/co-so/moi')
  await page.getByLabel('Tên cơ sở').fill(`Sạp rau ${owner}`)
  await page.getByLabel(/^Chủ/).fill(owner)
  await phone.tap(phone.button('Lưu và mở tài khoản'))
  await expect(phone.heading('Mở tài khoản')).toBeVisible()
  await sent(lan)

  await moves(hoa.page, ['Lượt thăm', 'Người được hướng dẫn', 'Người mới tự làm được ít nhất một dịch vụ'], async () => {
    await phone.tab('Hộ')
    await page.getByRole('searchbox').fill(owner)
    await phone.tap(page.getByRole('main').getByRole('link', { name: `Sạp rau ${owner}` }))
    await book.visit('Tự làm')
    await expect(page.getByText(`Đã lưu lượt thăm Sạp rau ${owner}`)).toBeVisible()
    await sent(lan)
  })
})

test('somebody learned from a neighbour: one tap on the line says so', async ({ lan, hoa }) => {
  const { phone, book } = lan
  const { page } = phone
  await book.add(freshName())
  await moves(hoa.page, ['Người học được từ hàng xóm'], async () => {
    await phone.tap(phone.button('Ghi lượt thăm'))
    await phone.tap(page.getByRole('group', { name: 'Ai được hướng dẫn?' }).getByRole('radio').first())
    await phone.tap(page.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first())
    await phone.tap(phone.answer('Thấy người ấy làm thế nào?', /^Tự làm/))
    await phone.tap(page.getByRole('group', { name: 'Học từ ai?' }).getByRole('button', { name: 'Hàng xóm' }))
    await phone.tap(phone.button('Lưu'))
    await expect(phone.heading('Các lượt thăm')).toBeVisible()
    await sent(lan)
  })
})

test('hoa helps a member of a team on her phone, and the figures of cadres move', async ({ phone, hoa }) => {
  const CADRES = ['Cán bộ được hướng dẫn', 'Cán bộ mới tự làm được', 'Cán bộ tự làm được ít nhất một việc, đến cuối kỳ']
  await phone.signIn('hoa')
  await moves(hoa.page, CADRES, async () => {
    await phone.open('/field/can-bo')
    await phone.tap(phone.page.getByRole('main').getByRole('link').first())
    await phone.tap(phone.page.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first())
    await phone.tap(phone.answer('Thấy người ấy làm thế nào?', /^Tự làm/))
    await expect(phone.page.getByText('Đã ghi hôm nay')).toBeVisible()
    await phone.tab('Hôm nay')
    await phone.hasSent()
  })
})

test('tuan erases what names a household, with a reason and the name typed again: it is gone at the console and on lan’s phone, and the figures stay', async ({ lan, hoa, tuan }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head, { locator: 'đầu cầu', phone: '0912 345 678' })
  await book.visit('Cùng làm')
  await sent(lan)
  await hoa.page.getByRole('columnheader', { name: 'Đã lập sổ' }).getByRole('button').click()
  await hoa.page.getByRole('rowheader').getByRole('link').first().click()
  await hoa.opens(head)
  await expect(hoa.page.getByRole('button', { name: 'Xóa thông tin riêng' })).toHaveCount(0)
  const helped = await indicator(tuan.page, 'Người được hướng dẫn')

  await tuan.page.goto(new URL(hoa.page.url()).pathname)
  await tuan.page.getByRole('button', { name: `Xóa thông tin riêng của ${head}` }).click()
  const form = tuan.page.getByRole('form', { name: `Xóa thông tin riêng của ${head}` })
  await expect(form).toContainText('Không hoàn tác được')
  await expect(form).toContainText('Nguyễn Anh Tuấn, Cán bộ tỉnh')
  await form.getByRole('button', { name: 'Xóa vĩnh viễn' }).click()
  await expect(form.getByText('Chọn lý do')).toBeVisible()
  await form.getByRole('radio', { name: 'Người ấy yêu cầu xóa' }).check()
  await form.getByLabel(/^Gõ lại/).fill(head)
  await form.getByRole('button', { name: 'Xóa vĩnh viễn' }).click()
  await expect(tuan.page.getByText(/^Xóa thông tin riêng của \d+ việc đã ghi: người ấy yêu cầu xóa\.$/)).toBeVisible()
  await expect(tuan.page.getByRole('main')).not.toContainText(head)
  expect(await indicator(tuan.page, 'Người được hướng dẫn')).toBe(helped)

  await phone.fetchNews()
  await phone.tab('Hộ')
  await phone.page.getByRole('searchbox').fill(head)
  await expect(phone.heading(/^Không thấy hộ nào/)).toBeVisible()
})

test('lan carries a question up and hoa answers it; a wallet is opened', async ({ lan, hoa }) => {
  const { phone, book } = lan
  const { page } = phone
  const head = freshName()
  const asked = `Bao giờ có sóng ở thôn? ${freshName()}`
  await book.add(head)
  await moves(hoa.page, ['Câu hỏi, kiến nghị của dân', 'Câu hỏi, kiến nghị đã trả lời', 'Tài khoản thanh toán, ví điện tử', 'Hộ mở tài khoản thanh toán, ví điện tử'], async () => {
    await phone.tap(page.getByRole('link', { name: 'Ghi ý kiến của gia đình' }))
    await phone.tap(phone.answer('Gia đình muốn nói gì?', 'Câu hỏi'))
    await page.getByLabel(/^Hoặc viết bằng chữ/).fill(asked)
    await phone.tap(phone.button('Gửi lên xã'))
    await phone.tap(phone.button('Mở tài khoản'))
    await phone.tap(phone.answer('Để làm gì?', /^Thanh toán/))
    await phone.tap(page.getByRole('group', { name: 'Loại nào?' }).getByRole('radio').first())
    await phone.tap(phone.button('Lưu'))
    await expect(phone.heading(head)).toBeVisible()
    await sent(lan)
    await hoa.page.goto('/console/dan-noi')
    await hoa.page.getByRole('link', { name: asked }).click()
    await hoa.page.getByRole('textbox', { name: /^Trả lời/ }).fill('Trạm phát sóng được dựng trong quý này.')
    await hoa.page.getByRole('button', { name: 'Gửi trả lời' }).click()
    await expect(hoa.page.getByText('Trạm phát sóng được dựng trong quý này.').first()).toBeVisible()
  })
})

test('tuan records a livestream, and adds a course that teaches a service', async ({ tuan }) => {
  await moves(tuan.page, ['Buổi livestream bán hàng'], async () => {
    await tuan.page.goto('/console/ban-hang/livestream')
    await tuan.page.getByRole('button', { name: 'Ghi một phiên' }).click()
    await tuan.page.getByLabel('Tên phiên').fill(`Phiên mơ vàng ${freshName()}`)
    await tuan.page.getByRole('button', { name: 'Lưu phiên' }).click()
    await expect(tuan.page.getByText('Đã ghi phiên livestream')).toBeVisible()
  })

  const course = `Bán hàng trên mạng ${freshName()}`
  await tuan.page.goto('/console/tap-huan')
  await tuan.page.getByRole('button', { name: 'Thêm khóa học' }).click()
  await tuan.page.getByLabel('Tên khóa học').fill(course)
  await tuan.page.getByRole('group', { name: 'Dạy những dịch vụ nào' }).getByRole('checkbox').first().check()
  await tuan.page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(tuan.page.getByText(`Đã thêm khóa “${course}”`)).toBeVisible()
})
