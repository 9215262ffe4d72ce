import type { Api } from '$core/api'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'

export type ImportView = Api['ImportView']
export type RowView = Api['ImportRowView']
export type Outcome = Api['ImportRow']['outcome']

/** In the order in which a person wants to see them. */
export const OUTCOMES = ['UNCLEAR', 'REFUSED', 'NEW', 'CHANGED', 'SAME', 'LEFT_OUT'] as const satisfies readonly Outcome[]

export const TONES: Record<Outcome, 'jade' | 'plain' | 'lamp' | 'clay'> = { NEW: 'jade', CHANGED: 'jade', SAME: 'plain', UNCLEAR: 'lamp', REFUSED: 'clay', LEFT_OUT: 'plain' }

const at = (place: number, path: string) => `/api/v1/console/places/${place}/${path}`

export const importsAt = (place: number) => at(place, 'imports')
export const importAt = (place: number, id: string) => at(place, `imports/${id}`)
export const sampleAt = (place: number, kind: string) => at(place, `import-kinds/${kind}/sample`)

export const handIn = (place: number, kind: string, file: File, wire: Wire = officeWire) =>
  wire.upload<ImportView>(at(place, `import-kinds/${kind}`), file, { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) })

export const rowsOf = (place: number, id: string, outcome: Outcome | '', after: number, wire: Wire = officeWire) =>
  wire.get<RowView[]>(`${importAt(place, id)}/rows?outcomes=${outcome}&after=${after}`)

export const decide = (place: number, id: string, line: number, choice: string, wire: Wire = officeWire) =>
  wire.post<ImportView>(`${importAt(place, id)}/decisions`, { decisions: { [line]: choice } })

export const take = (place: number, id: string, wire: Wire = officeWire) => wire.post<ImportView>(`${importAt(place, id)}/take`, {})

export const discard = (place: number, id: string, wire: Wire = officeWire) => wire.remove(importAt(place, id))

/** Takes back everything that an import wrote. */
export const takeBack = (place: number, id: string, wire: Wire = officeWire) => wire.post<ImportView>(`${importAt(place, id)}/take-back`, {})

export const leftOut = (place: number, id: string, wire: Wire = officeWire) => wire.get<Api['LeftOutRows']>(`${importAt(place, id)}/left-out`)

export const count = (view: ImportView, outcome: Outcome) => view.counts[outcome] ?? 0

/** Rows that would be written now: unclear ones only when somebody decided. */
export const toWrite = (view: ImportView) => count(view, 'NEW') + count(view, 'CHANGED') + view.decided
