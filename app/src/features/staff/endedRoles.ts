import type { Api } from '$core/api'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'

export type EndedRoleList = Api['EndedRoleList']
export type EndedPlace = Api['EndedRoleListEndedPlace']
export type EndedRole = Api['EndedRoleListEndedRole']
export type Holder = Api['EndedRoleListHolder']
export type Successor = Api['EndedRoleListSuccessor']
export type Confirmation = Api['EndedRoleListConfirmation']

export const SUCCESSORS_STEP = 'noi-ke-thua'
export const SUCCESSORS = `/console/nguoi/${SUCCESSORS_STEP}`

export const VIEWS = ['all', 'unclear', 'nowhere'] as const
export type View = (typeof VIEWS)[number]

/** The server takes so many roles in one request; more are sent in parts of one confirmation. */
const PART = 200

export const endedRolesAt = (place: number, path = '') => `/api/v1/console/places/${place}/ended-roles${path}`

export const endedRolesWaiting = async (place: number, wire: Wire = officeWire) => (await wire.get<Api['EndedRoleWaiting']>(endedRolesAt(place, '/count'))).roles

/** One role of one person at a place that has ended. */
export interface Line {
  key: string
  role: EndedRole['role']
  at: number
  holder: Holder
  successors: readonly Successor[]
}

/** The lines of one ended place, in the order of the server. A person can hold a role there for two periods: they are confirmed together. */
export function linesOf({ place, roles }: EndedPlace): Line[] {
  const lines = roles.flatMap(({ role, successors, people }) => people.map((holder) => ({ key: `${holder.account} ${role} ${place}`, role, at: place, holder, successors })))
  return [...new Map(lines.map((line) => [line.key, line])).values()]
}

const isOf: Record<View, (line: Line) => boolean> = {
  all: () => true,
  unclear: ({ successors }) => successors.length > 1,
  nowhere: ({ successors }) => successors.length === 0,
}

/** The places with the lines of a view; places without one are left out. */
export const viewed = (places: readonly EndedPlace[], view: View) =>
  places.map((place) => ({ place, lines: linesOf(place).filter(isOf[view]) })).filter(({ lines }) => lines.length > 0)

/** What somebody chose in the list, over what is chosen beforehand: every line with exactly one successor. */
export interface Choices {
  successors: ReadonlyMap<string, number>
  ticks: ReadonlyMap<string, boolean>
}

export const noChoices = (): Choices => ({ successors: new Map(), ticks: new Map() })

/** Where the role of a line would continue. */
export const successorOf = ({ key, successors }: Line, choices: Choices): Successor | undefined =>
  successors.length === 1 ? successors[0] : successors.find(({ place }) => place === choices.successors.get(key))

export const canBeTicked = (line: Line, choices: Choices) => line.holder.manageable && successorOf(line, choices) !== undefined

export const isTicked = (line: Line, choices: Choices) => canBeTicked(line, choices) && (choices.ticks.get(line.key) ?? true)

export const withTicks = ({ successors, ticks }: Choices, lines: readonly Line[], on: boolean): Choices => ({
  successors,
  ticks: new Map([...ticks, ...lines.map(({ key }) => [key, on] as const)]),
})

/** A line whose successor was just chosen is ticked too. */
export const withSuccessor = ({ successors, ticks }: Choices, { key }: Line, place: number): Choices => ({
  successors: new Map([...successors, [key, place]]),
  ticks: new Map([...ticks, [key, true]]),
})

/**
 * Confirms these lines in parts.
 *
 * @param confirmation the same for all parts, also when they are sent again after a failure
 * @param ondone       after each part: how many were sent
 * @returns            how many somebody else had confirmed or ended before
 */
export async function confirmAll(place: number, confirmation: string, lines: readonly Line[], choices: Choices, ondone: (count: number) => void, wire: Wire = officeWire): Promise<number> {
  let absent = 0
  for (let begin = 0; begin < lines.length; begin += PART) {
    const part = lines.slice(begin, begin + PART)
    const roles = part.map((line) => ({ account: line.holder.account, role: line.role, at: line.at, successor: successorOf(line, choices)!.place }))
    absent += (await wire.post<Api['EndedRolesConfirmed']>(endedRolesAt(place), { confirmation, roles })).absent
    ondone(begin + part.length)
  }
  return absent
}

export const undoConfirmation = (place: number, id: string, wire: Wire = officeWire) => wire.post<Api['EndedRolesUndone']>(endedRolesAt(place, `/${id}/undo`), {})
