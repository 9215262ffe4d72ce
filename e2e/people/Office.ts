import { expect, type Locator, type Page } from '@playwright/test'
import { PASSWORD } from './Phone'

/** Somebody at a desk in front of the console. */
export class Office {
  constructor(readonly page: Page) {}

  async signIn(name: string, password = PASSWORD): Promise<void> {
    await this.page.goto('/console/')
    await this.page.getByLabel('Tên đăng nhập').fill(name)
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(this.figureCard('Hộ đã gặp')).toBeVisible()
  }

  figureCard(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** A large figure, as readers hear it. */
  figure(name: string): Locator {
    return this.figureCard(name).locator('strong .aside')
  }

  async number(name: string): Promise<number> {
    return Number((await this.figure(name).innerText()).replaceAll('.', ''))
  }

  /** Waits until the console hears of changes by itself. */
  async isLive(): Promise<void> {
    await expect(this.page.getByText('Trực tiếp')).toBeVisible()
  }

  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name })

  /** Goes into a place of the table beneath the figures. */
  async goInto(place: string | RegExp): Promise<void> {
    await this.page.getByRole('rowheader').getByRole('link', { name: place, exact: typeof place === 'string' }).click()
    await expect(this.heading(place)).toBeVisible()
  }

  /** Opens a household of the village whose page stands open. */
  async opens(head: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Tìm chủ hộ, lối vào' }).fill(head)
    await this.page.getByRole('rowheader').getByRole('link', { name: head }).click()
    await expect(this.heading(`Hộ ${head}`)).toBeVisible()
  }

  /** What was told about the household whose page stands open. */
  get facts(): Locator {
    return this.page.getByRole('region', { name: 'Những điều đã ghi' }).getByRole('listitem')
  }
}

/** A number as people in Việt Nam write it. */
export const written = (value: number) => value.toLocaleString('vi-VN')
