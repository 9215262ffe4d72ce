import type { Api } from '$core/api'
import { today } from '$core/clock'
import type { Day } from '$core/day'
import { Reading } from '$core/reading.svelte'
import type { Live } from '$core/live.svelte'
import { office, officeWire } from '$core/office.svelte'
import { matchesWords } from '$core/rules/search'
import type { Wire } from '$core/wire'

export type SessionLine = Api['SessionLine']
export type SessionDetail = Api['SessionDetail']
export type Attendee = Api['SessionDetailAttendee']
export type Unit = Api['SessionDetailUnit']
export type Figures = Api['TrainingFigures']
export type Learner = Api['Learner']
export type CourseLine = Api['CourseLine']
export type Report = Api['AttendanceReport']
export type ReportLine = Api['AttendanceReportLine']

export const HOME = '/console/tap-huan'
export { today }

export const PERIODS = ['year', 'last-year', 'ever'] as const
export type PeriodWord = (typeof PERIODS)[number]

/** A year to its last day, so that what is planned stands there too. */
export function spanOf(period: PeriodWord, now: Day = today()): { from: Day; to: Day } {
  const year = Number(now.slice(0, 4)) - (period === 'last-year' ? 1 : 0)
  return period === 'ever' ? { from: '2000-01-01', to: `${year + 1}-12-31` } : { from: `${year}-01-01`, to: `${year}-12-31` }
}

export type State = 'planned' | 'now' | 'open' | 'held' | 'cancelled'

/** What there is to say of a session on a day; one that is over and not counted yet is still open. */
export function stateOf({ cancelledOn, heads, fromDay, toDay }: Pick<SessionLine, 'cancelledOn' | 'heads' | 'fromDay' | 'toDay'>, now: Day = today()): State {
  if (cancelledOn) return 'cancelled'
  if (heads !== undefined) return 'held'
  if (now > toDay) return 'open'
  return now < fromDay ? 'planned' : 'now'
}

/** A service a course may teach. */
export type TaughtService = Pick<Api['ServiceCard'], 'id' | 'name'>

export const taughtServices = (top: number, wire: Wire = officeWire) => wire.get<TaughtService[]>(`/api/v1/console/places/${top}/services`)

/** What the list is narrowed to; an empty word narrows nothing. */
export interface Wanted {
  kind: string
  audience: string
  mode: string
  words: string
}

export const found = (lines: readonly SessionLine[], { kind, audience, mode, words }: Wanted): SessionLine[] =>
  lines.filter(
    (line) =>
      (!kind || line.kind === kind) &&
      (!audience || line.audience === audience) &&
      (!mode || line.mode === mode) &&
      matchesWords([line.name, line.place, line.venue.name, line.organiser].join(' '), words),
  )

/** The body of a tick told at the desk. */
export const attendanceOf = ({ id, kind, mode }: SessionLine, learner: string, on: Day, how: string) => ({ session: id, kind, mode, learner, on, how })

/** Whether this office plans sessions, and whether it sees who came. */
export const mayManage = () => office.may('MANAGE_TRAINING')
export const mayName = () => office.may('SEE_PERSONAL')

const at = (place: number) => `/api/v1/console/places/${place}`
const query = ({ from, to }: { from: Day; to: Day }) => `from=${from}&to=${to}`

export const sessionsOf = (place: number, period: () => PeriodWord, live: Live, wire: Wire = officeWire) =>
  new Reading<SessionLine[]>(() => `${at(place)}/sessions?${query(spanOf(period()))}`, live, wire)

export const figuresOf = (place: number, period: () => PeriodWord, live: Live, wire: Wire = officeWire) =>
  new Reading<Figures>(() => `${at(place)}/training?${query(spanOf(period()))}`, live, wire)

export const sessionOf = (place: number, id: string, live: Live, wire: Wire = officeWire) =>
  new Reading<SessionDetail>(() => `${at(place)}/sessions/${id}`, live, wire)

export const coursesOf = (place: number, wire: Wire = officeWire) => wire.get<CourseLine[]>(`${at(place)}/courses`)

export const learnersOf = (place: number, session: string, words: string, wire: Wire = officeWire) =>
  wire.get<Learner[]>(`${at(place)}/sessions/${session}/learners?words=${encodeURIComponent(words)}`)

/** Brings a list in, or says what it would come to. */
export const bring = (place: number, session: string, file: Blob, { day, dry }: { day: Day; dry: boolean }, wire: Wire = officeWire) =>
  wire.upload<Report>(`${at(place)}/sessions/${session}/attendance?day=${day}&dry=${dry}`, file, { 'Content-Type': 'application/octet-stream' })

export interface Named {
  id: number
  name: string
  type: string
}

/** The places a venue may stand in: this one and those right beneath it. */
export async function placesOf(place: number, wire: Wire = officeWire): Promise<Named[]> {
  const { place: own, children } = await wire.get<Api['Overview']>(`${at(place)}/overview`)
  return [own, ...children.filter((line) => !line.own).map((line) => line.place)]
}
