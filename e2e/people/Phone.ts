import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as browser, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { Cable } from '../house/Cable'
import { chromium } from '../house/chromium'
import { setClock, ZONE } from '../house/clock'

export const PASSWORD = 'demo-tung-nha'

const TABS = { 'Hôm nay': '/field/', Hộ: '/field/ho', Hỏi: '/field/hoi', Tôi: '/field/toi' }

/** A cheap phone in somebody's pocket: its browser can be closed and opened again, its line can be cut, and it counts taps. */
export class Phone {
  taps = 0
  #context: BrowserContext | undefined
  #page: Page | undefined
  #offline = false

  private constructor(
    private readonly cable: Cable,
    private readonly pocket: string,
  ) {}

  static async new(address: string): Promise<Phone> {
    return new Phone(await Cable.to(address), await mkdtemp(join(tmpdir(), 'e2e-phone-')))
  }

  get page(): Page {
    if (!this.#page) throw new Error('the phone is off')
    return this.#page
  }

  get address(): string {
    return this.cable.address
  }

  async turnOn(): Promise<void> {
    this.#context = await browser.launchPersistentContext(this.pocket, {
      ...chromium(),
      ...{ baseURL: this.address, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
      ...{ locale: 'vi-VN', timezoneId: ZONE, offline: this.#offline, reducedMotion: 'reduce' as const },
    })
    await setClock(this.#context)
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage())
  }

  async turnOff(): Promise<void> {
    await this.#context?.close()
    this.#context = this.#page = undefined
  }

  async throwAway(): Promise<void> {
    await this.turnOff()
    await this.cable.cut()
    await rm(this.pocket, { recursive: true, force: true })
  }

  /** The browser is told so, and the line itself is cut: a service worker cannot reach around it either. */
  async loseNetwork(): Promise<void> {
    this.#offline = true
    await this.#context?.setOffline(true)
    await this.cable.cut()
  }

  async findNetwork(): Promise<void> {
    this.#offline = false
    await this.cable.mend()
    await this.#context?.setOffline(false)
  }

  async open(path = '/field/'): Promise<void> {
    await this.page.goto(path)
  }

  async tap(what: Locator): Promise<void> {
    await what.tap()
    this.taps++
  }

  button = (name: string | RegExp) => this.page.getByRole('button', { name, exact: typeof name === 'string' })

  heading = (name: string | RegExp) => this.page.getByRole('heading', { name, exact: typeof name === 'string' })

  /** The answer to one question of a form. */
  answer = (question: string, answer: string | RegExp) => this.page.getByRole('group', { name: question }).getByRole('radio', { name: answer })

  async tab(name: keyof typeof TABS): Promise<void> {
    const tab = this.page.getByRole('navigation', { name: 'Các mục chính' }).getByRole('link', { name, exact: true })
    if (!(await tab.isVisible())) await this.open(TABS[name])
    else await this.tap(tab)
  }

  /** Types name and password once; afterwards the whole book is here and the phone can do without a network. */
  async signIn(name: string, password = PASSWORD): Promise<void> {
    await this.open()
    await this.page.getByLabel('Tên đăng nhập').fill(name)
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await this.tap(this.button('Đăng nhập'))
    await expect(this.heading('Cửa nên gõ tối nay')).toBeVisible()
    await this.hasSent()
    await this.page.evaluate(() => navigator.serviceWorker.ready)
  }

  /** What the pill on every page says of the sync. */
  get state(): Locator {
    return this.page.getByRole('banner').getByRole('link').filter({ hasNotText: 'Từng Nhà' })
  }

  async hasSent(): Promise<void> {
    await expect(this.state).toHaveText(/^Đã gửi lúc \d\d:\d\d$/)
  }

  /** Asks the server now for what is new there. */
  async fetchNews(): Promise<void> {
    await this.tab('Tôi')
    const answered = this.page.waitForResponse('**/api/v1/sync/pull*')
    await this.tap(this.button('Gửi ngay'))
    await answered
    await expect(this.button('Gửi ngay')).toBeEnabled()
  }
}
