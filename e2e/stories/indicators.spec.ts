import type { Browser, BrowserContext, Page } from '@playwright/test'
import { moveClock, setClock } from '../house/clock'
import { TungNha } from '../house/TungNha'
import { today } from '../people/days'
import { Book } from '../people/Book'
import { saysNothing, tableOfIndicators } from '../people/indicators'
import { Office } from '../people/Office'
import { PASSWORD, Phone } from '../people/Phone'
import { expect, test } from './people'

const PLACES = [
  'Tên đơn vị;Loại;Mã;Mã cấp trên;Số hộ;Số liệu ngày',
  'Yên Hà;Tỉnh;70;;;',
  'Tân Sơn;Huyện;701;70;;',
  'Phú Lâm;Xã;71001;701;;',
  'Hòa Khê;Xã;71004;701;;',
  'Nà Mòn;Thôn;;71001;40;31/12/2025',
  'Khuổi Lầu;Thôn;;71001;30;31/12/2025',
  'Bản Cải;Thôn;;71004;50;31/12/2025',
]
const STAFF = [
  'Họ và tên;Vai trò;Xã, phường;Thôn;Tên đăng nhập',
  'Đặng Thu Hạnh;Cán bộ tỉnh;;;hanh',
  'Phùng Quốc Đạt;Cán bộ xã;Phú Lâm;;dat',
  'Lò Thị Mỵ;Thành viên;Phú Lâm;Nà Mòn;my',
]
const VILLAGE = 'thôn Nà Mòn'
const LEARNER = 'Vi Văn Thẩm'
const SHOP = 'Mật ong nhà Thẩm'
const [IDENTITY, FILES, WALLET, MARKET] = ['VNeID mức 2', 'Nộp hồ sơ trực tuyến', 'Ví điện tử', 'Gian hàng trên voso.vn']
/** Alone again this many days later is mastery. */
const UNTIL_MASTERED = 15

const file = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) })

