import type { Page } from '@playwright/test'
import { COMMUNE, HEAD, HOUSEHOLDS, MEMBERS, OFFICER, PROVINCE, PROVINCE_OFFICER, TEAMS, householdList, memberList, memberOf, officerList, placeList, teamList } from '../house/province'
import { Office, written, signInFirst } from '../people/Office'
import { setClock } from '../house/clock'
import { writeDocument } from '../house/handbook'
import { qrCodes } from '../house/pdf'
import { indicatorsOf } from '../people/indicators'
import { Book } from '../people/Book'
import { PASSWORD, Phone } from '../people/Phone'
import { expect, test } from './people'

const STALL = 'Sạp rau cô Lụa'

interface File {
  name: string
  mimeType: string
  buffer: Buffer
}

interface Task {
  who: string
  task: string
  taps: number
  seconds: number
}

/** A person finds, reads and taps; typing a name or a password comes to about the same. */
const SECONDS_A_TAP = 10

/** Taps and machine time of each task. */
class Costs {
  readonly #tasks: Task[] = []
  #taps = 0

  /** Counts the presses of the pointer and the files and fields that are filled in on this page. */
  async watch(page: Page): Promise<void> {
    await page.exposeFunction('countTap', () => this.#taps++)
    await page.addInitScript(() => {
      const count = () => (globalThis as unknown as { countTap(): void }).countTap()
      addEventListener('pointerdown', count, true)
      addEventListener('change', (event) => /^(file|text|password|search)$/.test((event.target as HTMLInputElement).type) && count(), true)
    })
  }

  async of(who: string, task: string, act: () => Promise<void>): Promise<void> {
    const [taps, begun] = [this.#taps, performance.now()]
    await test.step(task, act)
    this.#tasks.push({ who, task, taps: this.#taps - taps, seconds: Math.ceil((performance.now() - begun) / 1_000) })
  }

  document(): string {
    const people = [...new Set(this.#tasks.map(({ who }) => who))]
    const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
    const sum = (who: string) => {
      const own = this.#tasks.filter((each) => each.who === who)
      const [taps, seconds] = [own.reduce((all, { taps }) => all + taps, 0), own.reduce((all, { seconds }) => all + seconds, 0)]
      return line([`**${who}**`, '**all**', taps, seconds, `${Math.ceil((taps * SECONDS_A_TAP + seconds) / 60)} min`])
    }
    return [
      '# The first day of a province, in taps and seconds',
      '',
      `Written by the browser story: \`TUNGNHA_PICTURES=1 npm --prefix e2e test first-day\`. The province is invented: ${PROVINCE.districts} districts, ${PROVINCE.communes} communes, ${written(PROVINCE.villages)} villages, ${written(TEAMS)} teams, ${written(MEMBERS)} members.`,
      `A tap is a press of the pointer, a file chosen or a field filled in. The seconds are those of the machine that ran the story. A person is reckoned with ${SECONDS_A_TAP} s a tap, which leaves time to read.`,
      '',
      line(['who', 'task', 'taps', 'seconds of the machine', 'a person needs about']),
      line(['---', '---', '---:', '---:', '---:']),
      ...people.flatMap((who) => [...this.#tasks.filter((each) => each.who === who).map(({ task, taps, seconds }) => line([who, task, taps, seconds, `${taps * SECONDS_A_TAP + seconds} s`])), sum(who)]),
      '',
    ].join('\n')
  }
}

/** Hands a list in, and waits for what each row means. */
async function handIn(page: Page, file: File): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: `Tệp “${file.name}”` })).toBeVisible()
}

async function take(page: Page, rows: number): Promise<void> {
  await page.getByRole('button', { name: `Đưa vào ${written(rows)} dòng` }).click()
  await expect(page.getByText('Đã đưa vào xong')).toBeVisible({ timeout: 600_000 })
}

test('the first day of a province: from an empty directory to the first visits', async ({ page, browser, start }) => {
  test.setTimeout(1_800_000)
  const house = await start('serve')
  const costs = new Costs()
  await costs.watch(page)

  await costs.of('administrator', 'first sign-in, own password', async () => {
    await signInFirst(page, house)
    await expect(page.getByRole('heading', { name: 'Bước đầu: nhập địa bàn' })).toBeVisible()
  })

  await costs.of('administrator', `import ${written(PROVINCE.villages)} villages, ${PROVINCE.communes} communes`, async () => {
    await handIn(page, placeList())
    await take(page, 1 + PROVINCE.districts + PROVINCE.communes + PROVINCE.villages)
    await page.getByRole('button', { name: 'Địa bàn' }).click()
    await expect(page.getByRole('heading', { level: 1, name: PROVINCE.name })).toBeVisible()
  })

  await costs.of('administrator', 'import 200 officers', async () => {
    await page.getByRole('link', { name: 'Người dùng' }).click()
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await handIn(page, officerList())
    await take(page, 200)
  })

  await costs.of('administrator', `import ${written(TEAMS)} teams with ${written(MEMBERS)} members`, async () => {
    await page.getByRole('link', { name: 'Tổ', exact: true }).click()
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await handIn(page, teamList())
    await take(page, MEMBERS)
  })

  await costs.of('administrator', 'begin with the supplied services', async () => {
    await page.getByRole('link', { name: 'Dịch vụ' }).click()
    await page.getByRole('button', { name: 'Bắt đầu từ danh mục kèm theo' }).click()
    await page.getByRole('button', { name: /^Đưa \d+ dịch vụ vào danh mục$/ }).click()
    await expect(page.getByRole('rowheader').getByRole('link', { name: 'VNeID mức 2' })).toBeVisible()
  })

  let officerLink = ''
  let provinceLink = ''
  const linkFor = async (name: string) => {
    await page.getByRole('link', { name: 'Người dùng' }).first().click()
    await page.getByRole('searchbox').fill(name)
    await page.getByRole('rowheader').getByRole('link', { name }).click()
    await page.getByRole('button', { name: 'Lấy đường dẫn để gửi' }).click()
    return page.getByRole('status').filter({ hasText: '#vao=' }).innerText()
  }
  await costs.of('administrator', 'sign-in links for two officers', async () => {
    officerLink = await linkFor(OFFICER)
    provinceLink = await linkFor(PROVINCE_OFFICER)
  })

  const desk = await browser.newContext()
  await setClock(desk)
  const officer = new Office(await desk.newPage())
  await costs.watch(officer.page)

  await costs.of('commune officer', 'first sign-in with the link', async () => {
    await officer.page.goto(officerLink)
    await officer.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await officer.page.getByRole('button', { name: /^Lưu/ }).click()
    await expect(officer.page.getByRole('banner')).toContainText(OFFICER)
  })

  await costs.of('commune officer', `accounts for ${memberList().buffer.toString().split('\n').length - 2} members`, async () => {
    await officer.page.getByRole('link', { name: 'Người dùng' }).click()
    await officer.page.getByRole('button', { name: 'Nhập từ Excel' }).click()
    await handIn(officer.page, memberList())
    await officer.page.getByRole('button', { name: /^Đưa vào \d+ dòng$/ }).click()
    await expect(officer.page.getByText('Đã đưa vào xong')).toBeVisible()
  })

  await costs.of('commune officer', `import ${HOUSEHOLDS} households`, async () => {
    await officer.page.getByRole('link', { name: 'Tổng quan' }).click()
    await officer.page.getByRole('button', { name: 'Nhập danh sách hộ từ Excel' }).click()
    await handIn(officer.page, householdList())
    await take(officer.page, HOUSEHOLDS)
  })

  const [member, leaver] = [memberOf(1), memberOf(2)]
  let strip = ''
  await costs.of('commune officer', 'print the sign-in strips of a village', async () => {
    const { page } = officer
    await page.getByRole('link', { name: 'Người dùng' }).click()
    await page.getByRole('searchbox').fill(member.name)
    await page.getByRole('checkbox', { name: `Chọn ${member.name}` }).check()
    const printed = page.waitForEvent('download')
    await page.getByRole('button', { name: 'In giấy mời cho 1 người' }).click()
    ;[strip = ''] = qrCodes(await (await printed).path())
  })

  const phone = await Phone.new(house.address)
  await phone.turnOn()
  await costs.watch(phone.page)
  await costs.of('member', 'first sign-in with the QR code of her strip', async () => {
    const link = new URL(strip)
    await phone.open(link.pathname + link.hash)
    await expect(phone.page.getByText(`Chào ${member.name}`)).toBeVisible()
    await phone.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await phone.tap(phone.button('Lưu và vào sổ'))
    await expect(phone.heading('Cửa nên gõ tối nay')).toBeVisible()
    await phone.hasSent()
  })

  const book = new Book(phone)
  await costs.of('member', 'a visit with guided help, without a network', async () => {
    await phone.loseNetwork()
    await book.find(HEAD(0))
    await book.visit('Tự làm')
    await phone.findNetwork()
    await phone.tab('Hôm nay')
    await phone.hasSent()
  })

  await costs.of('member', 'a group session of 23 people', async () => {
    const { page } = phone
    await phone.tab('Hộ')
    await phone.tap(page.getByRole('link', { name: 'Buổi đông người' }))
    await phone.tap(phone.button('Ghi một buổi'))
    await phone.tap(page.getByRole('group', { name: 'Hướng dẫn gì?' }).getByRole('checkbox').first())
    await page.getByLabel(/^Có bao nhiêu người\?/).fill('23')
    await phone.tap(phone.button('Lưu buổi này'))
    await expect(page.getByRole('listitem').filter({ hasText: '23 lượt người' }).first()).toBeVisible()
  })

  await costs.of('member', 'a stall and a visit there', async () => {
    const { page } = phone
    await phone.open('/field/tai-khoan/co-so/moi')
    await page.getByLabel('Tên cơ sở').fill(STALL)
    await page.getByLabel(/^Chủ/).fill('Phạm Thị Lụa')
    await phone.tap(phone.button('Lưu và mở tài khoản'))
    await expect(phone.heading('Mở tài khoản')).toBeVisible()
    await phone.tab('Hộ')
    await page.getByRole('searchbox').fill(STALL)
    await phone.tap(page.getByRole('main').getByRole('link', { name: STALL }))
    await book.visit('Tự làm')
    await phone.tab('Hôm nay')
    await phone.hasSent()
  })

  await costs.of('commune officer', 'merge two registrations of a household', async () => {
    const { page } = officer
    const [stays, twin] = [HEAD(0), HEAD(COMMUNE.villages.length)]
    await page.getByRole('link', { name: 'Tổng quan' }).click()
    await officer.goInto(`thôn ${COMMUNE.villages[0]}`)
    await officer.opens(stays)
    await page.getByRole('button', { name: 'Gộp với hộ khác' }).click()
    await page.getByRole('searchbox', { name: 'Tìm theo tên chủ hộ hoặc lối vào' }).fill(twin)
    await page.getByRole('button', { name: `So sánh ${twin}` }).click()
    await page.getByLabel('Lý do gộp').fill('Một nhà, hai lần vào sổ')
    await page.getByRole('button', { name: 'Gộp hai hộ' }).click()
    await expect(page.getByText(`Đã gộp vào hộ ${stays}`)).toBeVisible()
  })

  const corrected = `${COMMUNE.villages[1]} Trên`
  await costs.of('commune officer', 'correct the name of a village', async () => {
    const { page } = officer
    await page.getByRole('link', { name: 'Địa bàn', exact: true }).click()
    await page.getByRole('rowheader').getByRole('link', { name: `thôn ${COMMUNE.villages[1]}`, exact: true }).click()
    await page.getByRole('button', { name: 'Sửa lỗi viết tên' }).click()
    await page.getByLabel('Tên đúng').fill(corrected)
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await expect(officer.heading(`thôn ${corrected}`)).toBeVisible()
  })

  await costs.of('commune officer', 'end the role of a member', async () => {
    const { page } = officer
    await page.getByRole('link', { name: 'Người dùng' }).first().click()
    await page.getByRole('searchbox').fill(leaver.name)
    await page.getByRole('rowheader').getByRole('link', { name: leaver.name }).click()
    await page.getByRole('button', { name: 'Cho thôi vai trò' }).click()
    await page.getByRole('button', { name: 'Cho thôi', exact: true }).click()
    await expect(page.getByText('Hiện không giữ vai trò nào')).toBeVisible()
  })

  await costs.of('commune officer', 'seal the report of the month', async () => {
    const { page } = officer
    await page.getByRole('link', { name: 'Báo cáo' }).click()
    await page.getByRole('radio', { name: /tháng/i }).check()
    await page.getByRole('button', { name: 'Chốt và gửi' }).click()
    const question = page.getByRole('alertdialog')
    await question.getByRole('checkbox', { name: /Tôi biết các chỗ còn thiếu/ }).check()
    await question.getByRole('button', { name: 'Chốt và gửi' }).click()
    await expect(page.getByText(/Đã (chốt|gửi) \d/).first()).toBeVisible()
  })

  const numbers = await browser.newContext()
  await setClock(numbers)
  const province = new Office(await numbers.newPage())
  await costs.watch(province.page)
  await costs.of('province officer', 'first sign-in; the figures of the province', async () => {
    await province.page.goto(provinceLink)
    await province.page.getByLabel('Mật khẩu mới').fill(PASSWORD)
    await province.page.getByRole('button', { name: /^Lưu/ }).click()
    await expect(province.heading(PROVINCE.name)).toBeVisible()
    await expect(province.figureCard('Hộ đã gặp')).toContainText(written(PROVINCE.declared))
    expect(await province.number('Hộ đã gặp')).toBe(1)
    await expect(province.figureCard('Hộ đã gặp')).toContainText(`đã lập sổ ${HOUSEHOLDS - 1}/${written(PROVINCE.declared)} hộ`)
    const figures = ['Lượt thăm', 'Buổi hướng dẫn đông người', 'Lượt người dự buổi đông người', 'Người mới tự làm được ít nhất một dịch vụ']
    expect(await indicatorsOf(province.page, figures)).toEqual([2, 1, 23, 2])
    await province.page.getByRole('link', { name: 'Báo cáo' }).click()
    await expect(province.page.getByRole('region', { name: 'Báo cáo đã nhận từ nơi bên dưới' }).getByRole('row').filter({ hasText: `xã ${COMMUNE.name}` }).first()).toBeVisible()
  })

  await test.info().attach('costs', { body: costs.document(), contentType: 'text/markdown' })
  await writeDocument('first-day.md', costs.document())
  await phone.throwAway()
  await numbers.close()
  await desk.close()
})
