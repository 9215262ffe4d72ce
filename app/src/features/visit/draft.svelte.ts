import { daysAfter } from '$core/day'
import type { Device, LearnedFrom, Outcome, Problem, Seen, Where } from '$core/fact'
import { newId } from '$core/ids'
import { today, type Words } from '$core/phone.svelte'
import { isInvisible } from '$core/rules/limits'
import { phone } from '$core/session.svelte'
import type { Visit } from '$core/row'
import { Answers, type Reply } from './answers.svelte'
import { learnersOf, type Learner } from './learners'
import { instantOf, isPossibleDay } from './moment'
import { askedAt } from './rounds.svelte'
import { rungOf } from './teaching'

/** Where what stands within a visit's form finds its draft. */
export const VISIT_DRAFT = Symbol('visit draft')

/** One line of the visit: who did what how. */
export interface Line {
  learner: string
  service: string
  seen: Seen
  /** The playbook's step they got to. */
  step?: number
  learnedFrom?: LearnedFrom
}

/** Fields of a visit's form, as stored in its draft. */
interface Entered {
  outcome: Outcome
  where: Where
  device: Device
  comeBackIn: string
  comeBackOn: string
  note: string
  reason?: string
  learner?: string
  service?: string
  lines: Line[]
  another: boolean
  chosen: boolean
  answers: Record<string, Record<number, Reply>>
  unwritten?: string
  companions: string[]
}

/** A question without an answer that the visit cannot be saved without: which service, how it was done, which day. */
export type Missing = 'what' | 'saw' | 'day'

/** The form begins without a day when the outcome asks for one. */
const UNANSWERED = ''

/** How far up the ladder each way of doing it stands. */
export const RUNG: Record<Seen, number> = { 'did-for': 0, watched: 1, together: 2, prompted: 3, alone: 4 }

export const optionsOf = <Value extends string>(words: Record<Value, string>) =>
  Object.entries(words).map(([value, label]) => ({ value: value as Value, label: label as string }))

/** A visit as it is being written down. */
export class VisitDraft {
  #outcome = $state<Outcome>('met')
  where = $state<Where>('home')
  device = $state<Device>('own')
  comeBackIn = $state('none')
  /** The agreed day when it is none of those offered. */
  comeBackOn = $state('')
  /** The user chose the learner: then a service is required too. */
  chosen = $state(false)
  note = $state('')
  /** Why a visit that somebody else recorded is corrected. */
  reason = $state('')
  learner = $state<string>()
  service = $state<string>()
  seen = $state<Seen>()
  lines = $state.raw<Line[]>([])
  /** Members who came along. */
  companions = $state.raw<string[]>([])
  #another = $state(false)
  readonly learners: Learner[]
  /** What open rounds ask here. */
  readonly answers = new Answers()
  /** Name of the draft in the vault. */
  readonly name: string
  readonly #drafts = phone().drafts
  readonly #blank: string
  #kept: string
  #saved = false

  constructor(
    readonly household: string,
    readonly leaf: number,
    private readonly corrected?: Visit,
    chosen?: string,
    /** The round this visit was begun from. */
    private readonly round?: string,
  ) {
    if (phone().book.about(household).business) this.where = 'business'
    this.name = `visit/${household}${corrected ? `/${corrected.id}` : ''}`
    const before = this.#drafts.of<Entered>(this.name)
    this.learners = learnersOf(household, before?.entered.unwritten)
    const only = this.learners.length === 1 ? this.learners[0]!.id : undefined
    this.learner = chosen ?? (corrected ? undefined : only)
    this.chosen = chosen !== undefined
    if (corrected) this.#from(corrected)
    this.#blank = this.#kept = JSON.stringify(this.entered)
    if (before) this.#enter(before.entered)
    if (before && chosen && !this.learner) this.learner = chosen
    this.#kept = JSON.stringify(this.entered)
  }

  get outcome() {
    return this.#outcome
  }

  /** "Come later" needs a day, so it is asked for; the other outcomes do not. */
  set outcome(next: Outcome) {
    this.#outcome = next
    if (next === 'later' && this.comeBackIn === 'none') this.comeBackIn = UNANSWERED
    if (next !== 'later' && this.comeBackIn === UNANSWERED) this.comeBackIn = 'none'
  }

  /** When the kept draft was begun, in milliseconds. */
  get begunAt(): number | undefined {
    return this.#drafts.of(this.name)?.startedAt
  }

