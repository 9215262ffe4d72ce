import { tellAtDesk } from './desk'
import { office, officeWire } from './office.svelte'
import type { Wire } from './wire'

export type Reason = 'requested' | 'consent-withdrawn' | 'not-needed' | 'purpose-ended'

/** The server takes so many facts in one erasure. */
const MOST = 1_000

/** Erases the personal parts of these facts of a subject; nobody can undo it. */
export async function erase(leaf: number, subject: string, facts: readonly string[], reason: Reason, wire: Wire = officeWire): Promise<void> {
  const parts = Array.from({ length: Math.ceil(facts.length / MOST) }, (_, part) => facts.slice(part * MOST, (part + 1) * MOST))
  await tellAtDesk(parts.map((some) => ({ type: 'personal.erased/1', leaf, subject, body: { facts: some, reason } })), wire)
}

export const mayErase = () => office.may('ERASE_PERSONAL')

/** The role in which this reader erases. */
export const erasingRole = (): string | undefined => office.me?.roles.find(({ permits }) => permits.includes('ERASE_PERSONAL'))?.role
