import type { Finding } from './overview'

/** Rules whose findings were made of single facts, which open one by one. */
const RULES = ['burst-of-visits', 'clocks-off'] as const

/** A finding as its facts are asked for: a rule, and whose visits of which day where one person made them. */
export type FindingAsked = { rule: 'clocks-off' } | { rule: 'burst-of-visits'; day: string; author: string }

/**
 * Address of the list of a finding's facts.
 *
 * @param here  the place the finding was shown for: a burst may reach over several villages beneath it
 * @param query the period, as in the address of the place
 */
export function findingFactsAddress({ rule, place, since, params }: Finding, here: number, query: string): string | undefined {
  const period = query.replace('?', '&')
  if (rule === 'clocks-off') return `/console/noi/${place.id}/viec?luat=${rule}${period}`
  return rule === 'burst-of-visits' && since ? `/console/noi/${here}/viec?luat=${rule}&ngay=${since}&nguoi=${String(params.author)}${period}` : undefined
}

/** The finding an address asks for; nothing when it names none. */
export function findingAsked(query: URLSearchParams): FindingAsked | undefined {
  const rule = RULES.find((each) => each === query.get('luat'))
  const [day, author] = [query.get('ngay'), query.get('nguoi')]
  if (rule !== 'burst-of-visits') return rule && { rule }
  return day && author ? { rule, day, author } : undefined
}
