import { freshName } from '../people/Book'
import { signInFirst, type Office } from '../people/Office'
import { expect, test } from './people'

const changes = ({ page }: Office) => page.getByRole('region', { name: 'Ai đã sửa gì' })

async function opensServices({ page }: Office): Promise<void> {
  await page.goto('/console/dich-vu')
  await expect(page.getByRole('heading', { level: 1, name: 'Dịch vụ', exact: true })).toBeVisible()
}

test('tuan adds a service, renames it, puts it first and replaces it by another; lan finds it on her phone, hoa only reads', async ({ tuan, hoa, lan }) => {
  const { page } = tuan
  const name = `Thẻ xe buýt ${freshName()}`
  const renamed = `${name} điện tử`
  await opensServices(tuan)
  await page.getByRole('button', { name: 'Thêm dịch vụ' }).click()
  await page.getByRole('button', { name: 'Thêm vào danh mục' }).click()
  await expect(page.getByText('Cần điền ô này.')).toHaveCount(3)
  await page.getByLabel('Tên dịch vụ').fill(name)
  await page.getByLabel('Nhóm').fill('giao thông')
  await page.getByLabel('Trụ cột').selectOption('Xã hội số')
  await page.getByLabel('Đơn vị phụ trách').fill('Sở Xây dựng')
  await page.getByLabel('Đơn vị cùng làm').fill('VNPT')
  await page.getByRole('button', { name: 'Thêm vào danh mục' }).click()
  await expect(tuan.heading(name)).toBeVisible()
  await expect(changes(tuan)).toContainText('thêm vào danh mục')

  await page.getByRole('button', { name: 'Sửa thông tin' }).click()
  await page.getByLabel('Tên dịch vụ').fill(renamed)
  await page.getByLabel('Đơn vị cùng làm').fill('')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(tuan.heading(renamed)).toBeVisible()
  await expect(changes(tuan)).toContainText(`tên “${renamed}”, cùng làm “không có”`)

  await opensServices(tuan)
  await page.getByRole('button', { name: 'Sắp thứ tự' }).click()
  await page.getByRole('button', { name: `Đưa ${renamed} lên đầu` }).click()
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Đã lưu thứ tự')).toBeVisible()
  await expect(page.getByRole('rowheader').first()).toHaveText(renamed)

  await lan.phone.fetchNews()
  await lan.phone.tab('Hỏi')
  await expect(lan.phone.page.getByText(renamed)).toBeVisible()

  await page.getByRole('link', { name: renamed }).click()
  await page.getByRole('button', { name: 'Ngừng dịch vụ' }).click()
  await page.getByLabel('Thay bằng').selectOption('Ví điện tử')
  await page.getByRole('button', { name: 'Ngừng', exact: true }).click()
  await expect(page.getByText('thay bằng Ví điện tử')).toBeVisible()
  await changes(tuan).getByRole('listitem').filter({ hasText: 'ngừng dịch vụ' }).getByRole('button', { name: 'Rút lại' }).click()
  await expect(changes(tuan).getByText('đã rút lại')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ngừng dịch vụ' })).toBeVisible()

  await opensServices(hoa)
  await expect(hoa.page.getByRole('link', { name: renamed })).toBeVisible()
  await expect(hoa.page.getByRole('button', { name: 'Thêm dịch vụ' })).toHaveCount(0)
})

test('in an empty province the first administrator begins from the supplied catalogue and undoes it', async ({ page, start }) => {
  const house = await start('serve')
  await signInFirst(page, house)
  const list = ['Tên;Loại;Mã;Mã cấp trên', 'Cao Bằng;Tỉnh;04;', 'Quảng Hòa;Xã;00820;04', 'Nà Mòn;Thôn;;00820'].join('\n')
  await page.locator('input[type=file]').setInputFiles({ name: 'địa bàn.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page.getByRole('button', { name: 'Đưa vào 3 dòng' }).click()
  await expect(page.getByText('Đã đưa vào xong')).toBeVisible()

  await page.goto(`${house.address}/console/dich-vu`)
  await expect(page.getByRole('heading', { name: 'Chưa có dịch vụ nào' })).toBeVisible()
  await page.getByRole('button', { name: 'Bắt đầu từ danh mục kèm theo' }).click()
  await page.getByRole('checkbox', { name: 'Ứng dụng của tỉnh' }).uncheck()
  await page.getByRole('button', { name: /^Đưa \d+ dịch vụ vào danh mục$/ }).click()
  await expect(page.getByRole('rowheader').getByRole('link', { name: 'VNeID mức 2' })).toBeVisible()
  await expect(page.getByRole('rowheader').getByRole('link', { name: 'Ứng dụng của tỉnh' })).toHaveCount(0)
  await expect(page.getByText(/^\d+ dịch vụ đang dùng, 0 có hướng dẫn đã kiểm chứng/)).toBeVisible()

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByRole('heading', { name: 'Chưa có dịch vụ nào' })).toBeVisible()
})
