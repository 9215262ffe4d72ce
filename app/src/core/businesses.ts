import type { Book } from './book.svelte'
import type { Business } from './row'
import { isWithdrawal, withdrawnBy } from './rules/overlay'
import { indexed, queryOf, rankOf } from './rules/search'

/** A business where I find it. */
export interface ListedBusiness {
  leaf: number
  business: Business
}

/** The businesses of my villages, with those I have just written down, by name. */
export function businessesOf(book: Book): ListedBusiness[] {
  const gone = new Set(book.mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))
  const ids = new Set([...book.all('business/1').map(({ id }) => id), ...book.told('business.registered/1').map(({ fact }) => fact.subject)])
  return [...ids]
    .flatMap((id) => {
      const business = book.about(id).business
      const leaf = book.leafOf(id)
      return business && leaf !== undefined && !gone.has(id) ? [{ leaf, business }] : []
    })
    .sort((one, other) => (one.business.name ?? '').localeCompare(other.business.name ?? '', 'vi'))
}

/** Finds businesses by any words of name, owner, people, telephone number or way there; the best match first. */
export function businessesFound(book: Book, words: string): ListedBusiness[] {
  const query = queryOf(words)
  return businessesOf(book)
    .flatMap((listed) => {
      const { business } = listed
      const { persons } = book.about(business.id)
      const rank = rankOf(
        indexed({
          names: [business.name, business.owner, ...persons.map(({ name }) => name)],
          texts: [business.locator],
          phones: [...(business.phones ?? []), ...persons.map(({ phone }) => phone)],
        }),
        query,
      )
      return rank === undefined ? [] : [{ listed, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ listed }) => listed)
}
