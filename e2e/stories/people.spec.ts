import { freshName } from '../people/Book'
import type { Office } from '../people/Office'
import { expect, test } from './people'

const PASSWORD = 'qua cầu treo số 48'

/** The village of lan, as the place picker of a form offers it. */
async function choosePlace({ page }: Office, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Địa bàn' }).fill(name)
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

test('hoa adds a member, who chooses a password with the link and records a visit; when the role ends, the phone loses the village', async ({ hoa, lan, phone }) => {
  const village = await lan.book.village()
  const name = freshName()
  await hoa.page.getByRole('link', { name: 'Người dùng' }).click()
  await hoa.page.getByRole('button', { name: 'Thêm người' }).click()
  await hoa.page.getByRole('button', { name: 'Thêm người' }).click()
  await expect(hoa.page.getByText('Cần điền mục này.')).toHaveCount(2)
  await hoa.page.getByLabel('Họ và tên').fill(name)
  await choosePlace(hoa, village)
  await hoa.page.getByRole('button', { name: 'Thêm người' }).click()
  await expect(hoa.heading(name)).toBeVisible()
  await hoa.page.getByRole('button', { name: 'Lấy đường dẫn để gửi' }).click()
  const link = new URL(await hoa.page.getByRole('status').filter({ hasText: '#vao=' }).innerText())

  await phone.open(link.pathname + link.hash)
  await expect(phone.page.getByText(`Chào ${name}`)).toBeVisible()
  await phone.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
  await phone.tap(phone.button('Lưu và vào sổ'))
  await expect(phone.heading('Cửa nên gõ tối nay')).toBeVisible()
  expect(phone.page.url()).not.toContain('vao=')
  await phone.hasSent()
  await expect(hoa.page.getByText('tự đặt mật khẩu bằng giấy mời')).toBeVisible()

  await hoa.page.getByRole('button', { name: 'Cho thôi vai trò' }).click()
  await hoa.page.getByRole('button', { name: 'Cho thôi', exact: true }).click()
  await expect(hoa.page.getByText('Hiện không giữ vai trò nào')).toBeVisible()
  await phone.fetchNews()
  await phone.tab('Hộ')
  await expect(phone.page.getByRole('main').getByRole('link').filter({ hasText: /số \d+$/ })).toHaveCount(0)
})

test('hoa imports a messy list, decides who is meant, and gets a file of what was left out', async ({ hoa, lan }) => {
  const village = await lan.book.village()
  const [lead, member] = [freshName(), freshName()]
  const place = village.replace(/^thôn /, '')
  const list = [
    'DANH SÁCH THÀNH VIÊN TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG;;;;',
    'STT;HỌ VÀ TÊN;Vai trò;Thôn;Trình độ',
    `1;${lead};Tổ trưởng;${place};12/12`,
    `2;${member};Thành viên;${place};`,
    `3;Nông Thị Lan;Tổ trưởng;${place};`,
    '4;Bế Thị Không;Thành viên;Bản Không Có;',
  ].join('\n')
  await hoa.page.getByRole('link', { name: 'Người dùng' }).click()
  await hoa.page.getByRole('button', { name: 'Nhập từ Excel' }).click()
  await hoa.page.locator('input[type=file]').setInputFiles({ name: 'danh sách tổ.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await expect(hoa.heading('Tệp “danh sách tổ.csv”')).toBeVisible()
  await expect(hoa.page.getByText('Không dùng đến các cột: Trình độ.')).toBeVisible()
  await expect(hoa.page.getByText('Không có “Bản Không Có” trong địa bàn này.')).toBeVisible()
  await hoa.page.getByRole('combobox', { name: 'Dòng 5 là ai?' }).selectOption('leave-out')
  await hoa.page.getByRole('button', { name: /^Đưa vào [23] dòng$/ }).click()
  await expect(hoa.page.getByText('Đã đưa vào xong')).toBeVisible()
  const download = hoa.page.waitForEvent('download')
  await hoa.page.getByRole('button', { name: 'Tải 2 dòng chưa vào' }).click()
  expect((await download).suggestedFilename()).toBe('danh sách tổ.xlsx')

  await hoa.page.getByRole('link', { name: 'Người dùng' }).first().click()
  await hoa.page.getByRole('searchbox').fill(lead)
  await expect(hoa.page.getByRole('rowheader')).toHaveCount(1)
  await expect(hoa.page.getByRole('rowheader')).toHaveText(lead)
  await hoa.page.getByRole('checkbox', { name: `Chọn ${lead}` }).check()
  const strips = hoa.page.waitForEvent('download')
  await hoa.page.getByRole('button', { name: 'In giấy mời cho 1 người' }).click()
  expect((await strips).suggestedFilename()).toBe('giay-moi-dang-nhap.pdf')
})
