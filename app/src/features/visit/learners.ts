import { newId } from '$core/ids'
import { phone } from '$core/session.svelte'

/** A person who can be chosen. The head or owner of a household or business without registered people is registered on saving. */
export interface Learner {
  id: string
  name: string
  relation?: string
  unwritten: boolean
}

/** The head or owner nobody is registered for keeps the id that an earlier draft gave. */
export function learnersOf(subject: string, unwritten = newId()): Learner[] {
  const { persons: known, household, business } = phone().book.about(subject)
  const persons = known.filter(({ leftOn }) => !leftOn || household?.departure)
  if (persons.length > 0) return persons.map((person) => ({ id: person.id, name: person.name ?? '', relation: person.relation, unwritten: false }))
  if (household?.head) return [{ id: unwritten, name: household.head, relation: 'head', unwritten: true }]
  return business?.owner ? [{ id: unwritten, name: business.owner, unwritten: true }] : []
}

/** The members of my teams who may have come along. */
export function companionsOf(): { id: string; name: string }[] {
  const { book, me } = phone()
  const members = book.all('member/1').filter(({ leftOn }) => !leftOn)
  const teams = new Set(members.flatMap(({ account, team }) => (account === me.account ? [team] : [])))
  return members.flatMap(({ id, team, account, name }) => (teams.has(team) && account !== me.account && name ? [{ id, name }] : []))
}
