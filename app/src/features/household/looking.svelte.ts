import type { Day } from '$core/day'
import { matchesWords } from '$core/rules/search'
import { phone } from '$core/session.svelte'

/** What I was looking for stays while I open a household and come back. */
export const looking = $state<{ words: string; leaf: number | undefined }>({ words: '', leaf: undefined })

/** The last day somebody of this household was met. */
export function lastMet(household: string): Day | undefined {
  const days = phone().book.about(household).visits.flatMap((visit) => (visit.outcome === 'met' ? [visit.onDay] : []))
  return days.sort().at(-1)
}

/** Who of the household was meant, when it was not the head that was looked for. */
export function personFound(household: string, words: string): string | undefined {
  const { household: home, persons } = phone().book.about(household)
  return matchesWords(home?.head ?? '', words) ? undefined : persons.find(({ name }) => matchesWords(name ?? '', words))?.name
}
