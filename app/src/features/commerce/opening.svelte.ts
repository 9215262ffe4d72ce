import { newId } from '$core/ids'
import { today, type Words } from '$core/phone.svelte'
import { phoneNumber } from '$core/rules/text'
import { phone } from '$core/session.svelte'
import { dongOf, hasLongNumber, type Use } from './holdings'

/** A product as it is being written down. */
export interface ProductWords {
  name: string
  unit: string
  price: string
}

export const blank = (): ProductWords => ({ name: '', unit: 'kg', price: '' })

export type Wrong = 'name' | 'price'

/** What is wrong with a line; an empty one is left out and nothing is wrong with it. */
export const wrongWith = ({ name, price }: ProductWords): Wrong | undefined =>
  hasLongNumber(name) ? 'name' : price.trim() !== '' && dongOf(price) === undefined ? 'price' : undefined

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
    const personal = { ...(this.shop.trim() && { shop: this.shop.trim() }), ...(this.link.trim() && { link: this.link.trim() }) }
    const opened: Words = { ...about, id: account, type: 'account.opened/1', body: { service: this.service, use: this.use } }
    const products = this.use === 'sell' ? listings(this.subject, this.leaf, account, this.service!, this.products) : []
    return phone().tell([{ ...opened, ...(Object.keys(personal).length > 0 && { personal }) }, ...products])
  }
}

/** The facts that list products with an account. */
export const listings = (subject: string, leaf: number, account: string, service: string, products: readonly ProductWords[]): Words[] =>
  products
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, unit, price }) => {
      const dong = dongOf(price)
      const body = { account, service, name: name.trim(), ...(unit.trim() && { unit: unit.trim() }), ...(dong !== undefined && { price: dong }) }
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
  const filled = Object.entries({ name: words.name.trim(), owner: words.owner.trim(), locator: words.locator.trim() }).filter(([, value]) => value !== '')
  const personal = { ...Object.fromEntries(filled), ...(words.phone.trim() && { phones: [phoneNumber(words.phone)] }) }
  await phone().tell([{ subject: id, leaf, id, type: 'business.registered/1', body: { kind: words.kind, ground: 'task', ...(household && { household }) }, personal }])
  return id
}
