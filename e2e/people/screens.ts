import { expect, type Page } from '@playwright/test'
import { Office } from './Office'

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

/** The page of a business; registers one where the village has none yet. */
async function business(page: Page): Promise<string> {
  await at(page, '/field/tai-khoan/co-so', 'Cơ sở kinh doanh')
  const link = page.getByRole('main').locator('a[href^="/field/ho/"]').first()
  if (!(await link.isVisible())) {
    await page.goto('/field/tai-khoan/co-so/moi')
    await page.getByLabel('Tên cơ sở').fill('Sạp rau cô Mẩy')
    await page.getByRole('button', { name: 'Lưu và mở tài khoản' }).click()
    await heading(page, 'Mở tài khoản')
    await page.goto('/field/tai-khoan/co-so')
  }
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
  { name: 'thêm cơ sở', open: (page) => at(page, '/field/tai-khoan/co-so/moi', 'Cơ sở mới') },
  { name: 'một cơ sở', open: async (page) => at(page, await business(page), /./).then(() => expect(page.getByRole('button', { name: 'Ghi lượt thăm' })).toBeVisible()) },
  { name: 'ghi lượt thăm ở cơ sở', open: async (page) => at(page, (await business(page)).replace('/ho/', '/tham/'), /./).then(() => expect(page.getByRole('group').first()).toBeVisible()) },
  { name: 'các buổi đông người', open: (page) => at(page, '/field/buoi', 'Các buổi đông người') },
  {
    name: 'ghi buổi đông người',
    open: async (page) => {
      await at(page, '/field/buoi/moi', 'Buổi đông người')
      await page.getByRole('group', { name: 'Hướng dẫn gì?' }).getByRole('checkbox').first().check()
    },
  },
  { name: 'hướng dẫn cán bộ', open: (page) => at(page, '/field/can-bo', 'Hướng dẫn cán bộ, tổ viên') },
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
  { name: 'thêm dịch vụ', open: (page) => at(page, '/console/dich-vu/moi', 'Thêm dịch vụ') },
  { name: 'dịch vụ kèm theo', open: (page) => at(page, '/console/dich-vu/kem-theo', /danh mục kèm theo/) },
  { name: 'thứ tự dịch vụ', open: (page) => at(page, '/console/dich-vu/thu-tu', /./) },
  { name: 'mật khẩu', open: (page) => at(page, '/console/mat-khau', /Mật khẩu|mật khẩu/) },
]

/** Where offices keep teams, people and what they import. */
export const people: Screen[] = [
  { name: 'tổ', open: (page) => at(page, '/console/to', 'Tổ công nghệ số') },
  { name: 'một tổ', open: (page) => opens(page, '/console/to', 'Tổ công nghệ số', 'tbody a[href^="/console/to/"]', 'Thành viên') },
  { name: 'thêm thành viên', open: (page) => pressed(page, 'Thêm thành viên', 'form') },
  { name: 'lập tổ', open: (page) => at(page, '/console/to/moi', 'Lập tổ') },
  { name: 'xin vào tổ', open: (page) => at(page, '/console/xin-vao-to', 'Mời người vào tổ') },
  { name: 'người dùng', open: (page) => at(page, '/console/nguoi', 'Người dùng').then(() => expect(page.getByRole('rowheader').first()).toBeVisible()) },
  { name: 'một người dùng', open: (page) => opens(page, '/console/nguoi', 'Người dùng', 'tbody a[href^="/console/nguoi/"]', 'Trong tổ') },
  { name: 'thêm người dùng', open: (page) => at(page, '/console/nguoi/moi', 'Thêm người') },
  ...[['teams', 'Nhập danh sách tổ'], ['staff', 'Nhập danh sách người dùng'], ['households', 'Nhập danh sách hộ']].map(([kind, title]) => ({ name: `nhập ${kind}`, open: (page: Page) => at(page, `/console/nhap/${kind}`, title!) })),
]

/** What only the administrator opens: the places. */
export const administration: Screen[] = [
  { name: 'việc đầu tiên', open: (page) => at(page, '/console/bat-dau', 'Việc đầu tiên') },
  { name: 'địa bàn', open: (page) => at(page, '/console/dia-ban', 'tỉnh Bắc Kạn') },
  { name: 'sắp xếp theo tệp', open: (page) => pressed(page, 'Sắp xếp theo tệp', 'form') },
  { name: 'một huyện', open: (page) => opens(page, '/console/dia-ban', 'tỉnh Bắc Kạn', 'tbody a[href^="/console/dia-ban/"]', /^huyện|^thành phố/) },
  { name: 'một xã', open: (page) => into(page, /^(xã|thị trấn|phường) /) },
  { name: 'đổi tên', open: (page) => pressed(page, 'Đổi tên', 'form') },
  { name: 'gộp', open: (page) => page.reload().then(() => pressed(page, 'Gộp nơi khác vào đây', 'form')) },
  { name: 'một thôn', open: (page) => page.reload().then(() => into(page, /^(thôn|tổ) /)) },
  { name: 'tách thôn', open: (page) => pressed(page, 'Tách', 'form, h1') },
  { name: 'nhập địa bàn', open: (page) => at(page, '/console/nhap/places', 'Nhập địa bàn') },
]

/** Presses a button of the page that is open, and waits for what it opens. */
async function pressed(page: Page, name: string, then: string) {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.locator(`main :is(${then})`).first()).toBeVisible()
}

export const guest: Screen[] = [
  { name: 'trang đầu', open: (page) => at(page, '/', /Mỗi chấm là một thôn/) },
  { name: 'đăng nhập sổ thôn', open: (page) => at(page, '/field/', 'Vào sổ của tôi') },
  { name: 'đăng nhập bàn điều hành', open: (page) => at(page, '/console/', 'Đăng nhập bàn điều hành') },
  { name: 'tin', open: (page) => at(page, '/tin', 'Tin mới') },
  { name: 'một tin', open: (page) => opens(page, '/tin', 'Tin mới', 'main a[href^="/tin/"]', /./) },
  { name: 'hướng dẫn', open: (page) => at(page, '/huong-dan', 'Hướng dẫn') },
  { name: 'một hướng dẫn', open: (page) => opens(page, '/huong-dan', 'Hướng dẫn', 'main a[href^="/huong-dan/"]', /./) },
  { name: 'hỏi', open: (page) => at(page, '/hoi', 'Bạn vướng ở đâu?') },
  { name: 'vào tổ', open: (page) => at(page, '/vao-to', 'Vào tổ công nghệ số cộng đồng') },
  { name: 'đường dẫn trả lời hết hạn', open: (page) => at(page, '/tra-loi/khong-co', /./) },
]

export const doors = [
  { door: 'field', screens: field, enter: (page: Page) => become(page, 'Nông Thị Lan'), width: 390 },
  { door: 'console', screens: console, enter: (page: Page) => become(page, 'Nguyễn Anh Tuấn'), width: 1440 },
  { door: 'sections', screens: sections, enter: (page: Page) => become(page, 'Nguyễn Anh Tuấn'), width: 1440 },
  { door: 'people', screens: people, enter: (page: Page) => become(page, 'Nguyễn Anh Tuấn'), width: 1440 },
  { door: 'administration', screens: administration, enter: (page: Page) => new Office(page).signIn('quyen'), width: 1440 },
  { door: 'guest', screens: guest, enter: async () => undefined, width: 1440 },
]
