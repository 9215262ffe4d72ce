import type { Api } from '$core/api'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'
import { pageAt } from './territory'

export type Operation = Api['TerritoryOperation']
export type OperationKind = Operation['kind']
export type OperationPreview = Api['OperationPreview']
export type OperationLine = Api['OperationPreviewLine']
export type ReorganisationPreview = Api['ReorganisationPreview']

export const previewOperation = (top: number, at: number, operation: Operation, wire: Wire = officeWire) =>
  wire.post<OperationPreview>(`${pageAt(top, at)}/operations/preview`, operation)

export const makeOperation = (top: number, at: number, operation: Operation, wire: Wire = officeWire) =>
  wire.post<Api['TerritoryChangedPlace']>(`${pageAt(top, at)}/operations`, operation)

/** Fields of the form of a reorganisation, besides the file. */
export interface Reorganisation {
  from: string
  decision: string
  decidedOn: string
  /** Of the province from that day on; empty when it stays. */
  name: string
  code: string
  withoutDistricts: boolean
}

const asked = ({ withoutDistricts, ...texts }: Reorganisation) => {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return new URLSearchParams([...filled, ['withoutDistricts', String(withoutDistricts)]])
}

const headers = (file: File) => ({ 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) })

export const reorganisationSampleAt = (top: number, at: number) => `${pageAt(top, at)}/reorganisation/sample`

export const previewReorganisation = (top: number, at: number, reorganisation: Reorganisation, file: File, wire: Wire = officeWire) =>
  wire.upload<ReorganisationPreview>(`${pageAt(top, at)}/reorganisation/preview?${asked(reorganisation)}`, file, headers(file))

export const makeReorganisation = (top: number, at: number, reorganisation: Reorganisation, file: File, wire: Wire = officeWire) =>
  wire.upload<Api['ReorganisationReorganisedPlace']>(`${pageAt(top, at)}/reorganisation?${asked(reorganisation)}`, file, headers(file))

/** The numbers of a place, in the order of the table. */
export const NUMBERS = ['households', 'people', 'registeredHouseholds', 'registeredPeople', 'visits', 'facts'] as const satisfies readonly (keyof OperationLine)[]

/** Whether every number of the whole stays what it was. */
export const staysWhole = ({ wholeBefore, wholeAfter }: OperationPreview) => NUMBERS.every((each) => wholeBefore[each] === wholeAfter[each])
