import { expect, type Locator, type Page } from '@playwright/test'
import type { TungNha } from '../house/TungNha'
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

/** Signs in at a new server as its first administrator, with the one-time password that the server printed, and sets a password. */
export async function signInFirst(page: Page, house: TungNha): Promise<void> {
  const [, name = '', once = ''] = await house.says(/sign in as (\S+) with the one-time password (\S+)/)
  await page.goto(`${house.address}/console/`)
  await page.getByLabel('Tên đăng nhập').fill(name)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(once)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD)
  await page.getByRole('button', { name: 'Lưu mật khẩu' }).click()
}

/** A number as people in Việt Nam write it. */
export const written = (value: number) => value.toLocaleString('vi-VN')
