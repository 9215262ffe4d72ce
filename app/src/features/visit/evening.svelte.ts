import { dayOf, type Day } from '$core/day'
import { movedAway } from '$core/rules/rounds'
import { todaysDoors, type Door, type Reason } from '$core/rules/today'
import { phone } from '$core/session.svelte'
import { today } from '$core/phone.svelte'

/** How far my villages have come: households met at home (the office's "hộ đã gặp"), in the register without those that moved away, and declared. */
export interface Progress {
  met: number
  registered: number
  declared: number
  metThisMonth: number
  doneToday: number
}

export const REASONS: Reason[] = ['come-back', 're-check', 'not-visited', 'go-on']

/** A door of tonight, and what to go there for: whom, and which service. */
export interface Errand extends Door {
  who?: string
  service?: string
}

/** All doors that wait, in the order of the rule. */
export function waitingDoors(): Door[] {
  const { book } = phone()
  const known = book.households().filter(({ household }) => !household.departure).map(({ household }) => {
    const { visits, mastery } = book.about(household.id)
    return { household: household.id, registeredOn: household.registeredOn, visits, mastery }
  })
  return todaysDoors(known, today())
}

export const doorsByReason = (doors: readonly Door[]) =>
  REASONS.map((reason) => ({ reason, doors: doors.filter((door) => door.reason === reason) })).filter(({ doors: some }) => some.length > 0)

/** The person and service to see there: one to check again, one who has begun, or the one of the last visit. */
export function errandOf(door: Door): Errand {
  const { book } = phone()
  const { persons, mastery, visits } = book.about(door.household)
  const lately = <Of extends { lastOn: Day }>(all: readonly Of[]) => [...all].sort((one, other) => other.lastOn.localeCompare(one.lastOn))[0]
  const of = {
    're-check': () => [...mastery].filter(({ level, aloneSince }) => level === 4 && aloneSince).sort((one, other) => one.aloneSince!.localeCompare(other.aloneSince!))[0],
    'go-on': () => lately(mastery.filter(({ level }) => level > 0 && level < 4)),
    'come-back': () => [...visits].sort((one, other) => other.onDay.localeCompare(one.onDay))[0]?.helps?.[0] ?? lately(mastery),
    'not-visited': () => undefined,
  }[door.reason]()
  return {
    ...door,
    who: of && persons.find(({ id }) => id === of.learner)?.name,
    service: of && book.one('service/1', of.service)?.name,
  }
}

export function progress(): Progress {
  const { book, me } = phone()
  const households = book.households().filter(({ household }) => !household.departure && !movedAway(book.about(household.id).visits))
  const visits = households.map(({ household }) => book.about(household.id).visits)
  const met = visits.map((each) => each.filter((visit) => visit.outcome === 'met' && visit.place === 'home'))
  const month = today().slice(0, 7)
  return {
    met: met.filter((each) => each.length > 0).length,
    registered: households.length,
    declared: book.scope.filter((place) => place.mine).reduce((sum, place) => sum + (place.declaredHouseholds ?? 0), 0),
    metThisMonth: met.filter((each) => each.some((visit) => visit.onDay.startsWith(month))).length,
    doneToday: visits.filter((each) => each.some((visit) => visit.author === me.account && dayOf(visit.at) === today())).length,
  }
}
