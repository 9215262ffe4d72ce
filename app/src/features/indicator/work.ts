import type { Api } from '$core/api'
import type { Overview } from './overview'

export type Round = Api['RoundLine']
type Glance = Api['OverviewGlance']

const NOTHING: Glance = { name: '', unit: 'PERSON', now: 0, ever: 0 }

/** The work beside the doors, as the first screen tells it. */
export interface Work {
  /** Citizens and members of teams who came to a class in the period; help at home is not training. */
  trained: { people: number; members: number; ever: number }
  /** Accounts that stand on platforms, and how many more than when the period began. */
  selling: { accounts: number; more: number | undefined; transactions: number; everSold: number }
  /** Where people stand now, at the period's end, and what was raised and freed in it. */
  stuck: { open: number; raised: number; freed: number; everFreed: number }
}

export function workOf({ glance }: Pick<Overview, 'glance'>): Work {
  const of = (name: string) => glance.find((each) => each.name === name) ?? NOTHING
  const accounts = of('marketplace-accounts')
  const raised = of('stuck-raised')
  const freed = of('stuck-closed')
  return {
    trained: { people: of('citizens-in-class').now, members: of('members-trained').now, ever: of('citizens-in-class').ever },
    selling: { accounts: accounts.now, more: accounts.before === undefined ? undefined : accounts.now - accounts.before, transactions: of('transactions').now, everSold: of('transactions').ever },
    stuck: { open: raised.ever - freed.ever, raised: raised.now, freed: freed.now, everFreed: freed.ever },
  }
}

/** Rounds under way, the one that ends first before the others. */
export const running = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ state }) => state === 'OPEN').sort((one, other) => one.until.localeCompare(other.until) || one.name.localeCompare(other.name, 'vi'))

/** How much of what was aimed at is done; a round without an aim is done. */
export const shareDone = ({ progress: { target, remaining } }: Round) => (target === 0 ? 1 : (target - remaining) / target)

/** Where a number of the strip opens: the section for the reader's own place, the indicator place by place for one beneath. */
export const opens = (section: string, indicator: string, place: number, top: number, period: string): string =>
  place === top ? `/console/${section}` : indicatorAddress(indicator, place, top, period)

/**
 * An indicator place by place, of the place one looks at.
 *
 * @param own only what belongs to the place itself, and to none beneath
 */
export function indicatorAddress(indicator: string, place: number, top: number, period: string, own = false): string {
  const query = new URLSearchParams({ ...(place !== top && { noi: String(place) }), ...(period !== 'thang' && { ky: period }), ...(own && { rieng: '1' }) }).toString()
  return `/console/chi-tieu${indicator && `/${indicator}`}${query && `?${query}`}`
}
