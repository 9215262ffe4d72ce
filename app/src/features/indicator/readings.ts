import { today } from '$core/clock'
import type { Live } from '$core/live.svelte'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'
import type { Board } from './board'
import type { Finding, Overview } from './overview'
import { daysOf, type PeriodWord } from './period'
import { Reading } from '$core/reading.svelte'
import type { ServiceBoard } from './services'
import type { Round } from './work'
import type { FindingAsked } from './findingFacts'
import type { BusinessLine, FigureSource, FindingFact, HouseholdStory, RegisterLine, ToldFact } from './register'

const spanOf = (period: PeriodWord): string => {
  const { from, to } = daysOf(period, today())
  return `from=${from}&to=${to}`
}

/** Findings are dearer to find than figures, and nobody acts on them within seconds. */
const FINDINGS_REST = 5_000
const BOARD_REST = 2_000

/** A place's figures. */
export const overviewOf = (place: number, period: PeriodWord, live: Live, wire: Wire = officeWire) =>
  new Reading<Overview>(() => `/api/v1/console/places/${place}/overview?${spanOf(period)}`, live, wire)

/** Every indicator of a place and of those beneath; dearer to put together than figures. */
export const boardOf = (place: number, period: PeriodWord, live: Live, wire: Wire = officeWire) =>
  new Reading<Board>(() => `/api/v1/console/places/${place}/indicators?${spanOf(period)}`, live, wire, BOARD_REST)

/** The figures of each service; of one, also at the places beneath. */
export const serviceFiguresOf = (place: number, period: PeriodWord, code: string, live: Live, wire: Wire = officeWire) =>
  new Reading<ServiceBoard>(() => `/api/v1/console/places/${place}/service-indicators?${spanOf(period)}${code && `&service=${encodeURIComponent(code)}`}`, live, wire, BOARD_REST)

/** What somebody should look at there. */
export const findingsOf = (place: number, period: PeriodWord, live: Live, wire: Wire = officeWire) =>
  new Reading<Finding[]>(() => `/api/v1/console/places/${place}/findings?${spanOf(period)}`, live, wire, FINDINGS_REST)

/** The rounds that concern a place; as dear as findings. */
export const roundsOf = (place: number, live: Live, wire: Wire = officeWire) =>
  new Reading<Round[]>(() => `/api/v1/console/places/${place}/rounds`, live, wire, FINDINGS_REST)

/** The households of a village. */
export const registerOf = (village: number, period: PeriodWord, live: Live, wire: Wire = officeWire) =>
  new Reading<RegisterLine[]>(() => `/api/v1/console/villages/${village}/households?${spanOf(period)}`, live, wire)

/** The businesses of a village. */
export const businessesOf = (village: number, live: Live, wire: Wire = officeWire) =>
  new Reading<BusinessLine[]>(() => `/api/v1/console/villages/${village}/businesses`, live, wire)

/** The facts a finding is about; the author names whose visits they are. */
export function findingFactsOf(place: number, asked: FindingAsked, period: PeriodWord, live: Live, wire: Wire = officeWire) {
  const which = asked.rule === 'burst-of-visits' ? `day=${asked.day}&author=${asked.author}` : spanOf(period)
  return new Reading<FindingFact[]>(() => `/api/v1/console/places/${place}/findings/${asked.rule}/facts?${which}`, live, wire, FINDINGS_REST)
}

/** One household. */
export const householdOf = (leaf: number, id: string, live: Live, wire: Wire = officeWire) =>
  new Reading<HouseholdStory>(() => `/api/v1/console/households/${leaf}/${id}`, live, wire)

/** Names of services and platforms. */
export const servicesOf = (place: number, live: Live, wire: Wire = officeWire) =>
  new Reading<{ id: string; name: string }[]>(() => `/api/v1/console/places/${place}/services`, live, wire, FINDINGS_REST)

/** The subjects that a figure of a village, or of a place's own leaf, counts. */
export const sourcesOf = (place: number, indicator: string, period: PeriodWord, own: boolean, live: Live, wire: Wire = officeWire) =>
  new Reading<FigureSource[]>(() => `/api/v1/console/places/${place}/indicators/${indicator}/sources?${spanOf(period)}${own ? '&own=true' : ''}`, live, wire, BOARD_REST)

/** What was told about it. */
export const factsOf = (leaf: number, id: string, live: Live, wire: Wire = officeWire) =>
  new Reading<ToldFact[]>(() => `/api/v1/console/households/${leaf}/${id}/facts`, live, wire)
