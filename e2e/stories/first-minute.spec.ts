import { expect, test } from './people'

/** The first hundred days of a load are slow on a machine that has other things to do. */
const PATIENTLY = { timeout: 600_000 }

test('a guest sees the province light up while it loads', async ({ page, start }) => {
  const house = await start('demo', '--scale', '1/40')
  await page.goto(house.address)
  const told = (name: string) => page.getByText(name, { exact: true }).locator('..').locator('dd')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Thôn sáng lên khi có người đến gõ cửa/)
  await expect(told('Ngày')).toHaveText(/^\d\d\/\d\d\/\d{4}$/, PATIENTLY)
  await expect(told('Hộ đã gặp')).not.toHaveText('0', PATIENTLY)
  const earlier = await told('Ngày').innerText()
  const reached = await told('Hộ đã gặp').innerText()
  await expect(told('Ngày')).not.toHaveText(earlier)
  await expect(told('Hộ đã gặp')).not.toHaveText(reached)
  await expect(page.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow', '0')
})

const doors = [
  { name: 'Nông Thị Lan', role: 'Tổ viên', door: 'field' },
  { name: 'Hoàng Văn Minh', role: 'Tổ trưởng', door: 'field' },
  { name: 'Triệu Thị Hoa', role: 'Cán bộ xã', door: 'console' },
  { name: 'Nguyễn Anh Tuấn', role: 'Cán bộ tỉnh', door: 'console' },
  { name: 'Lường Thị Quyên', role: 'Quản trị', door: 'console' },
]

for (const { name, role, door } of doors) {
  test(`one click makes a guest ${name}, ${role.toLowerCase()}`, async ({ page }) => {
    await page.goto('/')
    const person = page.getByRole('button', { name: `Vào vai ${name}` })
    await expect(person).toContainText(role)
    await person.click()
    await expect(page).toHaveURL(`/${door}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(door === 'field' ? 'Cửa nên gõ tối nay' : /^(xã Địa Linh|tỉnh Bắc Kạn)$/)
  })
}

test('nobody is offered whose door is not built yet', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^Vào vai/ })).toHaveCount(doors.length)
  await expect(page.getByText(/Hỗ trợ viên|Người dân/)).toHaveCount(0)
})
