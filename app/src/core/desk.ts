import type { Api } from './api'
import { currentInstant } from './clock'
import { newId } from './ids'
import { officeWire } from './office.svelte'
import { Refused, type Wire } from './wire'

/** A fact as an office tells it; without an id it gets one, and without a subject it is its own. */
export interface DeskWords {
  type: string
  leaf: number
  id?: string
  subject?: string
  body: object
  personal?: object
}

/** Records facts of one deed at the desk, all or none; the first refusal is thrown. Returns their ids. */
export async function tellAtDesk(words: readonly DeskWords[], wire: Wire = officeWire): Promise<string[]> {
  const occurredAt = currentInstant()
  const facts = words.map(({ id = newId(), subject, ...rest }) => ({ ...rest, id, subject: subject ?? id, occurredAt }))
  const { receipts } = await wire.post<Api['DeskAnswer']>('/api/v1/facts', { facts, together: true })
  for (const { outcome, problem, params } of receipts)
    if (outcome === 'REFUSED' || outcome === 'LATER') throw new Refused({ code: problem ?? 'UNEXPECTED', params: params ?? {} })
  return facts.map(({ id }) => id)
}

export const withdrawal = (leaf: number, subject: string, facts: readonly string[]): DeskWords => ({ type: 'fact.withdrawn/1', leaf, subject, body: { facts } })

/** Withdraws facts of one subject. */
export const takeBackAtDesk = (leaf: number, subject: string, facts: readonly string[], wire: Wire = officeWire) => tellAtDesk([withdrawal(leaf, subject, facts)], wire)
