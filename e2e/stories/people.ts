import { test as base, type Browser } from '@playwright/test'
import { setClock } from '../house/clock'
import { TungNha } from '../house/TungNha'
import { Book } from '../people/Book'
import { Office } from '../people/Office'
import { Phone } from '../people/Phone'

export const address = () => process.env.TUNGNHA_ADDRESS ?? ''

export interface Volunteer {
  phone: Phone
  book: Book
}

interface People {
  /** Starts a server of the story's own, which stops with the story however it ends. */
  start: typeof TungNha.start
  /** A phone nobody has signed in on. */
  phone: Phone
  /** Member of the village's team. */
  lan: Volunteer
  /** Leads that team. */
  minh: Volunteer
  /** Looks after the commune. */
  hoa: Office
  /** Looks after the province. */
  tuan: Office
  /** Keeps the list of places and the accounts. */
  quyen: Office
}

async function volunteer(name: string, use: (who: Volunteer) => Promise<void>) {
  await withPhone(async (phone) => {
    await phone.signIn(name)
    await use({ phone, book: new Book(phone) })
  })
}

async function withPhone(use: (phone: Phone) => Promise<void>) {
  const phone = await Phone.new(address())
  await phone.turnOn()
  await use(phone)
  await phone.throwAway()
}

async function office(browser: Browser, name: string, use: (who: Office) => Promise<void>) {
  const context = await browser.newContext()
  await setClock(context)
  const who = new Office(await context.newPage())
  await who.signIn(name)
  await use(who)
  await context.close()
}

async function houses(use: (start: typeof TungNha.start) => Promise<void>) {
  const started: TungNha[] = []
  await use(async (...words) => {
    const house = await TungNha.start(...words)
    started.push(house)
    return house
  })
  for (const house of started) await house.stop()
}

export const test = base.extend<People>({
  context: async ({ context }, use) => {
    await setClock(context)
    await use(context)
  },
  start: ({}, use) => houses(use),
  phone: ({}, use) => withPhone(use),
  lan: ({}, use) => volunteer('lan', use),
  minh: ({}, use) => volunteer('minh', use),
  hoa: ({ browser }, use) => office(browser, 'hoa', use),
  tuan: ({ browser }, use) => office(browser, 'tuan', use),
  quyen: ({ browser }, use) => office(browser, 'quyen', use),
})

export { expect } from '@playwright/test'
