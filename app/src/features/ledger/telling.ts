import type { Deed } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import type { Visit } from '$core/row'
import { say } from '$messages/field'

/** What a deed was, in words: the first fact that says it best. */
export function inWords(deed: Deed): string {
  const main = deed.facts.find(({ fact }) => fact.type === 'visit.made/1' || fact.type === 'household.registered/1') ?? deed.facts.at(-1)!
  const words = say().me.deed
  const word = words[main.fact.type as keyof typeof words] ?? words.other
  return word(headOf(main.fact.subject))
}

const headOf = (subject: string) => phone().book.about(subject).household?.head ?? say().someone

export type StandingWord = 'unsent' | 'settled' | 'refused' | 'takenBack'

export function standingOf(deed: Deed): StandingWord {
  if (deed.facts.some(({ standing }) => standing === 'refused')) return 'refused'
  if (deed.facts.some(({ standing }) => standing === 'unsent')) return 'unsent'
  return deed.takenBack && deed.facts.every(({ fact }) => fact.type !== 'fact.withdrawn/1') ? 'takenBack' : 'settled'
}

/** Where a refused deed can be corrected: the visit it told, as I still see it. */
export function correctionOf(deed: Deed): string | undefined {
  const refused = deed.facts.filter(({ standing }) => standing === 'refused')
  const subject = refused[0]!.fact.subject
  const concerned = (visit: Visit) => refused.some(({ id }) => id === visit.id || visit.helps?.some((help) => help.id === id))
  const visit = phone().book.about(subject).visits.find(concerned)
  if (visit) return `/field/tham/${subject}?sua=${visit.id}`
  return phone().book.about(subject).household ? `/field/ho/${subject}/sua` : undefined
}

export const refusedOf = (deed: Deed) => deed.facts.filter(({ standing }) => standing === 'refused')
