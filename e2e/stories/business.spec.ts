import { expect, test } from './people'

test('a business registered twice is warned of, and withdrawn at the console with a question and a way back', async ({ lan, hoa }) => {
  const { page } = lan.phone
  const register = async (name: string) => {
    await page.goto('/field/tai-khoan/co-so/moi')
    await page.getByLabel('Tên cơ sở').fill(name)
    await page.getByRole('button', { name: 'Lưu và mở tài khoản' }).click()
  }
  await register('Sạp rau cô Mẩy')
  await expect(page.getByRole('heading', { name: 'Mở tài khoản' })).toBeVisible()
  await register('sạp rau cô may')
  const warning = page.getByRole('alertdialog', { name: 'Cơ sở này có thể đã có trong sổ' })
  await expect(warning.getByRole('link', { name: 'Sạp rau cô Mẩy' })).toBeVisible()
  await warning.getByRole('button', { name: 'Không phải, vẫn thêm mới' }).click()
  await expect(page.getByRole('heading', { name: 'Mở tài khoản' })).toBeVisible()

  // lan's village is the one whose register holds the most
  await hoa.page.getByRole('columnheader', { name: 'Đã lập sổ' }).getByRole('button').click()
  await hoa.page.getByRole('rowheader').getByRole('link').first().click()
  const businesses = hoa.page.getByRole('region', { name: 'Các cơ sở' })
  const twice = businesses.getByRole('row').filter({ hasText: 'sạp rau cô may' })
  await expect(twice.getByText('có thể trùng')).toBeVisible()
  await twice.getByRole('link').click()
  await expect(hoa.page.getByRole('link', { name: 'Sạp rau cô Mẩy' })).toBeVisible()
  await hoa.page.getByRole('button', { name: 'Rút lại cơ sở này' }).click()
  const question = hoa.page.getByRole('alertdialog')
  await expect(question).toContainText('không còn trong sổ')
  await question.getByRole('button', { name: 'Rút lại cơ sở này' }).click()
  await expect(businesses.getByRole('row').filter({ hasText: 'Sạp rau cô Mẩy' })).toBeVisible()
  await expect(twice).toHaveCount(0)

  await hoa.page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(hoa.heading('sạp rau cô may')).toBeVisible()

  await hoa.page.getByRole('button', { name: 'Sửa thông tin cơ sở' }).click()
  await hoa.page.getByLabel('Chủ cơ sở').fill('Lý Thị Mẩy')
  await hoa.page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(hoa.page.getByText(/Lý Thị Mẩy/).first()).toBeVisible()
})
