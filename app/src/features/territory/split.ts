import type { Api } from '$core/api'
import { folded } from '$core/rules/text'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'
import { countOf } from './territory'

export type SplitChoice = Api['SplitChoice']
export type SplitPreview = Api['SplitPreview']
export type VillageSplit = Api['VillageSplit']

const at = (top: number, village: number, path = '') => `/api/v1/console/places/${top}/territory/${village}/split${path}`

export const choicesAt = (top: number, village: number) => at(top, village)

export const previewSplit = (top: number, village: number, split: VillageSplit, wire: Wire = officeWire) => wire.post<SplitPreview>(at(top, village, '/preview'), split)

export const makeSplit = (top: number, village: number, split: VillageSplit, wire: Wire = officeWire) => wire.post<Api['SplitNewVillage']>(at(top, village), split)

export interface Pasted {
  found: string[]
  /** Lines that name nobody in the register. */
  unknown: string[]
  /** Lines that name several households. */
  unclear: string[]
}

/**
 * The households that lines of a list name: the head first, then the locator where the line has one in the next cell, as a spreadsheet copies them. A number
 * in front is the list's own.
 */
export function named(lines: string, choices: readonly SplitChoice[]): Pasted {
  const pasted: Pasted = { found: [], unknown: [], unclear: [] }
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const [name = '', locator = ''] = cells(line)
    const alike = choices.filter((each) => folded(each.name ?? '') === folded(name))
    const exact = alike.filter((each) => locator !== '' && folded(each.locator ?? '') === folded(locator))
    const those = exact.length > 0 ? exact : alike
    if (those.length === 1) pasted.found.push(those[0]!.id)
    else (those.length === 0 ? pasted.unknown : pasted.unclear).push(line.trim())
  }
  return pasted
}

function cells(line: string): string[] {
  const all = line.split(/[\t;]/).map((each) => each.trim())
  if (all.length > 1 && /^\d+[.)]?$/.test(all[0]!)) all.shift()
  all[0] = all[0]!.replace(/^\d+[.)]\s+/, '')
  return all
}

/** Fields of the form of a split, as typed. */
export interface Draft {
  type: string
  name: string
  from: string
  decision: string
  decidedOn: string
  households: string
  people: string
  restHouseholds: string
  restPeople: string
  /** The team and the members of the old village keep both. */
  shared: boolean
}

export type Part = Exclude<keyof Draft, 'type' | 'shared'>

const COUNTS: readonly Part[] = ['households', 'people', 'restHouseholds', 'restPeople']

/** The problem of a field, or undefined. */
export function wrongPart(draft: Draft, part: Part): 'missing' | 'not-number' | undefined {
  const typed = draft[part].trim()
  if (COUNTS.includes(part)) return typed && countOf(typed) === undefined ? 'not-number' : undefined
  return typed ? undefined : 'missing'
}

export function splitOf(draft: Draft, going: ReadonlySet<string>): VillageSplit {
  return {
    type: draft.type,
    name: draft.name.trim(),
    from: draft.from,
    decision: draft.decision.trim(),
    decidedOn: draft.decidedOn,
    households: countOf(draft.households),
    people: countOf(draft.people),
    restHouseholds: countOf(draft.restHouseholds),
    restPeople: countOf(draft.restPeople),
    shared: draft.shared,
    going: [...going],
  }
}
