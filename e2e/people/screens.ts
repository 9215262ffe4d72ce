import { expect, type Page } from '@playwright/test'

/** A screen somebody works at, and the way there for whoever is signed in. */
export interface Screen {
  name: string
  open: (page: Page) => Promise<void>
}

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { name }).first()).toBeVisible()

/** One click on the first page. */
export async function become(page: Page, name: 'Nông Thị Lan' | 'Hoàng Văn Minh' | 'Triệu Thị Hoa' | 'Nguyễn Anh Tuấn'): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: `Vào vai ${name}` }).click()
  await heading(page, /^(Cửa nên gõ|xã Địa Linh|tỉnh Bắc Kạn)$/)
  await expect(page.getByText(/đã lập sổ [\d.]+\/[\d.]+ hộ/)).toBeVisible()
}

async function household(page: Page): Promise<string> {
  await page.goto('/field/ho')
  const link = page.getByRole('main').getByRole('link').filter({ hasText: 'gặp' }).filter({ hasNotText: 'chưa gặp' }).first()
  return (await link.getAttribute('href')) ?? ''
}

export const field: Screen[] = [
  { name: 'hôm nay', open: (page) => at(page, '/field/', 'Cửa nên gõ') },
  { name: 'hộ', open: (page) => at(page, '/field/ho', /^Hộ/) },
  {
    name: 'hộ, không thấy',
    open: async (page) => {
      await at(page, '/field/ho', /^Hộ/)
      await page.getByRole('searchbox').fill('khong co nha nay')
      await heading(page, /^Không thấy hộ nào/)
    },
  },
  { name: 'một hộ', open: async (page) => at(page, await household(page), 'Các lượt thăm') },
  {
    name: 'ghi lượt thăm',
    open: async (page) => {
      await at(page, (await household(page)).replace('/ho/', '/tham/'), 'Ghi lượt thăm')
      await page.getByRole('group', { name: 'Ai được hướng dẫn?' }).getByRole('radio').first().check()
      await page.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first().check()
      await expect(page.getByRole('group', { name: 'Thấy người ấy làm thế nào?' })).toBeVisible()
    },
  },
  { name: 'thêm hộ', open: (page) => at(page, '/field/ho/moi', 'Thêm hộ') },
  { name: 'sửa hộ', open: async (page) => at(page, `${await household(page)}/sua`, 'Sửa thông tin hộ') },
  { name: 'thêm người', open: async (page) => at(page, `${await household(page)}/nguoi`, 'Thêm người') },
  { name: 'tôi', open: (page) => at(page, '/field/toi', 'Việc tôi đã ghi') },
]

async function at(page: Page, path: string, title: string | RegExp) {
  await page.goto(path)
  await heading(page, title)
}

async function into(page: Page, title: RegExp) {
  const place = page.getByRole('rowheader').getByRole('link', { name: title }).first()
  await place.click()
  await heading(page, title)
}

/** Each one is beneath the one before. */
export const console: Screen[] = [
  { name: 'tỉnh', open: (page) => at(page, '/console/', 'tỉnh Bắc Kạn') },
  { name: 'huyện', open: (page) => into(page, /^huyện Ba Bể$/) },
  { name: 'xã', open: (page) => into(page, /^xã Địa Linh$/) },
  {
    name: 'thôn',
    open: async (page) => {
      await page.getByRole('columnheader', { name: 'Hộ đã gặp' }).getByRole('button').click()
      await into(page, /^thôn /)
    },
  },
  {
    name: 'một hộ và những điều đã ghi',
    open: async (page) => {
      await page.getByRole('rowheader').getByRole('link').first().click()
      await heading(page, 'Những điều đã ghi')
      await page.locator('summary').first().click()
    },
  },
  { name: 'không có trang này', open: (page) => at(page, '/console/khong-co', 'Trang này không có') },
]

export const guest: Screen[] = [
  { name: 'trang đầu', open: (page) => at(page, '/', /Mỗi chấm là một thôn/) },
  { name: 'đăng nhập sổ thôn', open: (page) => at(page, '/field/', 'Vào sổ của tôi') },
  { name: 'đăng nhập bàn điều hành', open: (page) => at(page, '/console/', 'Đăng nhập bàn điều hành') },
]

export const doors = [
  { door: 'field', screens: field, enter: (page: Page) => become(page, 'Nông Thị Lan'), width: 390 },
  { door: 'console', screens: console, enter: (page: Page) => become(page, 'Nguyễn Anh Tuấn'), width: 1440 },
  { door: 'guest', screens: guest, enter: async () => undefined, width: 1440 },
]
