import { freshName } from '../people/Book'
import { expect, test } from './people'

const STEP = 2
const ANSWER = 'Vào Cài đặt, chọn Ứng dụng, xóa bộ nhớ đệm rồi mở lại.'

test('a step lan’s household is stuck at without a network is answered by hoa, carried back, and closes once they do it alone', async ({ lan, hoa }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head)
  await phone.tab('Hỏi')
  await phone.hasSent()

  await phone.loseNetwork()
  const guide = phone.page.getByRole('main').getByRole('link').filter({ hasText: /VNeID.*\d bước/s }).first()
  const service = await guide.locator('b').innerText()
  await phone.tap(guide)
  await phone.tap(phone.page.getByRole('link', { name: 'Vướng ở bước này' }).nth(STEP - 1))
  const asked = new URL(phone.page.url()).pathname.replace('/field/hoi/', '')
  await phone.tap(phone.button('Cho người trong hộ khác…'))
  await phone.page.getByRole('searchbox').fill(head)
  await phone.tap(phone.button(new RegExp(head)))
  await phone.tap(phone.answer('Bị làm sao?', 'Chuyện khác'))
  await phone.tap(phone.button('Gửi câu hỏi'))
  await expect(phone.page.getByText(/^Đã ghi\. /)).toBeVisible()
  await phone.tab('Hỏi')
  await expect(phone.page.getByRole('article').filter({ hasText: head })).toContainText('chưa gửi')

  await hoa.page.goto('/console/vuong')
  await hoa.isLive()
  await expect(hoa.heading('Gỡ vướng')).toBeVisible()
  await hoa.page.evaluate(() => (document.documentElement.dataset.kept = 'yes'))
  const step = hoa.page.getByRole('row').filter({ has: hoa.page.locator(`a[href="/console/vuong/${asked}"]`) })
  await expect(step).toHaveCount(0)
  await phone.findNetwork()
  await expect(step.getByRole('cell').nth(1)).toHaveText('1')
  await step.getByRole('link').click()
  await expect(hoa.page.getByText('Có 1 người chờ ở bước này')).toBeVisible()
  await hoa.page.getByLabel('Cách làm, bằng lời dễ hiểu').fill(ANSWER)
  await hoa.page.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await expect(hoa.page.getByText('1 người đã nhận câu trả lời, chưa làm được')).toBeVisible()

  await phone.fetchNews()
  await phone.tab('Hôm nay')
  await phone.tap(phone.heading(/^Quay lại vì đã có câu trả lời/))
  const door = phone.page.getByRole('main').getByRole('link', { includeHidden: true }).filter({ hasText: head }).filter({ hasText: `${service}, bước ${STEP}` })
  await phone.tap(door)
  await expect(phone.page.getByText(ANSWER)).toBeVisible()
  await book.visit('Tự làm', service)
  await expect(phone.page.getByText(ANSWER)).toHaveCount(0)
  await phone.tab('Hôm nay')
  await expect(door).toHaveCount(0)
  await expect(hoa.page.getByText('Không ai chờ ở bước này')).toBeVisible()
  await expect(hoa.page.getByText('1 người đã làm được trong 30 ngày')).toBeVisible()
  await expect(hoa.page.getByText('1 người đã làm được từ')).toBeVisible()
  await expect(hoa.page.locator('html')).toHaveAttribute('data-kept', 'yes')
})
