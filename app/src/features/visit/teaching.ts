import { phone } from '$core/session.svelte'
import type { Mastery, Service } from '$core/row'
import { servicesOfRounds } from './rounds.svelte'

const LIKELY = 5

/** Services for citizens, the likely ones first: what an open round is about, what this learner has begun, then what is most taught here. */
export function servicesFor(household: string, learner: string | undefined): { likely: Service[]; rest: Service[] } {
  const { book } = phone()
  const begun = new Map(book.about(household).mastery.filter((each) => each.learner === learner).map((each) => [each.service, each]))
  const taught = tallyOfServices()
  const wanted = servicesOfRounds()
  const asked = (service: Service) => (wanted.has(service.id) && (begun.get(service.id)?.level ?? 0) < 4 ? 2_000_000 : 0)
  const stuck = new Set(book.all('stuck/1').flatMap((each) => (each.subject === household && !each.closedOn ? [each.service] : [])))
  const waiting = (service: Service) => (stuck.has(service.id) ? 4_000_000 : 0)
  const weight = (service: Service) => waiting(service) + asked(service) + (begun.has(service.id) ? 1_000_000 - begun.get(service.id)!.level : (taught.get(service.id) ?? 0))
  const open = book.all('service/1').filter((service) => service.audience === 'citizen' && service.status === 'live')
  const sorted = open.sort((one, other) => weight(other) - weight(one) || one.name.localeCompare(other.name, 'vi'))
  return { likely: sorted.slice(0, LIKELY), rest: sorted.slice(LIKELY) }
}

/** How often each service was taught in my villages. */
export function tallyOfServices(): Map<string, number> {
  const times = new Map<string, number>()
  for (const { service, helps } of phone().book.all('mastery/1')) times.set(service, (times.get(service) ?? 0) + helps)
  return times
}

export const rungOf = (household: string, learner: string | undefined, service: string): Mastery | undefined =>
  phone().book.about(household).mastery.find((each) => each.learner === learner && each.service === service)
