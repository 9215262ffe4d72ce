import { newId } from '$core/ids'
import { today, type Words } from '$core/phone.svelte'
import { oneLine, phoneNumber } from '$core/rules/text'
import { phone } from '$core/session.svelte'
import { visitToday } from '$core/visitToday'
import { dongOf, hasLongNumber, type Use } from './holdings'

/** A product as it is being written down. */
export interface ProductWords {
  name: string
  unit: string
  price: string
  /** Stars of OCOP, 3 to 5; empty for a product that has none. */
  ocop: string
}

export const blank = (): ProductWords => ({ name: '', unit: 'kg', price: '', ocop: '' })

export type Wrong = 'name' | 'missing' | 'price'

/** What is wrong with a line; an empty one is left out and nothing is wrong with it. */
export const wrongWith = ({ name, price }: ProductWords): Wrong | undefined =>
  hasLongNumber(name) ? 'name' : name.trim() === '' && price.trim() !== '' ? 'missing' : price.trim() !== '' && dongOf(price) === undefined ? 'price' : undefined

/** An account as it is being opened. */
export class Opening {
  use = $state<Use>()
  service = $state<string>()
  shop = $state('')
  link = $state('')
  products = $state<ProductWords[]>([blank()])

  constructor(
    readonly subject: string,
    readonly leaf: number,
  ) {}

  get entered() {
    const { use, service, shop, link, products } = this
    return { use, service, shop, link, products }
  }

  set entered(entered) {
    Object.assign(this, entered)
  }

  get ready() {
    return this.use !== undefined && this.service !== undefined
  }

  get sound() {
    return this.use !== 'sell' || this.products.every((product) => wrongWith(product) === undefined)
  }

  /** Keeps the account with its products as one deed. */
  save(): Promise<string> {
    const account = newId()
    const about = { subject: this.subject, leaf: this.leaf }
    const personal = { ...(oneLine(this.shop) && { shop: oneLine(this.shop) }), ...(this.link.trim() && { link: this.link.trim() }) }
    const visit = visitToday(phone(), this.subject)
    const opened: Words = { ...about, id: account, type: 'account.opened/1', body: { service: this.service, use: this.use, ...(visit && { visit }) } }
    const products = this.use === 'sell' ? listings(this.subject, this.leaf, account, this.service!, this.products) : []
    return phone().tell([{ ...opened, ...(Object.keys(personal).length > 0 && { personal }) }, ...products])
  }
}

/** The facts that list products with an account. */
export const listings = (subject: string, leaf: number, account: string, service: string, products: readonly ProductWords[]): Words[] =>
  products
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, unit, price, ocop }) => {
      const dong = dongOf(price)
      const body = { account, service, name: oneLine(name), ...(unit.trim() && { unit: oneLine(unit) }), ...(dong !== undefined && { price: dong }), ...(ocop && { ocop: Number(ocop) }) }
      return { subject, leaf, type: 'product.listed/1', body }
    })

export const closeAccount = (subject: string, leaf: number, account: string) =>
  phone().tell([{ subject, leaf, type: 'account.closed/1', body: { account, on: today() } }])

export const delist = (subject: string, leaf: number, product: string) =>
  phone().tell([{ subject, leaf, type: 'product.delisted/1', body: { product, on: today() } }])

/** Takes back what a deed just told. */
export async function undo(subject: string, leaf: number, deed: string): Promise<void> {
  const facts = phone().deeds.find((each) => each.id === deed)?.facts.map(({ id }) => id) ?? []
  await phone().takeBack(subject, leaf, facts)
}

/** A business as it is being written down. */
export interface BusinessWords {
  kind: string
  name: string
  owner: string
  locator: string
  phone: string
}

/** A business is born; returns its id. */
export async function registerBusiness(leaf: number, words: BusinessWords, household?: string): Promise<string> {
  const id = newId()
  const filled = Object.entries({ name: oneLine(words.name), owner: oneLine(words.owner), locator: oneLine(words.locator) }).filter(([, value]) => value !== '')
  const personal = { ...Object.fromEntries(filled), ...(words.phone.trim() && { phones: [phoneNumber(words.phone)] }) }
  await phone().tell([{ subject: id, leaf, id, type: 'business.registered/1', body: { kind: words.kind, ground: 'task', ...(household && { household }) }, personal }])
  return id
}
