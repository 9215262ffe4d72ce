import type { Api } from '$core/api'
import { daysAfter } from '$core/day'
import { sheetDownload } from '$core/sheet'
import { takeBackAtDesk } from '$core/desk'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'

export type StaffLine = Api['StaffLine']
export type HeldRole = StaffLine['roles'][number]
export type Role = HeldRole['role']
export type StaffChange = Api['StaffChange']
export type NamedPlace = Api['PlaceNamedPlace']

export const STATES = ['CURRENT', 'WAITING', 'LOCKED', 'ENDED', 'ANY'] as const
export type State = (typeof STATES)[number]

const at = (place: number, path = '') => `/api/v1/console/places/${place}/staff${path}`

export interface Search {
  text: string
  role: Role | ''
  state: State
}

/** A page of 100 people, behind the last one of the page before. */
export const peopleAt = (place: number, { text, role, state }: Search, after?: StaffLine) => {
  const query = new URLSearchParams({ text, state })
  if (role) query.set('role', role)
  if (after) {
    query.set('afterName', after.displayName)
    query.set('afterId', after.id)
  }
  return at(place, `?${query}`)
}

export const personAt = (place: number, id: string) => at(place, `/${id}`)
export const changesAt = (place: number, id: string) => at(place, `/${id}/changes`)

/** A role to be held until the end of a day, or without an end. */
export interface RoleWanted {
  role: Role
  at: number
  from: string
  lastDay: string
}

const dated = ({ role, at, from, lastDay }: RoleWanted) => ({ role, at, from: from || undefined, to: lastDay ? daysAfter(lastDay, 1) : undefined })

export const addPerson = (place: number, name: string, displayName: string, phone: string, role: RoleWanted, wire: Wire = officeWire) =>
  wire.post<StaffLine>(at(place), { name: name || undefined, person: { displayName, phone: phone || undefined }, role: dated(role) })

export const describe = (place: number, id: string, displayName: string, phone: string, name: string, wire: Wire = officeWire) =>
  wire.post<StaffLine>(personAt(place, id), { displayName, phone: phone || undefined, name })

export const giveRole = (place: number, id: string, role: RoleWanted, wire: Wire = officeWire) => wire.post<StaffLine>(at(place, `/${id}/roles`), dated(role))

/** Confirms the successor of an abolished place. */
export const confirmSuccessor = (place: number, id: string, { role, place: where }: HeldRole, wire: Wire = officeWire) =>
  wire.post<StaffLine>(at(place, `/${id}/roles/confirm`), { role, at: where })

/** Result of a move: its team changes, and `undo`, which ends the new role on its first day (a role held on no day) and restores the old ones. */
export interface Moved {
  left: string[]
  joined?: string
  undo: () => Promise<void>
}

export async function moveTo(place: number, person: StaffLine, ends: readonly HeldRole[], to: RoleWanted, wire: Wire = officeWire): Promise<Moved> {
  const { teams } = await wire.post<Api['StaffMoved']>(at(place, `/${person.id}/move`), { from: ends.map(({ role, place: where }) => ({ role, at: where })), to: dated(to) })
  const undo = async () => {
    for (const { leaf, team, facts } of teams) await takeBackAtDesk(leaf, team, facts, wire)
    await wire.post(at(place, `/${person.id}/roles/end`), { role: to.role, at: to.at, to: to.from })
    for (const each of ends) await wire.post(at(place, `/${person.id}/roles`), { role: each.role, at: each.place, from: to.from, to: each.to })
  }
  return { left: teams.filter(({ joined }) => !joined).map(({ name }) => name), joined: teams.find(({ joined }) => joined)?.name, undo }
}

export type AccountMember = Api['AccountMember']
export const teamsOfAccount = (place: number, id: string) => `/api/v1/console/places/${place}/teams/of-account/${id}`

export type Phone = Api['DevicesPhone']
export const phonesAt = (place: number, id: string) => at(place, `/${id}/phones`)

/** A lost phone; the other phones of the person stay. */
export const revokePhone = (place: number, id: string, phone: string, wire: Wire = officeWire) => wire.send(at(place, `/${id}/phones/${phone}/revoke`), '{}')

/** From today. */
export const endRole = (place: number, id: string, { role, place: where }: HeldRole, wire: Wire = officeWire) => wire.post<StaffLine>(at(place, `/${id}/roles/end`), { role, at: where })

export const lock = (place: number, id: string, wire: Wire = officeWire) => wire.send(at(place, `/${id}/lock`), '{}')

export const unlock = (place: number, id: string, wire: Wire = officeWire) => wire.send(at(place, `/${id}/unlock`), '{}')

export const revokePhones = (place: number, id: string, wire: Wire = officeWire) => wire.post<Api['StaffPhones']>(at(place, `/${id}/revoke-phones`), {})

export const placesNamed = (place: number, text: string, wire: Wire = officeWire) =>
  wire.get<NamedPlace[]>(`/api/v1/console/places/${place}/named?${new URLSearchParams({ text })}`)

/** Prints a strip for each of these people and hands the file to the browser; whether it came. */
export async function printStrips(place: number, people: readonly string[], download = sheetDownload): Promise<boolean> {
  await download.post(`/api/v1/console/places/${place}/prints/sign-in-strips`, { people, origin: location.origin }, 'giay-moi-dang-nhap.pdf')
  return download.problem === undefined && !download.away
}

const ON_PHONES: ReadonlySet<Role> = new Set(['MEMBER', 'TEAM_LEAD'])

/** A one-time link for one person, to be sent by hand; links made before stop working. */
export async function makeLink(place: number, person: StaffLine, wire: Wire = officeWire): Promise<{ address: string; expiresAt: string }> {
  const [made] = await wire.post<Api['SignInLinksMade'][]>(at(place, '/sign-in-links'), { people: [person.id] })
  const held = person.roles.filter(({ current }) => current)
  const field = held.length === 0 || held.some(({ role }) => ON_PHONES.has(role))
  return { address: `${location.origin}/${field ? 'field' : 'console'}/#vao=${made!.token}`, expiresAt: made!.expiresAt }
}

/** The key of a role in the messages. */
export const roleWord = (role: Role) => role.toLowerCase().replaceAll('_', '-')

/** The last day on which a role is held. */
export const lastDayOf = ({ to }: HeldRole) => (to ? daysAfter(to, -1) : undefined)
