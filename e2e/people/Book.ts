import { randomInt } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Phone } from './Phone'

type Seen = 'Làm hộ' | 'Chỉ xem' | 'Cùng làm' | 'Nhắc vài chỗ' | 'Tự làm'

let names = 0
/** Another one each run: the house may have run before. */
const RUN = randomInt(10_000, 99_999)
const SURNAMES = ['Bàn', 'Ma', 'Nông', 'Hoàng', 'Triệu', 'Lường']

/** A head's name that no household of the demo has, another one each time. */
export const freshName = () => `${SURNAMES[names % SURNAMES.length]} Thị Kẹo ${RUN}${names++}`

/** What a volunteer does with the households of her village. */
export class Book {
  constructor(private readonly phone: Phone) {}

  /** Adds a household; its page stands open afterwards. */
  async add(head: string, words: { locator?: string; phone?: string } = {}): Promise<void> {
    const { phone } = this
    await phone.open('/field/ho/moi')
    await phone.page.getByLabel('Tên chủ hộ').fill(head)
    if (words.locator) await phone.page.getByLabel('Lối vào nhà').fill(words.locator)
    if (words.phone) await phone.page.getByLabel(/^Số điện thoại/).fill(words.phone)
    await phone.tap(phone.button('Lưu'))
    await expect(phone.heading(head)).toBeVisible()
  }

  /** Finds it by typing, and opens it. */
  async find(words: string): Promise<void> {
    const { phone } = this
    await phone.tab('Hộ')
    await phone.page.getByRole('searchbox').fill(words)
    await phone.tap(phone.page.getByRole('main').getByRole('link').first())
  }

  /** The village this book is about, as its first page names it. */
  async village(): Promise<string> {
    await this.phone.tab('Hôm nay')
    const told = await this.phone.page.getByText(/ · .*, xã /).innerText()
    return told.replace(/^.* · (.*), xã .*$/, '$1')
  }

  /** Writes down a visit at the household whose page stands open: somebody was met and did a service, the first one unless named, in this way. */
  async visit(seen: Seen, service?: string): Promise<void> {
    await this.phone.tap(this.phone.button('Ghi lượt thăm'))
    await this.saw(seen, service)
  }

  /** Answers the questions of a visit and saves it. */
  async saw(seen: Seen, service?: string): Promise<void> {
    await this.answers(seen, service)
    await this.saves()
  }

  /** Answers the questions of a visit: the first person, a service, how it was done. */
  async answers(seen: Seen, service?: string): Promise<void> {
    const { phone } = this
    await phone.tap(phone.page.getByRole('group', { name: 'Ai được hướng dẫn?' }).getByRole('radio').first())
    await this.choose(service)
    await phone.tap(phone.answer('Thấy người ấy làm thế nào?', new RegExp(`^${seen}`)))
  }

  /** Saves a form that was opened from a household; the household's page is open afterwards. */
  async saves(): Promise<void> {
    await this.phone.tap(this.phone.button('Lưu'))
    await expect(this.phone.heading('Các lượt thăm')).toBeVisible()
  }

  /** The first service, or the one named, which may stand behind the button for all of them. */
  private async choose(name?: string): Promise<void> {
    const services = this.phone.page.getByRole('group', { name: 'Dịch vụ nào?' })
    const wanted = (name ? services.getByRole('radio', { name }) : services.getByRole('radio')).first()
    await expect(services).toBeVisible()
    if (!(await wanted.isVisible())) await this.phone.tap(this.phone.button('Tất cả dịch vụ'))
    await this.phone.tap(wanted)
  }
}