/** A province of its own, begun empty, and its people. The tests of this file run in order: each one goes on where the one before ended. */
test.describe.serial('from an empty province, every indicator is moved by what a person does on a screen', () => {
  let server: TungNha
  const contexts: BrowserContext[] = []
  const phones: Phone[] = []
  let administrator: Page
  let province: Office
  let commune: Office
  let member: Phone
  let book: Book

  async function desk(browser: Browser): Promise<Page> {
    const context = await browser.newContext({ baseURL: server.address })
    await setClock(context)
    contexts.push(context)
    return context.newPage()
  }

  async function brings(page: Page, kind: string, lines: readonly string[]) {
    await page.goto(`/console/nhap/${kind}`)
    await page.locator('input[type=file]').setInputFiles(file(`${kind}.csv`, lines))
    await page.getByRole('button', { name: `Đưa vào ${lines.length - 1} dòng` }).click()
    await expect(page.getByText('Đã đưa vào xong')).toBeVisible()
  }

  async function linkFor(name: string): Promise<URL> {
    await administrator.goto('/console/nguoi')
    await administrator.getByRole('searchbox').fill(name)
    await administrator.getByRole('rowheader').getByRole('link', { name }).click()
    await administrator.getByRole('button', { name: 'Lấy đường dẫn để gửi' }).click()
    return new URL(await administrator.getByRole('status').filter({ hasText: '#vao=' }).innerText())
  }

  async function officeOf(browser: Browser, name: string): Promise<Office> {
    const link = await linkFor(name)
    const page = await desk(browser)
    await page.goto(link.href)
    await page.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await page.getByRole('button', { name: /^Lưu/ }).click()
    await expect(page.getByRole('banner')).toContainText(name)
    return new Office(page)
  }

  async function phoneOf(): Promise<Phone> {
    const phone = await Phone.new(server.address)
    phones.push(phone)
    await phone.turnOn()
    return phone
  }

  const nothing = async () => (await tableOfIndicators(province.page)).filter(saysNothing).map(({ name }) => name)

  /** Runs a deed after which these lines of the province's table are no longer nothing. */
  async function moves(names: readonly string[], deed: () => Promise<void>) {
    expect(await nothing()).toEqual(expect.arrayContaining([...names]))
    await deed()
    await expect.poll(async () => (await nothing()).filter((name) => names.includes(name)), { timeout: 30_000 }).toEqual([])
  }

  async function sent(phone = member) {
    await phone.tab('Hôm nay')
    await phone.hasSent()
  }

  test.afterAll(async () => {
    moveClock(0)
    for (const phone of phones) await phone.throwAway()
    for (const context of contexts) await context.close()
    await server.stop()
  })

  test('the administrator brings in places, people and services', async ({ browser }) => {
    server = await TungNha.start('serve')
    const [, name = '', once = ''] = await server.says(/sign in as (\S+) with the one-time password (\S+)/)
    administrator = await desk(browser)
    await administrator.goto('/console/')
    await administrator.getByLabel('Tên đăng nhập').fill(name)
    await administrator.getByLabel('Mật khẩu', { exact: true }).fill(once)
    await administrator.getByRole('button', { name: 'Đăng nhập' }).click()
    await administrator.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await administrator.getByRole('button', { name: 'Lưu mật khẩu' }).click()
    await expect(administrator.getByRole('heading', { name: 'Bước đầu: nhập địa bàn' })).toBeVisible()
    await brings(administrator, 'places', PLACES)
    await brings(administrator, 'staff', STAFF)
    await administrator.goto('/console/dich-vu/kem-theo')
    await administrator.getByRole('button', { name: /^Đưa \d+ dịch vụ vào danh mục$/ }).click()
    await expect(administrator.getByRole('rowheader').getByRole('link', { name: IDENTITY })).toBeVisible()
    province = await officeOf(browser, 'Đặng Thu Hạnh')
    commune = await officeOf(browser, 'Phùng Quốc Đạt')
  })

  test('an overview without a place that takes part says so, and leads the administrator to the form that mends it', async () => {
    const reached = new Office(administrator).figureCard('Hộ đã gặp')
    await province.page.goto('/console/')
    await expect(province.figureCard('Hộ đã gặp')).toContainText('Chưa tính được tỷ lệ. Tỷ lệ chỉ tính nơi có ngày tham gia; chưa nơi nào ở đây có ngày ấy.')
    await expect(province.figureCard('Hộ đã gặp')).toContainText('Người quản trị ghi ngày ấy ở mục Địa bàn.')
    await expect(province.page.getByText('Chưa có tỷ lệ: chưa nơi nào tham gia.')).toBeVisible()
    await expect(province.page.getByRole('main')).not.toContainText('trên 0 hộ')

    await administrator.goto('/console/')
    await reached.getByRole('link', { name: 'Ghi ngày tham gia' }).click()
    await administrator.getByLabel('Từ ngày').fill(`${today().slice(0, 7)}-01`)
    await administrator.getByRole('button', { name: 'Xem trước' }).click()
    await administrator.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await expect(administrator.getByText('Đã lưu thay đổi')).toBeVisible()

    await province.page.goto('/console/')
    await expect(province.figureCard('Hộ đã gặp')).toContainText('trên 120 hộ khai báo')
    await expect(province.page.getByText('Chưa tính được tỷ lệ')).toHaveCount(0)
  })

  test('every line of the table begins at nothing', async () => {
    const lines = await tableOfIndicators(province.page)
    expect(lines.length).toBeGreaterThanOrEqual(47)
    expect(lines.filter((line) => !saysNothing(line))).toEqual([])
  })

  test('the commune founds a team of the commune and one of a village', async () => {
    const { page } = commune
    const founds = async (level: string, person: string) => {
      await page.goto('/console/to/moi')
      await page.getByRole('radio', { name: level }).check()
      if (level === 'Tổ của thôn') await page.getByRole('checkbox', { name: VILLAGE, exact: true }).check()
      await expect(page.getByLabel('Tên tổ')).not.toHaveValue('')
      await page.getByRole('button', { name: 'Lập tổ' }).click()
      await page.getByRole('button', { name: 'Thêm thành viên' }).click()
      await page.getByLabel('Họ và tên').fill(person)
      await page.getByRole('button', { name: 'Thêm vào tổ' }).click()
      await expect(page.getByRole('region', { name: /^Thành viên/ }).getByRole('listitem').filter({ hasText: person })).toBeVisible()
    }
    await moves(['Xã có tổ công nghệ số cộng đồng cấp xã', 'Thành viên tổ cấp xã'], () => founds('Tổ của xã', 'Bế Thị Ánh'))
    await moves(['Tổ công nghệ số cộng đồng cấp thôn', 'Thành viên tổ cấp thôn'], () => founds('Tổ của thôn', 'Dương Văn Sơn'))
  })

  test('a member registers a household, visits it and sees three services done alone', async () => {
    member = await phoneOf()
    const link = await linkFor('Lò Thị Mỵ')
    await member.open(link.pathname + link.hash)
    await member.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await member.tap(member.button('Lưu và vào sổ'))
    await expect(member.heading('Cửa nên gõ tối nay')).toBeVisible()
    await member.hasSent()
    book = new Book(member)
    await moves(['Hộ đã lập sổ'], async () => {
      await book.add(LEARNER)
      await sent()
    })
    const FIRST = ['Lượt thăm', 'Hộ khác nhau đã gặp', 'Người được hướng dẫn', 'Người được cầm tay chỉ việc trên máy của mình', 'Người được bồi dưỡng kỹ năng số', 'Hộ có người được bồi dưỡng kỹ năng số']
    const ALONE = ['Người mới tự làm được ít nhất một dịch vụ', 'Người mới tự làm được việc xã hội số', 'Người học được từ hàng xóm']
    await moves([...FIRST, ...ALONE], async () => {
      const { page } = member
      await book.find(LEARNER)
      await member.tap(member.button('Ghi lượt thăm'))
      await book.answers('Tự làm', IDENTITY)
      await member.tap(page.getByRole('group', { name: 'Học từ ai?' }).getByRole('button', { name: 'Hàng xóm' }))
      await book.saves()
      await sent()
    })
    await moves(['Người mới tự làm được việc chính quyền số', 'Người mới tự làm được việc kinh tế số'], async () => {
      for (const service of [FILES, WALLET]) {
        await book.find(LEARNER)
        await book.visit('Tự làm', service)
      }
      await sent()
    })
  })

  test('a notice is published and read out at a door', async () => {
    const { page } = province
    const title = 'Cảnh báo giả danh điện lực'
    await moves(['Tin đã phát hành'], async () => {
      await page.goto('/console/tin/moi')
      await page.getByRole('radio', { name: 'Cảnh báo lừa đảo' }).check()
      await page.getByLabel('Tiêu đề').fill(title)
      await page.getByLabel(/^Nội dung/).fill('Không chuyển tiền, không đọc mã OTP cho ai.')
      await page.getByLabel(/^Lời nói tại nhà/).fill('Bác đừng chuyển tiền, tắt máy và báo công an xã giúp cháu.')
      await page.getByRole('button', { name: 'Xem thử' }).click()
      await page.getByRole('button', { name: 'Đăng tin' }).click()
      await expect(province.heading(title)).toBeVisible()
    })
    await moves(['Lượt nói tin tại nhà', 'Hộ đã được nói tin'], async () => {
      await member.fetchNews()
      await book.find(LEARNER)
      await member.tap(member.button('Ghi lượt thăm'))
      const toSay = member.page.getByRole('region', { name: 'Nói với gia đình' }).getByRole('listitem').filter({ hasText: title })
      await member.tap(toSay.getByRole('button', { name: 'Đã nói' }))
      await expect(toSay).toHaveCount(0)
      await sent()
    })
  })

  test('a group session is recorded', async () => {
    const { page } = member
    await moves(['Buổi hướng dẫn đông người', 'Lượt người dự buổi đông người'], async () => {
      await member.open('/field/buoi/moi')
      await member.tap(page.getByRole('group', { name: 'Hướng dẫn gì?' }).getByRole('checkbox').first())
      await page.getByLabel(/^Có bao nhiêu người\?/).fill('17')
      await member.tap(member.button('Lưu buổi này'))
      await expect(page.getByRole('listitem').filter({ hasText: '17 lượt người' }).first()).toBeVisible()
      await sent()
    })
  })

  test('the household opens a wallet and a shop with a product', async () => {
    const { page } = member
    const opens = async (use: RegExp, which: string, service: string) => {
      await book.find(LEARNER)
      await member.tap(member.button('Mở tài khoản'))
      await member.tap(member.answer('Để làm gì?', use))
      await member.tap(page.getByRole('group', { name: which }).getByRole('radio', { name: service }))
    }
    await moves(['Tài khoản thanh toán, ví điện tử', 'Hộ mở tài khoản thanh toán, ví điện tử'], async () => {
      await opens(/^Thanh toán/, 'Loại nào?', WALLET)
      await book.saves()
      await sent()
    })
    await moves(['Tài khoản trên sàn thương mại điện tử', 'Hộ mở tài khoản trên sàn', 'Sản phẩm trên sàn'], async () => {
      await opens(/^Bán trên sàn/, 'Sàn nào?', MARKET)
      await page.getByLabel(/^Tên gian hàng/).fill(SHOP)
      await page.getByLabel('Tên sản phẩm').fill('Mật ong rừng')
      await book.saves()
      await sent()
    })
  })

  test('somebody is stuck at a step, and the question closes once they do it alone', async () => {
    const { page } = member
    await moves(['Lượt vướng mắc', 'Người bị vướng'], async () => {
      await member.tab('Hỏi')
      await member.tap(page.getByRole('main').getByRole('link').filter({ hasText: FILES }))
      await member.tap(page.getByRole('link', { name: 'Vướng ở bước này' }).first())
      await member.tap(member.button('Cho người trong hộ khác…'))
      await page.getByRole('searchbox').fill(LEARNER)
      await member.tap(member.button(new RegExp(LEARNER)))
      await member.tap(member.answer('Bị làm sao?', 'Chuyện khác'))
      await member.tap(member.button('Gửi câu hỏi'))
      await expect(page.getByText(/^Đã ghi\. /)).toBeVisible()
      await sent()
    })
    await moves(['Lượt vướng mắc đã gỡ'], async () => {
      await book.find(LEARNER)
      await book.visit('Tự làm', FILES)
      await sent()
    })
  })

  test('a question of the household is answered by the commune', async () => {
    const { page } = member
    const asked = 'Bao giờ thôn có sóng điện thoại?'
    await moves(['Câu hỏi, kiến nghị của dân'], async () => {
      await book.find(LEARNER)
      await member.tap(page.getByRole('link', { name: 'Ghi ý kiến của gia đình' }))
      await member.tap(member.answer('Gia đình muốn nói gì?', 'Câu hỏi'))
      await page.getByLabel(/^Hoặc viết bằng chữ/).fill(asked)
      await member.tap(member.button('Gửi lên xã'))
      await expect(member.heading(LEARNER)).toBeVisible()
      await sent()
    })
    await moves(['Câu hỏi, kiến nghị đã trả lời'], async () => {
      await commune.page.goto('/console/dan-noi')
      await commune.page.getByRole('link', { name: asked }).click()
      await commune.page.getByRole('textbox', { name: /^Trả lời/ }).fill('Trạm phát sóng được dựng trong quý này.')
      await commune.page.getByRole('button', { name: 'Gửi trả lời' }).click()
      await expect(commune.page.getByText('Trạm phát sóng được dựng trong quý này.').first()).toBeVisible()
    })
  })

  test('the commune helps a member of a team on its own phone', async () => {
    const officer = await phoneOf()
    await officer.signIn('dat')
    await moves(['Cán bộ được hướng dẫn', 'Cán bộ mới tự làm được', 'Cán bộ tự làm được ít nhất một việc, đến cuối kỳ'], async () => {
      await officer.open('/field/can-bo')
      await officer.tap(officer.page.getByRole('main').getByRole('link').first())
      await officer.tap(officer.page.getByRole('group', { name: 'Dịch vụ nào?' }).getByRole('radio').first())
      await officer.tap(officer.answer('Thấy người ấy làm thế nào?', /^Tự làm/))
      await expect(officer.page.getByText('Đã ghi hôm nay')).toBeVisible()
      await sent(officer)
    })
  })

  test('a conference in person and online for members and a class for citizens are held, and attendance is taken', async () => {
    const { page } = commune
    const plans = async (name: string, choices: Record<string, string>) => {
      await page.goto('/console/tap-huan/moi')
      await page.getByLabel('Tên', { exact: true }).fill(name)
      for (const [question, answer] of Object.entries(choices)) await page.getByLabel(question, { exact: true }).selectOption({ label: answer })
      await page.getByLabel('Địa điểm, điểm cầu chính').fill('Hội trường UBND xã Phú Lâm')
      await page.getByRole('button', { name: 'Mở', exact: true }).click()
      await expect(commune.heading(name)).toBeVisible()
    }
    const ticks = async (name: string) => {
      await page.getByRole('button', { name: 'Điểm danh tại bàn' }).click()
      await page.getByRole('searchbox').fill(name)
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
      await expect(page.getByRole('button', { name: new RegExp(`^${name}`), pressed: true })).toBeVisible()
    }
    await moves(['Hội nghị tập huấn', 'Huyện có hội nghị tập huấn', 'Lớp và hội nghị đã tổ chức'], () =>
      plans('Hội nghị chuyển đổi số của xã', { Loại: 'Hội nghị', 'Dành cho': 'Thành viên tổ', 'Hình thức': 'Trực tiếp kết hợp trực tuyến' }),
    )
    await moves(['Tổ trưởng, thành viên dự hội nghị', 'Thành viên được bồi dưỡng', 'Thành viên học trực tiếp kết hợp trực tuyến', 'Lượt thành viên đi học'], () => ticks('Dương Văn Sơn'))
    await moves(['Người dân đến lớp', 'Lượt người dân đến lớp'], async () => {
      await plans('Lớp kỹ năng số của thôn', { Loại: 'Lớp', 'Dành cho': 'Người dân', 'Hình thức': 'Trực tiếp' })
      await ticks(LEARNER)
    })
  })

  test('the orders of a platform are brought in, and a livestream is recorded', async () => {
    const { page } = commune
    await moves(['Giao dịch trên sàn', 'Giao dịch trên số tài khoản, từ đầu', 'Giá trị giao dịch'], async () => {
      const [year, month, day] = today().split('-')
      await page.goto('/console/ban-hang/nhap')
      await page.getByRole('radio', { name: MARKET, exact: true }).check()
      const row = ['VS-1', `${day}/${month}/${year}`, SHOP, 'Mật ong rừng', '2', '360000', 'Hoàn thành'].join(';')
      await page.locator('input[type=file]').setInputFiles(file('don-hang.csv', ['Mã đơn hàng;Ngày đặt;Gian hàng;Sản phẩm;Số lượng;Thành tiền;Trạng thái', row]))
      await page.getByRole('button', { name: 'Nhập 1 đơn' }).click()
      await expect(page.getByRole('heading', { name: /^Đã nhập xong/ })).toBeVisible()
    })
    await moves(['Buổi livestream bán hàng'], async () => {
      await page.goto('/console/ban-hang/livestream')
      await page.getByRole('button', { name: 'Ghi một phiên' }).click()
      await page.getByLabel('Tên phiên').fill('Phiên mật ong đầu mùa')
      await page.getByRole('button', { name: 'Lưu phiên' }).click()
      await expect(page.getByText('Đã ghi phiên livestream')).toBeVisible()
    })
  })

  test(`${UNTIL_MASTERED} days later the household does it alone again, and no line of the table says nothing any more`, async ({ browser }) => {
    await member.turnOff()
    moveClock(UNTIL_MASTERED)
    await server.restart()
    province = new Office(await desk(browser))
    await province.signIn('hanh')
    await moves(['Người mới thành thạo'], async () => {
      await member.turnOn()
      await member.open()
      await book.find(LEARNER)
      await book.visit('Tự làm', IDENTITY)
      await sent()
    })
    expect((await tableOfIndicators(province.page)).filter(saysNothing)).toEqual([])
  })
})