  get entered(): Entered {
    const { outcome, where, device, comeBackIn, comeBackOn, note, reason, learner, service, lines, chosen, companions } = this
    const unwritten = this.learners.find((each) => each.unwritten)?.id
    const entered = { outcome, where, device, comeBackIn, comeBackOn, note, lines, chosen, companions, another: this.#another, answers: this.answers.given }
    return { ...entered, ...(learner && { learner }), ...(service && { service }), ...(reason && { reason }), ...(unwritten && { unwritten }) }
  }

  /** Keeps what has changed since the last time; a form nobody touched is no draft. */
  keep() {
    const entered = JSON.stringify(this.entered)
    if (this.#saved || entered === this.#kept) return
    this.#kept = entered
    if (entered === this.#blank) void this.#drafts.drop(this.name)
    else this.#drafts.keep(this.name, JSON.parse(entered))
  }

  /** Clears the form and deletes its draft. */
  restart() {
    this.#enter(JSON.parse(this.#blank) as Entered)
    this.keep()
  }

  /** Why the server did not take the visit being corrected. */
  get refusals(): Problem[] {
    const facts = this.corrected ? factsOf(this.corrected) : []
    return phone().refusedAbout(this.household).flatMap(({ id, problem }) => (problem && facts.includes(id) ? [problem] : []))
  }

  /** Whether the visit being corrected was recorded by somebody else; then the correction gives a reason. */
  get others() {
    return this.corrected !== undefined && this.corrected.author !== phone().me.account
  }

  get reasonMissing() {
    return this.others && isInvisible(this.reason)
  }

  /** The first question that must be answered before saving. */
  get missing(): Missing | undefined {
    if (this.outcome === 'later' && !this.#dayAgreed) return 'day'
    if (!this.met || !this.asking || !this.learner) return undefined
    if (this.service) return 'saw'
    return this.chosen ? 'what' : undefined
  }

  get #dayAgreed() {
    return this.comeBackIn !== UNANSWERED && (this.comeBackIn !== 'other' || isPossibleDay(this.comeBackOn))
  }

  /** The visit met a person and had no help. */
  nothingTaught() {
    this.learner = this.service = this.seen = undefined
    this.chosen = false
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
    this.chosen = this.#another = false
  }

  /** Adds to a line from whom the learner has it, or the step they got to. */
  describe(line: Line, more: Pick<Line, 'learnedFrom' | 'step'>) {
    this.lines = this.lines.map((each) => (each === line ? { ...each, ...more } : each))
  }

  remove(line: Line) {
    this.lines = this.lines.filter((each) => each !== line)
  }

  /** Keeps the visit; returns the deed, so that it can be undone. */
  async save(): Promise<string> {
    const words = this.#words()
    const deed = await this.#tell(words)
    this.#saved = true
    return deed
  }

  #tell(words: Words[]): Promise<string> {
    const draft = this.name
    if (!this.corrected) return phone().tell(words, { draft, at: instantOf(this.begunAt, phone().syncedAt) })
    return phone().takeBack(this.household, this.leaf, factsOf(this.corrected), words, { draft, at: this.corrected.at, ...(this.others && { reason: this.reason.trim() }) })
  }

  #enter(entered: Entered) {
    const { learner, service, lines, another, answers, unwritten: _unwritten, ...fields } = entered
    const here = (id: string) => this.learners.some((each) => each.id === id)
    const [first] = this.learners
    const known = (id: string) => (here(id) ? id : (first?.id ?? id))
    Object.assign(this, fields)
    this.learner = learner && known(learner)
    this.service = service
    this.lines = lines.map((line) => ({ ...line, learner: known(line.learner) }))
    this.#another = another
    this.answers.given = answers
  }

  #from(visit: Visit) {
    this.outcome = visit.outcome
    this.where = visit.place
    this.device = visit.device ?? 'own'
    this.note = visit.note ?? ''
    this.comeBackIn = visit.comeBack ? 'kept' : 'none'
    this.companions = visit.companions ?? []
    this.lines = (visit.helps ?? []).map(({ learner, service, seen, step, learnedFrom }) => ({ learner, service, seen, ...(step && { step }), ...(learnedFrom && { learnedFrom }) }))
  }

  #words(): Words[] {
    const lines = this.met ? this.lines : []
    const about = { subject: this.household, leaf: this.leaf }
    const unwritten = this.learners.filter(({ id, unwritten }) => unwritten && lines.some(({ learner }) => learner === id))
    const people = unwritten.map(({ id, name, relation }) => ({ ...about, id, type: 'person.registered/1', body: { ...(relation && { relation }) }, personal: { name } }))
    const visit = newId()
    const helps = lines.map((line) => ({ ...about, type: 'help.given/1', body: { visit, ...line, ...(this.#rechecks(line) && { recheck: true }) } }))
    return [...people, { ...about, id: visit, type: 'visit.made/1', body: this.#body(lines), personal: this.#personal() }, ...helps, ...this.#answers(visit)]
  }

  /** Asked by telephone whether they can still do what they could do before. */
  #rechecks({ learner, service }: Line) {
    return this.where === 'phone' && (rungOf(this.household, learner, service)?.level ?? 0) >= RUNG.alone
  }

  #answers(visit: string): Words[] {
    const rounds = this.met && phone().book.about(this.household).household ? askedAt(this.household).map(({ round }) => round) : []
    return this.answers.words(rounds, { subject: this.household, leaf: this.leaf }, visit)
  }

  #body(lines: Line[]) {
    const comeBack = this.#comeBack()
    const round = this.round ?? this.corrected?.round
    return {
      ...{ outcome: this.outcome, where: this.where },
      ...(lines.length > 0 && { device: this.device }),
      ...(this.companions.length > 0 && { with: this.companions }),
      ...(round && { round }),
      ...(comeBack && { comeBack }),
    }
  }

  #comeBack() {
    if (this.comeBackIn === 'none' || this.comeBackIn === UNANSWERED) return undefined
    if (this.comeBackIn === 'other') return isPossibleDay(this.comeBackOn) ? this.comeBackOn : undefined
    return this.comeBackIn === 'kept' ? this.corrected?.comeBack : daysAfter(today(), Number(this.comeBackIn))
  }

  #personal() {
    return this.note.trim() ? { note: this.note.trim() } : undefined
  }
}

/** Every fact of a visit: the visit itself and the help given at it. */
export const factsOf = (visit: Visit): string[] => [visit.id, ...(visit.helps ?? []).map(({ id }) => id)]
