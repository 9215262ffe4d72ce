import { pdfPages } from '../house/pdf'
import { expect, test } from './people'

test('hoa changes the words of her report and cannot change its figures; sealed it reaches the province, and is corrected by a new version', async ({ hoa, tuan }) => {
  const { page } = hoa
  await page.goto('/console/bao-cao')
  await page.getByRole('button', { name: /^Sửa lời: .*ĐI TỪNG NGÕ/ }).click()
  const box = page.getByRole('textbox', { name: 'Lời của đoạn này' })
  await expect(box.locator('.figure').first()).toHaveAttribute('contenteditable', 'false')

  await box.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Đã gặp 999 hộ.')
  await expect(page.getByRole('alert')).toContainText('Số gõ tay thay cho số đã đếm: 999')
  await expect(page.getByRole('button', { name: 'Chốt và gửi' })).toBeDisabled()
  await page.getByRole('button', { name: 'Dùng lại lời mẫu' }).click()
  await page.getByRole('textbox', { name: 'Lời của đoạn này' }).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Bà con phấn khởi.')
  await page.getByRole('button', { name: 'Xong' }).click()

  await page.getByRole('button', { name: 'Chốt và gửi' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('cấp trên thấy ngay')
  await question.getByRole('button', { name: 'Chốt và gửi' }).click()
  await expect(question).toContainText('Hãy đánh dấu ô trên nếu vẫn chốt.')
  await question.getByRole('checkbox', { name: /Tôi biết các chỗ còn thiếu/ }).check()
  await question.getByRole('button', { name: 'Chốt và gửi' }).click()
  await expect(page.getByText(/Đã (chốt|gửi) \d/).first()).toBeVisible()

  await tuan.page.goto('/console/bao-cao')
  const received = tuan.page.getByRole('region', { name: 'Báo cáo đã nhận từ nơi bên dưới' }).getByRole('row').filter({ hasText: 'xã Địa Linh' })
  await expect(received.first()).toBeVisible()

  await page.getByRole('button', { name: 'Thu hồi để sửa' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Thu hồi' }).click()
  await expect(page.getByText(/bản số 2, thay thế bản số 1 chốt ngày \d/).first()).toBeVisible()
  await expect(page.getByText('Bà con phấn khởi.')).toBeVisible()
  await page.getByRole('link', { name: 'Xem bản trước, đã thu hồi' }).click()
  await expect(page.getByText(/Đã thu hồi \d/).first()).toBeVisible()
})

test('tuan reads what is missing before he seals the month of the province, and the sealed report says so', async ({ tuan }) => {
  const { page } = tuan
  await page.goto('/console/bao-cao')
  await page.getByRole('radio', { name: 'Báo cáo tháng' }).check()
  const gaps = page.getByRole('region', { name: 'Còn thiếu trước khi chốt' })
  const reports = gaps.getByRole('listitem').filter({ hasText: 'chưa chốt báo cáo tháng' })
  await expect(reports).toContainText(/\d+\/108/)
  await expect(reports.getByRole('link', { name: 'Gửi tin nhắc xã' })).toHaveAttribute('href', '/console/tin')
  await expect(gaps.getByRole('listitem').filter({ hasText: 'dịch vụ chưa ghi đơn vị cùng làm' }).getByRole('link')).toHaveAttribute('href', '/console/dich-vu')
  await expect(page.getByText(/\d+\/108 xã, phường, thị trấn đã chốt báo cáo tháng/)).toBeVisible()

  await page.getByRole('button', { name: 'Chốt và gửi' }).click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('checkbox', { name: /Tôi biết các chỗ còn thiếu/ }).check()
  await question.getByRole('button', { name: 'Chốt và gửi' }).click()
  await expect(page.getByRole('region', { name: 'Còn thiếu khi chốt' })).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải PDF' }).click()])
  const path = await file.path()
  expect(pdfPages([path]).get(path)!.map(({ words }) => words).join(' ').replaceAll(/\s+/g, ' ')).toContain('Khi chốt báo cáo này còn thiếu:')
})
