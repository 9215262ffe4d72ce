import type { Day } from '$core/day'

/** What the server's overview of a place tells; the shapes of `vn.tungnha.indicator.Overview`. */
export interface Named {
  id: number
  name: string
  type: string
  level: number
  leaf: number
}
export interface Span {
  from: Day
  to: Day
}
export interface Figures {
  reached: number
  helped: number
  alone: number
  visits: number
  mastered: number
  fromNeighbour: number
  registered: number
}
export interface Line {
  place: Named
  within?: number
  own: boolean
  takesPart: boolean
  reached: number
  declared: number
  registered: number
  rate?: number
  helped: number
  alone: number
  visits: number
  lastVisit?: Day
  silentDays?: number
  devices: number
  devicesHeard: number
  lat?: number
  lon?: number
}
export interface Month {
  start: Day
  reached: number
  helped: number
  alone: number
  visits: number
}
export interface Overview {
  place: Named
  path: Named[]
  period: Span
  previous?: Span
  map: Day
  asOf: Day
  recordedUpTo?: string
  readAt: string
  heard: { heard: number; devices: number }
  figures: Figures
  before?: Figures
  ever: Figures
  coverage: { reached: number; declared: number; registered: number; taking: number; units: number; unitType: 'commune' | 'village' }
  months: Month[]
  children: Line[]
  units?: Line[]
}

export interface Finding {
  rule: string
  tone: 'ACT' | 'LOOK' | 'GLAD'
  place: Named
  within?: Named
  since?: Day
  params: Record<string, unknown>
  call?: { name: string; phone?: string }
}

export const VILLAGE = 4
const SILENT_AFTER_DAYS = 21
const MAP_OF_2025: Day = '2025-07-01'

export const fullName = ({ type, name }: Named) => `${type} ${name}`
export const addressOf = ({ id }: { id: number }) => `/console/noi/${id}`

/** Nobody was there for three weeks, or never, though the place takes part. */
export const isSilent = ({ takesPart, own, silentDays }: Line) => takesPart && !own && (silentDays ?? Infinity) >= SILENT_AFTER_DAYS

/** Somebody was out knocking in the period. */
export const moves = ({ visits }: Line) => visits > 0

/** Districts are gone from the map of 1-7-2025 on; a tree that still has them is the one before. */
export const mapIsOlder = ({ map, path, place, children }: Overview) =>
  map >= MAP_OF_2025 && [...path, place, ...children.map((line) => line.place)].some((each) => each.level === 2)

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
