import { daysAfter } from '$core/day'
import type { Device, Outcome, Seen, Where } from '$core/fact'
import { newId } from '$core/ids'
import { today, type Words } from '$core/phone.svelte'
import { phone } from '$core/session.svelte'
import type { Mastery, Service, Visit } from '$core/row'
import { Answers } from './answers.svelte'
import { askedAt, servicesOfRounds } from './rounds.svelte'

/** Where what stands within a visit's form finds its draft. */
export const VISIT_DRAFT = Symbol('visit draft')

/** One line of the visit: who did what how. */
export interface Line {
  learner: string
  service: string
  seen: Seen
}

/** Somebody who can be chosen; the head of a household nobody is written down in yet is registered on saving. */
export interface Learner {
  id: string
  name: string
  relation?: string
  unwritten: boolean
}

const LIKELY = 5

/** How far up the ladder each way of doing it stands. */
export const RUNG: Record<Seen, number> = { 'did-for': 0, watched: 1, together: 2, prompted: 3, alone: 4 }

export const optionsOf = <Value extends string>(words: Record<Value, string>) =>
  Object.entries(words).map(([value, label]) => ({ value: value as Value, label: label as string }))

/** A visit as it is being written down. */
export class VisitDraft {
  outcome = $state<Outcome>('met')
  where = $state<Where>('home')
  device = $state<Device>('own')
  comeBackIn = $state('none')
  note = $state('')
  learner = $state<string>()
  service = $state<string>()
  seen = $state<Seen>()
  lines = $state.raw<Line[]>([])
  #another = $state(false)
  readonly learners: Learner[]
  /** What open rounds ask here. */
  readonly answers = new Answers()

  constructor(
    readonly household: string,
    readonly leaf: number,
    private readonly corrected?: Visit,
    chosen?: string,
    /** The round this visit was begun from. */
    private readonly round?: string,
  ) {
    this.learners = learnersOf(household)
    const only = this.learners.length === 1 ? this.learners[0]!.id : undefined
    this.learner = chosen ?? (corrected ? undefined : only)
    if (corrected) this.#from(corrected)
  }

  /** The day agreed at the visit being corrected. */
  get agreed() {
    return this.corrected?.comeBack
  }

  get correcting() {
    return this.corrected !== undefined
  }

  /** The draft of a household I know; of another there is nothing to draw up. */
  static of(household: string, correcting?: string, chosen?: string, round?: string): VisitDraft | undefined {
    const { book } = phone()
    const leaf = book.leafOf(household)
    const corrected = book.about(household).visits.find((visit) => visit.id === correcting)
    return leaf === undefined ? undefined : new VisitDraft(household, leaf, corrected, chosen, round)
  }

  /** The questions stand open until the first line is told, and again on wish. */
  get asking() {
    return this.lines.length === 0 || this.#another
  }

  askAgain() {
    this.#another = true
  }

  get met() {
    return this.outcome === 'met'
  }

  /** What was seen completes a line; the next person or service may follow. */
  see(seen: Seen) {
    if (!this.learner || !this.service) return
    const line = { learner: this.learner, service: this.service, seen }
    const others = this.lines.filter((each) => each.learner !== line.learner || each.service !== line.service)
    this.lines = [...others, line]
    this.learner = this.service = this.seen = undefined
    this.#another = false
  }

  remove(line: Line) {
    this.lines = this.lines.filter((each) => each !== line)
  }

  /** Keeps the visit; returns the deed, so that it can be undone. */
  async save(): Promise<string> {
    const words = this.#words()
    if (!this.corrected) return phone().tell(words)
    return phone().takeBack(this.household, this.leaf, factsOf(this.corrected), words, this.corrected.at)
  }

