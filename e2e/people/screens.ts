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
  await heading(page, /^(Cửa nên gõ tối nay|xã Địa Linh|tỉnh Bắc Kạn)$/)
  await expect(page.getByText(/đã lập sổ [\d.]+\/[\d.]+ hộ/)).toBeVisible()
}

async function household(page: Page): Promise<string> {
  await page.goto('/field/ho')
  const link = page.getByRole('main').getByRole('link').filter({ hasText: 'gặp' }).filter({ hasNotText: 'chưa gặp' }).first()
  return (await link.getAttribute('href')) ?? ''
}

export const field: Screen[] = [
  { name: 'hôm nay', open: (page) => at(page, '/field/', 'Cửa nên gõ tối nay') },
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
  { name: 'hỏi', open: (page) => at(page, '/field/hoi', 'Hướng dẫn từng bước') },
  {
    name: 'hướng dẫn một dịch vụ',
    open: async (page) => {
      await at(page, '/field/hoi', 'Hướng dẫn từng bước')
      await page.getByRole('main').getByRole('link').filter({ hasText: /\d bước/ }).first().click()
      await expect(page.getByRole('link', { name: 'Vướng ở bước này' }).first()).toBeVisible()
    },
  },
  {
    name: 'vướng ở một bước',
    open: async (page) => {
      await page.getByRole('link', { name: 'Vướng ở bước này' }).first().click()
      await heading(page, 'Vướng ở đâu?')
      await page.getByRole('radio', { name: 'Chuyện khác' }).check()
    },
  },
  { name: 'một đợt', open: (page) => opens(page, '/field/', 'Cửa nên gõ tối nay', 'main a[href^="/field/dot/"]', /^Đợt /) },
  { name: 'tin', open: (page) => at(page, '/field/tin', 'Tin từ tỉnh và xã') },
  { name: 'một tin', open: (page) => opens(page, '/field/tin', 'Tin từ tỉnh và xã', 'main a[href^="/field/tin/"]', /./) },
  { name: 'dân nói', open: async (page) => at(page, (await household(page)).replace('/ho/', '/dan-noi/'), 'Dân nói') },
  {
    name: 'mở tài khoản',
    open: async (page) => {
      await at(page, (await household(page)).replace('/ho/', '/tai-khoan/'), 'Mở tài khoản')
      await page.getByRole('radio', { name: /^Bán trên sàn/ }).check()
      await page.getByRole('group', { name: 'Sàn nào?' }).getByRole('radio').first().check()
    },
  },
  { name: 'cơ sở kinh doanh', open: (page) => at(page, '/field/tai-khoan/co-so', 'Cơ sở kinh doanh') },
  { name: 'tập huấn', open: (page) => at(page, '/field/tap-huan', 'Tập huấn') },
]

async function at(page: Page, path: string, title: string | RegExp) {
  await page.goto(path)
  await heading(page, title)
}

