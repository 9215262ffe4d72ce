import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'
import type { JoinRequest } from './teams'

export const REQUEST_STATES = ['WAITING', 'ACCEPTED', 'REFUSED'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

const at = (place: number, path = '') => `/api/v1/console/places/${place}/join-requests${path}`

export const requestsAt = (place: number, state: RequestState) => at(place, `?state=${state}`)

/** Takes the person into a team; without an account of the person's own, a new one is made. */
export const accept = (place: number, id: string, team: string | undefined, account: string | undefined, wire: Wire = officeWire) =>
  wire.post<JoinRequest>(at(place, `/${id}/accept`), { team, account })

export const refuse = (place: number, id: string, reason: string, wire: Wire = officeWire) => wire.post<JoinRequest>(at(place, `/${id}/refuse`), { reason })

/** Takes the decision back: the request waits again. */
export const reopen = (place: number, id: string, wire: Wire = officeWire) => wire.post<JoinRequest>(at(place, `/${id}/reopen`), {})