  #from(visit: Visit) {
    this.outcome = visit.outcome
    this.where = visit.place
    this.device = visit.device ?? 'own'
    this.note = visit.note ?? ''
    this.comeBackIn = visit.comeBack ? 'kept' : 'none'
    this.lines = (visit.helps ?? []).map(({ learner, service, seen }) => ({ learner, service, seen }))
  }

  #words(): Words[] {
    const lines = this.met ? this.lines : []
    const about = { subject: this.household, leaf: this.leaf }
    const unwritten = this.learners.filter(({ id, unwritten }) => unwritten && lines.some(({ learner }) => learner === id))
    const people = unwritten.map(({ id, name }) => ({ ...about, id, type: 'person.registered/1', body: { relation: 'head' }, personal: { name } }))
    const visit = newId()
    const helps = lines.map((line) => ({ ...about, type: 'help.given/1', body: { visit, ...line } }))
    return [...people, { ...about, id: visit, type: 'visit.made/1', body: this.#body(lines), personal: this.#personal() }, ...helps, ...this.#answers(visit)]
  }

  #answers(visit: string): Words[] {
    const rounds = this.met ? askedAt(this.household).map(({ round }) => round) : []
    return this.answers.words(rounds, { subject: this.household, leaf: this.leaf }, visit)
  }

  #body(lines: Line[]) {
    const comeBack = this.#comeBack()
    return { outcome: this.outcome, where: this.where, ...(lines.length > 0 && { device: this.device }), ...(this.round && { round: this.round }), ...(comeBack && { comeBack }) }
  }

  #comeBack() {
    if (this.comeBackIn === 'none') return undefined
    return this.comeBackIn === 'kept' ? this.corrected?.comeBack : daysAfter(today(), Number(this.comeBackIn))
  }

  #personal() {
    return this.note.trim() ? { note: this.note.trim() } : undefined
  }
}

/** Every fact of a visit: the visit itself and the help given at it. */
export const factsOf = (visit: Visit): string[] => [visit.id, ...(visit.helps ?? []).map(({ id }) => id)]

function learnersOf(household: string): Learner[] {
  const { persons, household: home } = phone().book.about(household)
  if (persons.length > 0) return persons.map((person) => ({ id: person.id, name: person.name ?? '', relation: person.relation, unwritten: false }))
  return home?.head ? [{ id: newId(), name: home.head, relation: 'head', unwritten: true }] : []
}

/** Services for citizens, the likely ones first: what an open round is about, what this learner has begun, then what is most taught here. */
export function servicesFor(household: string, learner: string | undefined): { likely: Service[]; rest: Service[] } {
  const { book } = phone()
  const begun = new Map(book.about(household).mastery.filter((each) => each.learner === learner).map((each) => [each.service, each]))
  const taught = taughtHere()
  const wanted = servicesOfRounds()
  const asked = (service: Service) => (wanted.has(service.id) && (begun.get(service.id)?.level ?? 0) < 4 ? 2_000_000 : 0)
  const stuck = new Set(book.all('stuck/1').flatMap((each) => (each.subject === household && !each.closedOn ? [each.service] : [])))
  const waiting = (service: Service) => (stuck.has(service.id) ? 4_000_000 : 0)
  const weight = (service: Service) => waiting(service) + asked(service) + (begun.has(service.id) ? 1_000_000 - begun.get(service.id)!.level : (taught.get(service.id) ?? 0))
  const open = book.all('service/1').filter((service) => service.audience === 'citizen' && service.status === 'live')
  const sorted = open.sort((one, other) => weight(other) - weight(one) || one.name.localeCompare(other.name, 'vi'))
  return { likely: sorted.slice(0, LIKELY), rest: sorted.slice(LIKELY) }
}

/** How often each service was taught in my villages. */
function taughtHere(): Map<string, number> {
  const times = new Map<string, number>()
  for (const { service, helps } of phone().book.all('mastery/1')) times.set(service, (times.get(service) ?? 0) + helps)
  return times
}

export const rungOf = (household: string, learner: string | undefined, service: string): Mastery | undefined =>
  phone().book.about(household).mastery.find((each) => each.learner === learner && each.service === service)
