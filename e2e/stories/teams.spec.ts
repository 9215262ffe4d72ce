import { freshName } from '../people/Book'
import type { Office } from '../people/Office'
import { expect, test } from './people'

const members = ({ page }: Office) => page.getByRole('region', { name: 'Thành viên' })

/** The line of a member on the open team page. */
const line = (hoa: Office, name: string) => members(hoa).getByRole('listitem').filter({ hasText: name })

async function opensTeams(hoa: Office): Promise<void> {
  await hoa.page.getByRole('link', { name: 'Tổ', exact: true }).click()
  await expect(hoa.heading('Tổ công nghệ số')).toBeVisible()
}

/** How many teams and members the commune's figures count. */
async function counted(hoa: Office): Promise<[number, number]> {
  const of = async (state: string) => {
    await hoa.page.getByRole('radio', { name: state }).check()
    return hoa.page.getByRole('status').filter({ hasText: /^\d+ tổ$/ })
  }
  const active = await of('Đang hoạt động')
  await expect(active).toBeVisible()
  const cells = await hoa.page.locator('tbody td.numeric').allInnerTexts()
  return [Number((await active.innerText()).split(' ')[0]), cells.reduce((sum, each) => sum + Number(each), 0)]
}

test('hoa founds a team, adds its people, lets one go, changes its lead and dissolves it', async ({ hoa, lan }) => {
  const village = await lan.book.village()
  const [first, second] = [freshName(), freshName()]
  const name = `Tổ hỗ trợ ${first}`
  const { page } = hoa
  await opensTeams(hoa)
  const [teams, people] = await counted(hoa)

  await page.getByRole('button', { name: 'Lập tổ' }).click()
  await page.getByRole('button', { name: 'Lập tổ' }).click()
  await expect(page.getByText('Hãy chọn ít nhất một thôn.')).toBeVisible()
  await page.getByRole('checkbox', { name: village, exact: true }).check()
  await expect(page.getByLabel('Tên tổ')).toHaveValue(`Tổ công nghệ số cộng đồng ${village}`)
  await page.getByLabel('Tên tổ').fill(name)
  await page.getByLabel('Quyết định số').fill('45/QĐ-UBND')
  await page.getByRole('button', { name: 'Lập tổ' }).click()
  await expect(page.getByText('Cần cả số và ngày quyết định.')).toBeVisible()
  await page.getByLabel('Ngày quyết định').fill('2026-11-02')
  await page.getByRole('button', { name: 'Lập tổ' }).click()
  await expect(hoa.heading(name)).toBeVisible()
  await expect(page.getByText('chưa có tổ trưởng')).toBeVisible()
  await expect(page.getByText('45/QĐ-UBND ngày 02/11/2026')).toBeVisible()

  await page.getByRole('button', { name: 'Thêm thành viên' }).click()
  await expect(page.getByLabel('Vai trò trong tổ')).toHaveValue('LEAD')
  await page.getByLabel('Họ và tên').fill(first)
  await page.getByLabel('Đơn vị').fill('Đoàn Thanh niên')
  await page.getByLabel('Giới tính').selectOption('Nữ')
  await page.getByLabel('Năm sinh').fill('1988')
  await page.getByLabel('Nói được tiếng').fill('Tày, Kinh')
  await page.getByRole('button', { name: 'Thêm vào tổ' }).click()
  await expect(line(hoa, first)).toContainText('Đoàn Thanh niên · Nữ · sinh 1988 · tiếng Tày, Kinh')

  await page.getByRole('button', { name: 'Thêm thành viên' }).click()
  await page.getByLabel('Họ và tên').fill(second)
  await page.getByRole('button', { name: 'Thêm vào tổ' }).click()
  await expect(line(hoa, second)).toContainText('Thành viên')
  await opensTeams(hoa)
  await expect.poll(() => counted(hoa)).toEqual([teams + 1, people + 2])

  await page.getByRole('searchbox').fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('button', { name: 'Kiện toàn tổ trưởng' }).click()
  await page.getByLabel('Quyết định số').fill('52/QĐ-UBND')
  await page.getByLabel('Ngày quyết định').fill('2026-11-20')
  await page.getByRole('button', { name: 'Kiện toàn', exact: true }).click()
  await expect(line(hoa, second).filter({ hasText: 'Tổ trưởng' })).toContainText('52/QĐ-UBND ngày 20/11/2026')
  await expect(line(hoa, first).filter({ hasText: 'Thành viên' })).toBeVisible()

  await line(hoa, first).getByRole('button', { name: `Thôi tham gia ${first}` }).click()
  await page.getByRole('button', { name: 'Cho thôi' }).click()
  await expect(page.getByText(`${first} đã thôi tham gia tổ`)).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(line(hoa, first).getByRole('button', { name: `Thôi tham gia ${first}` })).toBeVisible()

  await page.getByRole('button', { name: 'Giải thể tổ' }).click()
  await page.getByRole('button', { name: 'Giải thể', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Giải thể tổ' }).click()
  await expect(page.getByText(/^giải thể từ/)).toBeVisible()
  await opensTeams(hoa)
  await expect.poll(() => counted(hoa)).toEqual([teams, people])
})

test('tuan erases what names somebody who left a team, with a reason and the name typed again; hoa may not', async ({ hoa, tuan, lan }) => {
  const place = (await lan.book.village()).replace(/^thôn /, '')
  const leaver = freshName()
  await opensTeams(hoa)
  await hoa.page.getByRole('searchbox').fill(place)
  await hoa.page.getByRole('link', { name: `Tổ công nghệ số cộng đồng thôn ${place}` }).click()
  await hoa.page.getByRole('button', { name: 'Thêm thành viên' }).click()
  await hoa.page.getByLabel('Vai trò trong tổ').selectOption('MEMBER')
  await hoa.page.getByLabel('Họ và tên').fill(leaver)
  await hoa.page.getByRole('button', { name: 'Thêm vào tổ' }).click()
  await line(hoa, leaver).getByRole('button', { name: `Thôi tham gia ${leaver}` }).click()
  await hoa.page.getByRole('button', { name: 'Cho thôi' }).click()
  await expect(hoa.page.getByText(`${leaver} đã thôi tham gia tổ`)).toBeVisible()
  await expect(hoa.page.getByRole('button', { name: `Xóa thông tin riêng ${leaver}` })).toHaveCount(0)

  await tuan.page.goto(new URL(hoa.page.url()).pathname)
  await members(tuan).locator('summary').click()
  await line(tuan, leaver).getByRole('button', { name: `Xóa thông tin riêng ${leaver}` }).click()
  const form = tuan.page.getByRole('form', { name: `Xóa thông tin riêng của ${leaver}` })
  await expect(form).toContainText('Không hoàn tác được')
  await form.getByRole('button', { name: 'Xóa vĩnh viễn' }).click()
  await expect(form.getByText('Chọn lý do')).toBeVisible()
  await form.getByRole('radio', { name: 'Người ấy yêu cầu xóa' }).check()
  await form.getByLabel(/^Gõ lại/).fill(leaver)
  await form.getByRole('button', { name: 'Xóa vĩnh viễn' }).click()
  await expect(tuan.page.getByText(`Đã xóa thông tin riêng của ${leaver}`)).toBeVisible()
  await expect(line(tuan, leaver)).toHaveCount(0)
  await hoa.page.reload()
  await expect(members(hoa)).toBeVisible()
  await expect(members(hoa)).not.toContainText(leaver)
})

test('hoa imports a messy list of teams, decides who is meant, and dropping it again changes nothing', async ({ hoa, lan }) => {
  const village = await lan.book.village()
  const fresh = freshName()
  const place = village.replace(/^thôn /, '')
  const list = [
    'ỦY BAN NHÂN DÂN XÃ;;;;;;;;',
    'DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG;;;;;;;;',
    'STT;HỌ VÀ TÊN;Chức vụ trong tổ;Tổ/Thôn;Đơn vị công tác;Giới tính;Năm sinh;Điện thoại;Trình độ',
    `1;${fresh};Thành viên;Tổ CNSCĐ thôn ${place};Hội Phụ nữ;Nữ;1990;;12/12`,
    '2;Nông Thị Lan;;;;;;;',
    `3;Bế Thị Không;Thành viên;Bản Không Có;;;;;`,
    `4;Bế Thị Trưởng;Tổ trưởng;${place};;;;;`,
  ].join('\n')
  const file = { name: 'tổ của xã.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }
  await opensTeams(hoa)
  await hoa.page.getByRole('button', { name: 'Nhập từ Excel' }).click()
  await hoa.page.locator('input[type=file]').setInputFiles(file)
  await expect(hoa.heading('Tệp “tổ của xã.csv”')).toBeVisible()
  await expect(hoa.page.getByText('Không dùng đến các cột: Trình độ.')).toBeVisible()
  await expect(hoa.page.getByText('Không có tổ, thôn hoặc xã nào là “Bản Không Có” trong địa bàn này.')).toBeVisible()
  await expect(hoa.page.getByText('đã có tổ trưởng')).toBeVisible()
  await hoa.page.getByRole('combobox', { name: 'Dòng 5 là ai?' }).selectOption({ label: 'Không đưa vào' })
  await hoa.page.getByRole('button', { name: /^Đưa vào [12] dòng$/ }).click()
  await expect(hoa.page.getByText('Đã đưa vào xong')).toBeVisible()

  await opensTeams(hoa)
  await hoa.page.getByRole('searchbox').fill(place)
  await hoa.page.getByRole('link', { name: `Tổ công nghệ số cộng đồng thôn ${place}` }).click()
  await expect(line(hoa, fresh)).toContainText('Hội Phụ nữ · Nữ · sinh 1990')

  await opensTeams(hoa)
  await hoa.page.getByRole('button', { name: 'Nhập từ Excel' }).click()
  await hoa.page.locator('input[type=file]').setInputFiles(file)
  await expect(hoa.page.getByRole('radio', { name: 'đã có 1' })).toHaveCount(1)
  await expect(hoa.page.getByRole('radio', { name: /^mới/ })).toHaveCount(0)
})
