import type { Book } from '$core/book.svelte'
import { isWithdrawal, withdrawnBy } from '$core/rules/overlay'
import type { Business } from '$core/row'

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
