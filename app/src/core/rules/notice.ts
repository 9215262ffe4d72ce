import type { Day } from '../day'
import type { Notice } from '../row'

/** As many as are said at one door. */
const MOST_AT_A_DOOR = 2

/** Whether a notice is told and shown on a day. Vectors: `contract/rules/notice-standing.json`. */
export const standsOn = ({ onDay, until, endedOn }: Pick<Notice, 'onDay' | 'until' | 'endedOn'>, day: Day): boolean =>
  onDay <= day && (until === undefined || day <= until) && (endedOn === undefined || day < endedOn)

/** What stands on a day, the newest first. */
export const standing = (notices: readonly Notice[], day: Day): Notice[] =>
  notices.filter((notice) => standsOn(notice, day)).sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : one.id < other.id ? -1 : 1))

/** What is still to be said at a door where these were told already: two, those that a round is about first, then the newest. */
export const toTell = (notices: readonly Notice[], told: ReadonlySet<string>, day: Day, ofRounds: ReadonlySet<string>): Notice[] =>
  standing(notices, day)
    .filter((notice) => notice.atDoors && !told.has(notice.id))
    .sort((one, other) => Number(ofRounds.has(other.id)) - Number(ofRounds.has(one.id)))
    .slice(0, MOST_AT_A_DOOR)
