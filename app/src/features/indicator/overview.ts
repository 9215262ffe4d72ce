import { placeName } from '$core/rules/place'
import type { Api } from '$core/api'
import type { Day } from '$core/day'

export type Named = Api['OverviewNamed']
export type Figures = Api['Figures']
export type Line = Api['OverviewLine']
export type Month = Api['OverviewMonth']
export type Overview = Api['Overview'] & { coverage: { unitType: 'commune' | 'village' } }
export type Finding = Api['Finding']

export const COMMUNE = 3
export const VILLAGE = 4
const SILENT_AFTER_DAYS = 21
const MAP_OF_2025: Day = '2025-07-01'

export const fullName = (place: Named) => placeName(place)
export const addressOf = ({ id }: { id: number }) => `/console/noi/${id}`

/** Nobody was there for three weeks, or never, though the place takes part. */
export const isSilent = ({ takesPart, own, silentDays }: Line) => takesPart && !own && (silentDays ?? Infinity) >= SILENT_AFTER_DAYS

/** Text shown instead of a zero that may be missing data: nothing was recorded in the period and not all devices have reported. */
export const unreported = ({ reported, heard }: Pick<Overview, 'reported' | 'heard'>, words: { unheard: (heard: string, devices: string) => string; noDevice: string }, text: (value: number) => string) =>
  reported ? undefined : heard.devices === 0 ? words.noDevice : words.unheard(text(heard.heard), text(heard.devices))

/** As {@link unreported}, for a line of the table. */
export const unreportedLine = (line: Line, words: Parameters<typeof unreported>[1], text: (value: number) => string) =>
  unreported({ reported: line.reported || line.reached > 0, heard: { heard: line.devicesHeard, devices: line.devices } }, words, text)

/** Somebody was out knocking in the period. */
export const moves = ({ visits }: Line) => visits > 0

/** Districts are gone from the map of 1-7-2025 on; a tree that still has them is the one before. */
export const mapIsOlder = ({ map, path, place, children }: Overview) =>
  map >= MAP_OF_2025 && [...path, place, ...children.map((line) => line.place)].some((each) => each.level === 2)

/** What is missing for a share of households: places that take part, their declared households, or, of a village, one of the two. */
export type MissingBase = 'TAKES_PART' | 'DECLARED' | 'EITHER'

/** Why a place has no share of households, or undefined when it has one. */
export function missingBase({ coverage: { declared, units, taking } }: Pick<Overview, 'coverage'>): MissingBase | undefined {
  if (declared > 0) return undefined
  if (units === 0) return 'EITHER'
  return taking === 0 ? 'TAKES_PART' : 'DECLARED'
}

export type Way = 'more' | 'less' | 'same' | 'first' | 'none'

const HARDLY = 0.02

/** How a figure stands to the period before, and by what share. */
export function trend(now: number, before: number): { way: Way; share: number } {
  if (now === 0 && before === 0) return { way: 'none', share: 0 }
  if (before === 0) return { way: 'first', share: 0 }
  const share = now / before - 1
  if (Math.abs(share) < HARDLY) return { way: 'same', share: 0 }
  return { way: share > 0 ? 'more' : 'less', share: Math.abs(share) }
}

const TONES: Finding['tone'][] = ['ACT', 'LOOK', 'GLAD']

/** Findings of one rule. */
export interface Group {
  rule: string
  tone: Finding['tone']
  findings: Finding[]
}

/** Findings of one rule stand together, what needs a deed first. */
export function byRule(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const group = groups.get(finding.rule) ?? { rule: finding.rule, tone: finding.tone, findings: [] }
    group.findings.push(finding)
    groups.set(finding.rule, group)
  }
  return [...groups.values()].sort((one, other) => TONES.indexOf(one.tone) - TONES.indexOf(other.tone))
}
