import { content } from './fact'
import { isWithdrawal, withdrawnBy } from './rules/overlay'
import { phone } from './session.svelte'
import type { Mine } from './vault/vault'

/** Whether I lead a team or work for an office that corrects what others recorded. */
export const mayCorrectOthers = () => phone().me.roles.some(({ permits }) => permits.includes('CORRECT_OTHERS'))

/** My facts about a household or business, without withdrawn ones. */
function activeFacts(subject: string): Mine[] {
  const mine = phone().deeds.flatMap(({ facts }) => facts).filter(({ fact }) => fact.subject === subject)
  const back = new Set(mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))
  return mine.filter(({ fact, id }) => !isWithdrawal(fact) && !back.has(id))
}

/** Whether others recorded facts about the subject: then its registration cannot be withdrawn by me. */
function othersWereThere(subject: string): boolean {
  const { book, me } = phone()
  const others = ({ author }: { author?: string }) => author !== undefined && author !== me.account
  const rows = [...book.about(subject).visits, ...book.all('account/1').filter((account) => account.subject === subject)]
  return rows.some(others)
}

const names = ({ fact }: Mine, person: string) => {
  const { person: described, learner } = content<{ person: string; learner: string }>(fact.body)
  return fact.id === person || described === person || learner === person
}

/** The facts to withdraw so that this household, business or person was never registered; none when I may not. */
export function withdrawable(subject: string, person?: string): string[] {
  const facts = activeFacts(subject)
  if (!facts.some(({ id }) => id === (person ?? subject))) return []
  if (person) return facts.filter((mine) => names(mine, person)).map(({ id }) => id)
  return othersWereThere(subject) ? [] : facts.map(({ id }) => id)
}

export async function withdraw(subject: string, facts: readonly string[]): Promise<void> {
  await phone().takeBack(subject, phone().book.leafOf(subject)!, facts)
}