/** Goes to a page, and from there through its first such link. */
async function opens(page: Page, path: string, title: string | RegExp, link: string, then: string | RegExp) {
  await at(page, path, title)
  await page.locator(link).first().click()
  await expect(page).not.toHaveURL(path)
  await heading(page, then)
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

/** The console's rooms beside the numbers. */
export const sections: Screen[] = [
  { name: 'đợt', open: (page) => at(page, '/console/dot', 'Đợt') },
  { name: 'một đợt', open: (page) => opens(page, '/console/dot', 'Đợt', 'main a[href^="/console/dot/"]', /^Đợt /) },
  { name: 'mở đợt', open: (page) => at(page, '/console/dot/moi', 'Mở đợt mới').then(() => expect(page.getByLabel('Tên đợt')).toBeVisible()) },
  { name: 'gỡ vướng', open: (page) => at(page, '/console/vuong', 'Gỡ vướng') },
  { name: 'một bước', open: (page) => opens(page, '/console/vuong', 'Gỡ vướng', 'tbody a[href^="/console/vuong/"]', /^Bước \d/) },
  { name: 'tôi vướng', open: (page) => at(page, '/console/vuong/toi', 'Tôi vướng') },
  { name: 'ai trả lời', open: (page) => at(page, '/console/vuong/giai-dap', 'Ai trả lời dịch vụ nào') },
  { name: 'dân nói', open: (page) => at(page, '/console/dan-noi', 'Dân nói') },
  { name: 'tin', open: (page) => at(page, '/console/tin', 'Tin') },
  { name: 'một tin', open: (page) => opens(page, '/console/tin', 'Tin', 'tbody a[href^="/console/tin/"]', 'Đã nói đến đâu') },
  { name: 'viết tin', open: (page) => at(page, '/console/tin/moi', 'Viết tin') },
  { name: 'zalo', open: (page) => at(page, '/console/zalo', /Zalo/) },
  { name: 'tập huấn', open: (page) => at(page, '/console/tap-huan', 'Tập huấn') },
  { name: 'mở lớp', open: (page) => at(page, '/console/tap-huan/moi', 'Mở lớp, hội nghị') },
  { name: 'một lớp', open: (page) => opens(page, '/console/tap-huan', 'Các buổi tập huấn', 'tbody a[href^="/console/tap-huan/"]', /./).then(() => expect(page.getByText('Địa điểm, điểm cầu')).toBeVisible()) },
  { name: 'bán hàng', open: (page) => at(page, '/console/ban-hang', 'Bán hàng trên mạng') },
  ...['nguoi-ban', 'nhap', 'chua-ro', 'livestream', 'cot'].map((tab) => ({ name: `bán hàng, ${tab}`, open: (page: Page) => at(page, `/console/ban-hang/${tab}`, 'Bán hàng trên mạng') })),
  { name: 'dịch vụ', open: (page) => at(page, '/console/dich-vu', 'Dịch vụ') },
  { name: 'một dịch vụ', open: (page) => opens(page, '/console/dich-vu', 'Dịch vụ', 'main a[href^="/console/dich-vu/"]', /./) },
  { name: 'chỉ tiêu', open: (page) => at(page, '/console/chi-tieu', 'Chỉ tiêu') },
  { name: 'một chỉ tiêu', open: (page) => opens(page, '/console/chi-tieu', 'Chỉ tiêu', 'main a[href^="/console/chi-tieu/"]', /./) },
  { name: 'báo cáo năm', open: (page) => at(page, '/console/bao-cao', 'Báo cáo').then(() => expect(page.getByRole('button', { name: 'Tải Word' })).toBeEnabled()) },
  { name: 'in ấn', open: (page) => at(page, '/console/bao-cao/in', 'Bảng chấm công') },
]

export const guest: Screen[] = [
  { name: 'trang đầu', open: (page) => at(page, '/', /Mỗi chấm là một thôn/) },
  { name: 'đăng nhập sổ thôn', open: (page) => at(page, '/field/', 'Vào sổ của tôi') },
  { name: 'đăng nhập bàn điều hành', open: (page) => at(page, '/console/', 'Đăng nhập bàn điều hành') },
  { name: 'tin', open: (page) => at(page, '/tin', 'Tin mới') },
  { name: 'một tin', open: (page) => opens(page, '/tin', 'Tin mới', 'main a[href^="/tin/"]', /./) },
  { name: 'hướng dẫn', open: (page) => at(page, '/huong-dan', 'Hướng dẫn') },
  { name: 'một hướng dẫn', open: (page) => opens(page, '/huong-dan', 'Hướng dẫn', 'main a[href^="/huong-dan/"]', /./) },
  { name: 'hỏi', open: (page) => at(page, '/hoi', 'Bạn vướng ở đâu?') },
  { name: 'đường dẫn trả lời hết hạn', open: (page) => at(page, '/tra-loi/khong-co', /./) },
]

export const doors = [
  { door: 'field', screens: field, enter: (page: Page) => become(page, 'Nông Thị Lan'), width: 390 },
  { door: 'console', screens: console, enter: (page: Page) => become(page, 'Nguyễn Anh Tuấn'), width: 1440 },
  { door: 'sections', screens: sections, enter: (page: Page) => become(page, 'Nguyễn Anh Tuấn'), width: 1440 },
  { door: 'guest', screens: guest, enter: async () => undefined, width: 1440 },
]
