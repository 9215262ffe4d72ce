import { takeBackAtDesk, tellAtDesk } from '$core/desk'
import { officeWire } from '$core/office.svelte'
import { findsAll, wordsOf } from '$core/rules/search'
import { folded, phoneNumber } from '$core/rules/text'
import type { Wire } from '$core/wire'
import type { Undo } from './correcting'
import type { HouseholdStory, RegisterLine } from './register'

/** The fields that two registrations may say differently. */
export const FIELDS = ['head', 'locator', 'phones', 'poverty', 'farm', 'business'] as const
export type MergeField = (typeof FIELDS)[number]
const PERSONAL: ReadonlySet<MergeField> = new Set(['head', 'locator', 'phones'])

/** The registrations that a duplicate may be: same head or same number first, all others of the village after them. */
export function candidates(household: HouseholdStory, register: readonly RegisterLine[], words: string): { alike: RegisterLine[]; others: RegisterLine[] } {
  const wanted = wordsOf(words)
  const own = new Set((household.phones ?? []).map(phoneNumber))
  const lines = register.filter((line) => line.id !== household.id && line.leaf === household.leaf)
  const found = wanted.length === 0 ? lines : lines.filter((line) => findsAll(wordsOf(`${line.head ?? ''} ${line.locator ?? ''}`), wanted))
  const isAlike = (line: RegisterLine) =>
    (folded(line.head ?? '') !== '' && folded(line.head ?? '') === folded(household.head ?? '')) || (line.phone != null && own.has(phoneNumber(line.phone)))
  return { alike: found.filter(isAlike), others: wanted.length === 0 ? [] : found.filter((line) => !isAlike(line)) }
}

/** Value of a field that was never recorded. */
const UNSAID: Record<MergeField, unknown> = { head: '', locator: '', phones: [], poverty: 'none', farm: false, business: false }
const said = (household: HouseholdStory, field: MergeField) => household[field] ?? UNSAID[field]
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export const differs = (one: HouseholdStory, other: HouseholdStory, field: MergeField) => !same(said(one, field), said(other, field))

export interface Merge {
  survivor: HouseholdStory
  duplicate: HouseholdStory
  /** Per field that differs, whose value is right. */
  right: Partial<Record<MergeField, string>>
  reason: string
}

/** Records the chosen value of each differing field again: otherwise the later of the two facts would win. */
function chosen({ survivor, duplicate, right }: Merge) {
  const body: Record<string, unknown> = {}
  const personal: Record<string, unknown> = {}
  for (const field of FIELDS) {
    if (!differs(survivor, duplicate, field)) continue
    ;(PERSONAL.has(field) ? personal : body)[field] = said(right[field] === duplicate.id ? duplicate : survivor, field)
  }
  return { body, personal }
}

/** Merges the duplicate into the household that stays. */
export async function merge(request: Merge, wire: Wire = officeWire): Promise<Undo> {
  const { survivor, duplicate, reason } = request
  const about = { leaf: survivor.leaf, subject: survivor.id }
  const { body, personal } = chosen(request)
  const words = [{ ...about, type: 'household.merged/1', body: { household: duplicate.id }, personal: { reason: reason.trim() } }]
  const describes = Object.keys(body).length + Object.keys(personal).length > 0
  const described = { ...about, type: 'household.described/1', body, ...(Object.keys(personal).length > 0 && { personal }) }
  const facts = await tellAtDesk(describes ? [...words, described] : words, wire)
  return () => takeBackAtDesk(survivor.leaf, survivor.id, facts, wire)
}
