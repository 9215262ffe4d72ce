import { officeWire } from '$core/office.svelte'
import { sheetDownload } from '$core/sheet'
import type { Wire } from '$core/wire'
import type { JoinRequest } from './teams'

export const REQUEST_STATES = ['WAITING', 'ACCEPTED', 'REFUSED'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

const at = (place: number, path = '') => `/api/v1/console/places/${place}/join-requests${path}`

export const requestsAt = (place: number, state: RequestState) => at(place, `?state=${state}`)

/** How many wait for a decision. */
export const waitingAt = (place: number) => at(place, '/waiting')

/** The public page on which people ask to join; with the leaf of a village or a commune, that place is chosen already. */
export const joinAddress = (leaf?: number) => `${location.origin}/vao-to${leaf === undefined ? '' : `/${leaf}`}`

/** Sheets with a QR code, a page a village: of these villages, or of all villages of the commune. */
export const printPosters = (place: number, villages: readonly number[]) =>
  sheetDownload.give(`/api/v1/console/places/${place}/prints/join-posters?${new URLSearchParams({ villages: villages.join(','), origin: location.origin })}`)

/** Takes the person into a team; without an account of the person's own, a new one is made. */
export const accept = (place: number, id: string, team: string | undefined, account: string | undefined, wire: Wire = officeWire) =>
  wire.post<JoinRequest>(at(place, `/${id}/accept`), { team, account })

export const refuse = (place: number, id: string, reason: string, wire: Wire = officeWire) => wire.post<JoinRequest>(at(place, `/${id}/refuse`), { reason })

/** Takes the decision back: the request waits again. */
export const reopen = (place: number, id: string, wire: Wire = officeWire) => wire.post<JoinRequest>(at(place, `/${id}/reopen`), {})
