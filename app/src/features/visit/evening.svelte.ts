import { dayOf } from '$core/day'
import { todaysDoors, type Door, type Reason } from '$core/rules/today'
import { phone } from '$core/session.svelte'
import { today } from '$core/phone.svelte'

/** How far my villages have come: households met, registered and declared. */
export interface Progress {
  met: number
  registered: number
  declared: number
  metThisMonth: number
  doneToday: number
}

export const REASONS: Reason[] = ['come-back', 're-check', 'not-visited', 'go-on']

/** Tonight's doors by reason, in the order of the rule. */
export function doorsByReason(): Record<Reason, Door[]> {
  const { book } = phone()
  const known = book.households().map(({ household }) => {
    const { visits, mastery } = book.about(household.id)
    return { household: household.id, registeredOn: household.registeredOn, visits, mastery }
  })
  const doors = todaysDoors(known, today())
  const of = (reason: Reason) => doors.filter((door) => door.reason === reason)
  return { 'come-back': of('come-back'), 're-check': of('re-check'), 'not-visited': of('not-visited'), 'go-on': of('go-on') }
}

export function progress(): Progress {
  const { book, me } = phone()
  const households = book.households()
  const visits = households.map(({ household }) => book.about(household.id).visits)
  const met = visits.map((each) => each.filter((visit) => visit.outcome === 'met'))
  const month = today().slice(0, 7)
  return {
    met: met.filter((each) => each.length > 0).length,
    registered: households.length,
    declared: book.scope.filter((place) => place.mine).reduce((sum, place) => sum + (place.declaredHouseholds ?? 0), 0),
    metThisMonth: met.filter((each) => each.some((visit) => visit.onDay.startsWith(month))).length,
    doneToday: visits.filter((each) => each.some((visit) => visit.author === me.account && dayOf(visit.at) === today())).length,
  }
}
