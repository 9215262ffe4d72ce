import { say } from '$messages/report'
import { day, dayOf } from '$ui/format'
import type { ReportLine } from './report'

export type { ReportLine }

/** Being written, sealed on a day, or recalled on a later one. */
export function stateOf({ sentAt, recalledAt }: ReportLine): string {
  if (recalledAt) return say().state.recalled(day(dayOf(recalledAt)))
  return sentAt ? say().state.sent(day(dayOf(sentAt))) : say().state.draft
}

/** Which version it is and which it replaces; nothing of a report that was never corrected. */
export function versionOf({ version, correctsOf }: Pick<ReportLine, 'version' | 'correctsOf'>): string {
  if (version === 1) return ''
  return correctsOf ? say().replaces(String(version), String(version - 1), day(correctsOf)) : say().version(String(version))
}
