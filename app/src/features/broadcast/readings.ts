import type { Api } from '$core/api'
import type { Live } from '$core/live.svelte'
import { officeWire } from '$core/office.svelte'
import { Reading } from '$core/reading.svelte'
import type { Notice, Reach } from './office'

const at = (place: number) => `/api/v1/console/places/${place}`

/** Followers, their messages and what is sent to them stand in no ledger: a page about them asks this often. */
export const ZALO_EVERY = 2_000 // milliseconds

export type HeardVoice = Api['HeardVoice'] & { kind: 'question' | 'proposal'; outcome?: 'answered' | 'sent-up' | 'done' }
export type ZaloState = Api['ZaloState']
export type Campaign = Api['CampaignsStanding']
export type Delivery = Api['CampaignsDelivery']
export type ZaloMessage = Api['ZaloMessagesMessage']

export const noticesOf = (place: number, live: Live) => new Reading<Notice[]>(() => `${at(place)}/notices`, live)
export const reachOf = (place: number, notice: string, live: Live) => new Reading<Reach[]>(() => `${at(place)}/notices/${notice}/reach`, live)
export const voicesOf = (place: number, live: Live) => new Reading<HeardVoice[]>(() => `${at(place)}/voices`, live)
export const zaloOf = (place: number, live: Live) => new Reading<ZaloState>(() => `${at(place)}/zalo`, live)
export const campaignsOf = (place: number, live: Live) => new Reading<Campaign[]>(() => `${at(place)}/zalo/campaigns`, live)
export const deliveriesOf = (place: number, campaign: string, live: Live) => new Reading<Delivery[]>(() => `${at(place)}/zalo/campaigns/${campaign}`, live)
export const messagesOf = (place: number, live: Live) => new Reading<ZaloMessage[]>(() => `${at(place)}/zalo/messages`, live)

const post = <Answer>(place: number, path: string, body: object) => officeWire.post<Answer>(`${at(place)}/zalo/${path}`, body)

export const connect = (place: number, refreshToken: string) => post<ZaloState>(place, 'token', { refreshToken })
/** Confirmation before sending to all: the number of recipients shown, and whether it was sent to all before. */
export interface Confirmation {
  recipients: number
  again: boolean
}
export const begin = (place: number, message: { id: string; text: string; notice?: string }, confirmed?: Confirmation) =>
  post<Campaign>(place, 'campaigns', { ...message, ...confirmed })
export const again = (place: number, campaign: string, user: string) => post<Campaign>(place, `campaigns/${campaign}/again`, { user })
export const reply = (place: number, message: string, id: string, text: string) => post<Campaign>(place, `messages/${encodeURIComponent(message)}/reply`, { id, text })
