import { placeName } from '$core/rules/place'
import { tellAtDesk } from '$core/desk'
import { office } from '$core/office.svelte'
import { oneLine } from '$core/rules/text'
import type { CourseLine } from './sessions'
import { today } from './sessions'

export interface VenueDraft {
  name: string
  /** The place's id as the select says it; empty for none. */
  place: string
}

export interface BodyDraft {
  kind: string
  name: string
}

const asVenue = ({ name, place }: VenueDraft) => ({ name: oneLine(name), ...(place && { place: Number(place) }) })

/** A session being planned on one screen. */
export class Plan {
  course = $state('')
  name = $state('')
  kind = $state('class')
  audience = $state('members')
  mode = $state('in-person')
  from = $state(today())
  to = $state(today())
  startsAt = $state('08:00')
  venue = $state<VenueDraft>({ name: '', place: '' })
  venues = $state<VenueDraft[]>([])
  organiser = $state(organiserOf())
  coOrganisers = $state<BodyDraft[]>([])

  /** @param place where the main venue stands, as the address says it; else the office's own */
  constructor(place: string | null) {
    this.venue.place = place ?? String(office.place?.id ?? '')
  }

  readonly endsFirst = $derived(this.from !== '' && this.to !== '' && this.to < this.from)
  readonly ready = $derived([this.name, this.from, this.to, this.venue.name, this.organiser].every((each) => each.trim() !== '') && !this.endsFirst)

  /** The last day follows the first as long as it would come before it. */
  begin(day: string) {
    this.from = day
    if (this.to < day) this.to = day
  }

  take({ name, audience }: CourseLine) {
    if (!this.name.trim()) this.name = name
    this.audience = audience
  }

  /** Tells the plan at the office's own leaf; returns the session's id. */
  async save(): Promise<string> {
    const venues = this.venues.filter(({ name }) => name.trim() !== '').map(asVenue)
    const coOrganisers = this.coOrganisers.filter(({ name }) => name.trim() !== '').map(({ kind, name }) => ({ kind, name: oneLine(name) }))
    const body = {
      ...{ name: oneLine(this.name), kind: this.kind, for: this.audience, mode: this.mode, from: this.from, to: this.to },
      ...(this.course && { course: this.course }),
      ...(this.startsAt && { startsAt: this.startsAt }),
      ...{ venue: asVenue(this.venue), organiser: oneLine(this.organiser) },
      ...(venues.length > 0 && { venues }),
      ...(coOrganisers.length > 0 && { coOrganisers }),
    }
    const [id] = await tellAtDesk([{ type: 'session.planned/1', leaf: office.placeFor('MANAGE_TRAINING')!.leaf, body }])
    return id!
  }
}

const organiserOf = () => (office.place && office.place.level >= 2 ? `UBND ${placeName(office.place)}` : '')
