import { content, type Fact } from '$core/fact'
import type { Deed } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import { say } from '$messages/field'
import { say as learning } from '$messages/learning'

const SAYS_IT_BEST = new Set(['visit.made/1', 'gathering.held/1', 'household.registered/1', 'account.opened/1'])

/** What a deed was, in words: the first fact that says it best. */
const mainOf = (deed: Deed) => deed.facts.find(({ fact }) => SAYS_IT_BEST.has(fact.type)) ?? deed.facts.at(-1)!

export function inWords(deed: Deed): string {
  const main = mainOf(deed)
  const { subject, type } = main.fact
  const { household, business } = phone().book.about(subject)
  if (type === 'gathering.held/1') return learning().group.deed
  if (type === 'visit.made/1' && business) return learning().business.visited(headOf(subject))
  if (type === 'help.given/1' && !household && !business) return learning().cadre.deed(headOf(subject))
  const words = say().me.deed
  const word = words[type as keyof typeof words] ?? words.other
  return word(headOf(subject))
}

/** Address of the page of a deed's subject. */
export function addressOf(deed: Deed): string {
  const { subject, type } = mainOf(deed).fact
  if (type === 'gathering.held/1') return '/field/buoi'
  return phone().book.one('team/1', subject) ? '/field/can-bo' : `/field/ho/${subject}`
}

/** Name of the person or household a deed is about. */
export const headIn = (deed: Deed): string => headOf(mainOf(deed).fact.subject)

function headOf(subject: string): string {
  const { household, business } = phone().book.about(subject)
  return household?.head ?? business?.name ?? phone().book.one('team/1', subject)?.name ?? say().someone
}

export type StandingWord = 'unsent' | 'settled' | 'refused' | 'takenBack'

export function standingOf(deed: Deed): StandingWord {
  if (deed.facts.some(({ standing }) => standing === 'refused')) return 'refused'
  if (deed.facts.some(({ standing }) => standing === 'unsent')) return 'unsent'
  return deed.takenBack && deed.facts.every(({ fact }) => fact.type !== 'fact.withdrawn/1') ? 'takenBack' : 'settled'
}

/** Where a refused deed can be corrected: the visit, the person or the household it told, as I still see it. */
export function correctionOf(deed: Deed): string | undefined {
  const refused = refusedOf(deed)
  const { subject } = refused[0]!.fact
  const { visits, persons, household } = phone().book.about(subject)
  const visit = visits.find(({ id, helps }) => refused.some((each) => each.id === id || helps?.some((help) => help.id === each.id)))
  if (visit) return `/field/tham/${subject}?sua=${visit.id}`
  const person = persons.find(({ id }) => refused.some(({ fact }) => personIn(fact) === id))
  if (person && refused.every(({ fact }) => personIn(fact))) return `/field/ho/${subject}/nguoi?sua=${person.id}`
  return household ? `/field/ho/${subject}/sua` : undefined
}

const personIn = ({ id, type, body }: Fact): string | undefined =>
  type === 'person.registered/1' ? id : type === 'person.described/1' ? content<{ person: string }>(body).person : undefined

export const refusedOf = (deed: Deed) => deed.facts.filter(({ standing }) => standing === 'refused')
