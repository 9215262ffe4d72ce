import { daysBetween, type Day } from '../day'
import type { Device, Seen } from '../fact'

/** Days that must lie between the first time alone and the one that makes somebody fluent. */
export const FLUENT_AFTER = 14

const RUNG: Record<Seen, number> = { 'did-for': 0, watched: 1, together: 2, prompted: 3, alone: 4 }

export interface SeenOn {
  on: Day
  seen: Seen
  device?: Device
}

export interface MasteryState {
  level: number
  aloneSince?: Day
  masteredOn?: Day
  lastOn?: Day
  helps: number
  first: Record<string, Day>
}

/** "Tự làm" on the helper's device is a thing done with prompts: the person has not shown it on a device of their own. */
export const counted = (seen: Seen, device?: Device): Seen => (seen === 'alone' && device === 'helper' ? 'prompted' : seen)

/** What a person can do, read from what was seen, in the order of arrival; days decide, and a level once reached stays. */
export function masteryOf(history: readonly SeenOn[]): MasteryState {
  return [...history].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)).reduce(after, { level: 0, helps: 0, first: {} })
}

/** Who mastered a service before its present playbook came out may find it changed; the first playbook of all changes nothing. */
export const outdated = ({ level, masteredOn }: { level: number; masteredOn?: Day }, service?: { version?: number; publishedOn?: Day }): boolean =>
  level === 5 && masteredOn !== undefined && (service?.version ?? 0) > 1 && masteredOn < (service?.publishedOn ?? '')

function after(state: MasteryState, help: SeenOn): MasteryState {
  const rung = RUNG[counted(help.seen, help.device)]
  const fluent = rung === 4 && state.aloneSince !== undefined && daysBetween(state.aloneSince, help.on) >= FLUENT_AFTER
  const level = Math.max(state.level, fluent ? 5 : rung)
  const aloneSince = state.aloneSince ?? (rung === 4 ? help.on : undefined)
  const masteredOn = state.masteredOn ?? (fluent ? help.on : undefined)
  return {
    level,
    ...(aloneSince && { aloneSince }),
    ...(masteredOn && { masteredOn }),
    lastOn: help.on,
    helps: state.helps + 1,
    first: level > state.level ? { ...state.first, [level]: help.on } : state.first,
  }
}
