import { dayOf } from '$core/day'
import type { Book } from '$core/book.svelte'
import { isWithdrawal, withdrawnBy } from '$core/rules/overlay'
import type { Account, Product, Service } from '$core/row'

export type Use = Account['use']

/** What a household or a business holds now: its accounts, and the products on sale with each. */
export interface Holding {
  account: Account
  products: Product[]
}

/** The server's rows with my own facts laid over them; what is closed, delisted or taken back is not held. */
export function holdingsOf(book: Book, subject: string): Holding[] {
  const gone = new Set([
    ...book.mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])),
    ...book.told<{ account: string }>('account.closed/1').map(({ body }) => body.account),
    ...book.told<{ product: string }>('product.delisted/1').map(({ body }) => body.product),
  ])
  const products = standing(book.all('product/1'), book.told<Product>('product.listed/1').map((told) => listed(told)), subject, gone).filter(({ delistedOn }) => !delistedOn)
  return standing(book.all('account/1'), book.told<Account>('account.opened/1').map((told) => opened(told)), subject, gone)
    .filter(({ closedOn }) => !closedOn)
    .sort((one, other) => one.openedOn.localeCompare(other.openedOn) || one.id.localeCompare(other.id))
    .map((account) => ({ account, products: products.filter((product) => product.account === account.id) }))
}

type Told<Body> = ReturnType<typeof Book.prototype.told<Body>>[number]

const opened = ({ fact, body, personal }: Told<Account>): Account =>
  ({ ...body, ...personal, id: fact.id, subject: fact.subject, openedOn: (body as { on?: string }).on ?? dayOf(fact.occurredAt) }) as Account

const listed = ({ fact, body }: Told<Product>): Product => ({ ...body, id: fact.id, subject: fact.subject, listedOn: dayOf(fact.occurredAt) }) as Product

function standing<Thing extends { id: string; subject: string }>(rows: Thing[], mine: Thing[], subject: string, gone: ReadonlySet<string | undefined>): Thing[] {
  const known = new Set(rows.map(({ id }) => id))
  return [...rows, ...mine.filter(({ id }) => !known.has(id))].filter((thing) => thing.subject === subject && !gone.has(thing.id))
}

/** The catalogue's own lesson in buying stands for whatever platform somebody buys on that it does not know. */
const BUYING = 'buy-online'

/** What can be opened for a purpose: platforms to sell or buy on, banks and wallets to pay with. */
export const servicesFor = (services: readonly Service[], use: Use): Service[] =>
  services.filter(
    ({ status, kind, code }) => status === 'live' && (kind === (use === 'pay' ? 'payment' : 'marketplace') || (use === 'buy' && code === BUYING)),
  )

/** Nine digits and more are somebody's number, and no weight or pack size; the server refuses them too. */
export const hasLongNumber = (name: string) => /\d([ .-]?\d){8,}/.test(name)

/** `18.000`, `18000 đ` → 18000; undefined when it is no amount. */
export function dongOf(written: string): number | undefined {
  const bare = written.replace(/[\s.,đ₫]/gu, '')
  return /^\d{1,12}$/.test(bare) ? Number(bare) : undefined
}
