import { content } from '$core/fact'
import { today } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import { isWithdrawal, withdrawnBy } from '$core/rules/overlay'
import { standing, toTell } from '$core/rules/notice'
import type { Notice } from '$core/row'
import { visitToday } from '$core/visitToday'

/** What stands today, the newest first. */
export const standingNotices = (): Notice[] => standing(phone().book.all('notice/1'), today())

/** What is still to be said at this door, first what rounds there are about. */
export const untoldAt = (household: string, ofRounds: ReadonlySet<string>): Notice[] => toTell(phone().book.all('notice/1'), toldAt(household), today(), ofRounds)

/** Facts I have just taken back, whether or not the server's rows know of it yet. */
export const takenBack = (): ReadonlySet<string> => new Set(phone().book.mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))

const noticeIn = (body: string) => content<{ notice: string }>(body).notice ?? ''

/** The notices this household was told, as I see it now. */
export function toldAt(household: string): ReadonlySet<string> {
  const { book, deeds } = phone()
  const back = takenBack()
  const mine = deeds.flatMap((deed) => deed.facts.map(({ fact }) => fact)).filter((fact) => fact.type === 'notice.told/1' && fact.subject === household)
  const undone = new Set(mine.filter(({ id }) => back.has(id)).map(({ body }) => noticeIn(body)))
  const rows = book.all('told/1').filter((row) => row.household === household && !undone.has(row.notice)).map((row) => row.notice)
  const told = book.told<{ notice: string }>('notice.told/1').filter(({ fact }) => fact.subject === household).map(({ body }) => body.notice ?? '')
  return new Set([...rows, ...told])
}

/** Said; returns how to take it back. */
export async function tell(household: string, notice: string): Promise<() => Promise<void>> {
  const leaf = phone().book.leafOf(household)!
  const visit = visitToday(phone(), household)
  const deed = await phone().tell([{ type: 'notice.told/1', subject: household, leaf, body: { notice, ...(visit && { visit }) } }])
  return () => undo(household, leaf, deed)
}

/** Takes back what a deed told. */
export async function undo(subject: string, leaf: number, deed: string): Promise<void> {
  const facts = phone().deeds.find((each) => each.id === deed)?.facts.map(({ id }) => id) ?? []
  await phone().takeBack(subject, leaf, facts)
}
