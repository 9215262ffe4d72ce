import { freshName } from '../people/Book'
import { expect, test } from './people'

test('hoa imports the households of a village from a messy list; the same list again changes nothing', async ({ hoa, lan }) => {
  const { page } = hoa
  const own = await lan.book.village()
  const name = (await page.getByRole('rowheader').getByRole('link').allInnerTexts()).findLast((each) => each !== own && each.startsWith('thôn '))!
  const village = name.replace(/^thôn /, '')
  const [first, second] = [freshName(), freshName()]
  const file = {
    name: 'danh sách hộ.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'DANH SÁCH HỘ DÂN NĂM 2026;;;;;;',
        ';;;;;;',
        'TT;Họ và tên chủ hộ;Thôn;Địa chỉ/Lối vào;Số ĐT;Hộ nghèo/Cận nghèo;Số nhân khẩu',
        `1;${first.toUpperCase()};${village};Đầu bản;912345678;;4`,
        `2; ${second} ;${village};Sau nhà văn hóa;0912345679, 0987654321;Cận nghèo;3`,
        '3;Bế Thị Không;Bản Không Có;;;x;2',
      ].join('\n'),
    ),
  }
  const drop = async () => {
    await page.goto('/console/nhap/households')
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(hoa.heading('Tệp “danh sách hộ.csv”')).toBeVisible()
  }

  await drop()
  await expect(page.getByText('Không dùng đến các cột: Số nhân khẩu.')).toBeVisible()
  await page.getByRole('button', { name: 'Đưa vào 2 dòng' }).click()
  await expect(page.getByText('Đã đưa vào xong')).toBeVisible()
  await expect(page.getByRole('button', { name: /Tải 1 dòng chưa vào/ }).or(page.getByRole('link', { name: /Tải 1 dòng chưa vào/ }))).toBeVisible()

  await page.goto('/console/')
  await hoa.goInto(name)
  await hoa.opens(second)
  await expect(page.getByText('Cận nghèo')).toBeVisible()
  await expect(page.getByText('Sau nhà văn hóa').first()).toBeVisible()

  await drop()
  await expect(page.getByText('Không có dòng nào để đưa vào')).toBeVisible()
})
