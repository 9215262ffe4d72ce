import type { Api } from '$core/api'
import { daysAfter } from '$core/day'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'
import { say } from '$messages/territory'
import { day } from '$ui/format'

export type TerritoryPage = Api['TerritoryPage']
export type TerritoryLine = Api['TerritoryLine']
export type TerritoryChange = Api['TerritoryChange']
export type PlaceHistory = Api['PlaceHistory']
export type PlaceEdit = Api['PlaceEdit']
export type Preview = Api['TerritoryPreview']
export type Kind = PlaceEdit['kind']
type Days = Api['Days']

const at = (top: number, place: number, path = '') => `/api/v1/console/places/${top}/territory/${place}${path}`

export const pageAt = (top: number, place: number) => at(top, place)
export const withinAt = (top: number, place: number, text: string) => at(top, place, `/within?${new URLSearchParams({ text })}`)

/** The highest place that the administrator manages, as a place to choose. */
export function topOf({ place, above }: TerritoryPage, top: number): TerritoryLine {
  const step = above.find(({ id }) => id === top)
  if (!step) return place
  const [type = '', ...name] = step.name.split(' ')
  return { id: top, name: name.join(' '), type, level: 1, takesPart: false, children: 0 }
}

export const previewEdit = (top: number, place: number, edit: PlaceEdit, wire: Wire = officeWire) => wire.post<Preview>(at(top, place, '/preview'), edit)

export const makeEdit = (top: number, place: number, edit: PlaceEdit, wire: Wire = officeWire) => wire.post<Api['TerritoryChangedPlace']>(at(top, place, '/changes'), edit)

export const undoLast = (top: number, place: number, wire: Wire = officeWire) => wire.send(at(top, place, '/undo'), '{}')

/** Fields of the form of a change, as typed. */
export interface Draft {
  name: string
  type: string
  code: string
  from: string
  lastDay: string
  households: string
  people: string
  source: string
  decision: string
  decidedOn: string
}

export type FieldName = keyof Draft

/** The fields that each change has, in the order of the form. */
export const FIELDS: Record<Kind, readonly FieldName[]> = {
  RENAMED: ['name', 'type', 'from', 'decision', 'decidedOn'],
  CORRECTED: ['name'],
  RECODED: ['code', 'from', 'decision', 'decidedOn'],
  DECLARED: ['households', 'people', 'from', 'source'],
  TAKES_PART: ['from', 'lastDay'],
  CREATED: ['type', 'name', 'code', 'from', 'decision', 'decidedOn'],
  ABOLISHED: ['from', 'decision', 'decidedOn'],
}

const OPTIONAL: Record<Kind, readonly FieldName[]> = {
  RENAMED: [],
  CORRECTED: [],
  RECODED: ['code'],
  DECLARED: ['people'],
  TAKES_PART: ['lastDay'],
  CREATED: ['code', 'decision', 'decidedOn'],
  ABOLISHED: [],
}

export const isOptional = (kind: Kind, field: FieldName) => OPTIONAL[kind].includes(field)

const COUNTS: ReadonlySet<FieldName> = new Set(['households', 'people'])
const COUNT = /^\d{1,3}(?:[. ]?\d{3}){0,2}$|^\d{1,9}$/

/** `3.420` as it is written here; undefined for nothing and for what is no number. */
export const countOf = (text: string) => (COUNT.test(text.trim()) ? Number(text.replace(/[. ]/g, '')) : undefined)

/** The problem of a field, or undefined. */
export function wrongField(kind: Kind, draft: Draft, field: FieldName): 'missing' | 'not-number' | undefined {
  const text = draft[field].trim()
  if (!text) return isOptional(kind, field) ? undefined : 'missing'
  return COUNTS.has(field) && !COUNT.test(text) ? 'not-number' : undefined
}

export function editOf(kind: Kind, draft: Draft): PlaceEdit {
  const has = (field: FieldName) => FIELDS[kind].includes(field) && draft[field].trim() !== ''
  const text = (field: FieldName) => (has(field) ? draft[field].trim() : undefined)
  return {
    kind,
    name: text('name'),
    type: text('type'),
    code: text('code'),
    from: text('from'),
    to: has('lastDay') ? daysAfter(draft.lastDay, 1) : undefined,
    households: has('households') ? countOf(draft.households) : undefined,
    people: has('people') ? countOf(draft.people) : undefined,
    source: text('source'),
    decision: text('decision'),
    decidedOn: text('decidedOn'),
  }
}

/** `từ 01/07/2025 đến 31/12/2026`; the last day is the last one inside. */
export function periodWords({ from, to }: Days): string {
  const words = [from ? say().from(day(from)) : say().always, to ? say().until(day(daysAfter(to, -1))) : '']
  return words.filter(Boolean).join(' ')
}
