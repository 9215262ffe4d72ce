import { freshName } from '../people/Book'
import { expect, test } from './people'

test('hoa corrects a household and one of its people at the desk, and takes the last correction back', async ({ hoa, lan }) => {
  const village = await lan.book.village()
  const [head, right] = [freshName(), freshName()]
  await lan.book.add(head, { locator: 'Đầu bản' })
  await lan.phone.tab('Hôm nay')
  await lan.phone.hasSent()

  const { page } = hoa
  await hoa.goInto(village)
  await hoa.opens(head)
  await page.getByRole('button', { name: 'Sửa thông tin hộ' }).click()
  const form = page.getByRole('form', { name: 'Sửa thông tin hộ' })
  await form.getByLabel('Tên chủ hộ').fill('')
  await expect(form.getByText('Cần điền chỗ này')).toBeVisible()
  await form.getByLabel('Tên chủ hộ').fill(right)
  await form.getByLabel('Số điện thoại').fill('+84 912 000 111')
  await form.getByRole('radio', { name: 'Cận nghèo' }).check()
  await form.getByRole('button', { name: 'Lưu' }).click()
  await expect(hoa.heading(`Hộ ${right}`)).toBeVisible()
  await expect(page.getByText('0912000111').or(page.getByText('0912 000 111')).first()).toBeVisible()

  await page.getByRole('button', { name: `Sửa thông tin của ${head}` }).click()
  const person = page.getByRole('form', { name: `Sửa thông tin của ${head}` })
  await person.getByLabel('Năm sinh').fill('1971')
  await person.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText('sinh 1971')).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('sinh 1971')).toHaveCount(0)
  await expect(hoa.heading(`Hộ ${right}`)).toBeVisible()

  await lan.phone.fetchNews()
  await lan.book.find(right)
  await expect(lan.phone.heading(right)).toBeVisible()
})
