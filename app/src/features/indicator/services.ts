import type { Api } from '$core/api'
import type { Board, BoardLine } from './board'

export type ServiceBoard = Api['ServiceBoard']
export type Service = Api['ServiceBoardService']

/** Measures by service, in the order of the server's lines. */
export const MEASURES = ['helped', 'alone', 'able', 'mastered'] as const
export type Measure = (typeof MEASURES)[number]

export const indicatorOf = (code: string, measure: Measure) => `service.${code}.${measure}`

/** One service with the line of each measure. */
export interface ServiceLine {
  service: Service
  of: Record<Measure, BoardLine>
}

export function serviceLines({ board, services }: ServiceBoard): ServiceLine[] {
  const lines = new Map(board.lines.map((line) => [line.name, line]))
  return services.map((service) => ({ service, of: Object.fromEntries(MEASURES.map((measure) => [measure, lines.get(indicatorOf(service.code, measure))!])) as Record<Measure, BoardLine> }))
}

/** One service at one place beneath. */
export interface ServicePlace {
  place: Board['place']
  own: boolean
  reported: boolean
  heard: Board['heard']
  now: Record<Measure, number>
  everHelped: number
}

const byMeasure = (amounts: readonly number[]) => Object.fromEntries(MEASURES.map((measure, at) => [measure, amounts[at] ?? 0])) as Record<Measure, number>

export const servicePlaces = ({ board }: ServiceBoard): ServicePlace[] =>
  board.children.map(({ place, own, reported, heard, now, ever }) => ({ place, own, reported, heard, now: byMeasure(now), everHelped: ever[0] ?? 0 }))

/** The services most people can do alone, for a first look: services that changed in the period come first. */
export const foremost = (lines: readonly ServiceLine[], most: number): ServiceLine[] =>
  lines
    .filter(({ service, of }) => service.live && of.helped.ever > 0)
    .sort((one, other) => other.of.able.now - one.of.able.now || other.of.helped.now - one.of.helped.now)
    .slice(0, most)

/** Addresses of the figures by service: all services of a place, or one service by place. */
export function servicesAddress(code: string, place: number, top: number, period: string, more: { own?: boolean; measure?: Measure } = {}): string {
  const query = new URLSearchParams({ ...(place !== top && { noi: String(place) }), ...(period !== 'thang' && { ky: period }), ...(more.own && { rieng: '1' }), ...(more.measure && { so: more.measure }) }).toString()
  return `/console/chi-tieu/dich-vu${code && `/${code}`}${query && `?${query}`}`
}
