import type { Book } from '$core/book.svelte'
import { dayOf, type Day } from '$core/day'
import type { Fact, Seen } from '$core/fact'
import type { StuckAnswer, Answerer, Row, Stuck } from '$core/row'
import { daysOpen, escalated, frees, goBack, reaches, standingOf, type Escalation, type Standing } from '$core/rules/stuck'

/** A stuck point as I see it: the server's row with my own facts laid over it, and the answers that reach it. */
export interface Point extends Stuck {
  leaf: number
  standing: Standing
  /** Newest first. */
  answers: StuckAnswer[]
  /** Who should see to it now, and whom my commune named for it. */
  to: Escalation
  answerers: Answerer[]
  /** Not on the server yet. */
  unsent: boolean
}

interface Raised {
  learner?: string
  by?: Stuck['asker']
  service: string
  version: number
  step: number
  failure?: number
  phoneModel?: string
}
interface Help {
  learner: string
  service: string
  seen: Seen
  step?: number
}
type Known = Stuck & { leaf: number; unsent: boolean }

/** Everything that is or was stuck in my villages, newest first. */
export function pointsOf(book: Book, today: Day): Point[] {
  const gone = new Set(book.told<{ facts: string[] }>('fact.withdrawn/1').flatMap(({ body }) => body.facts ?? []))
  const rows: Known[] = book.rows('stuck/1').map(({ data, leaf }) => ({ ...data, leaf, unsent: false }))
  const pulled = new Set(rows.map(({ id }) => id))
  const mine = told(book).filter(({ id }) => !pulled.has(id))
  const known = [...rows, ...mine].filter(({ id, subject, learner }) => ![id, subject, learner ?? ''].some((each) => gone.has(each)))
  const closed = known.map((point) => ({ ...point, ...doneSince(point, book) }))
  const answers = standing(book.rows('answer/1'), gone)
  return closed
    .map((point) => withAnswers(point, closed, answers, book, today))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

function told(book: Book): Known[] {
  const raised = book.told<Raised>('stuck.raised/1')
  const asked = book.told<Raised>('stuck.asked/1')
  return [...raised, ...asked].map(({ fact, body: { by, ...body }, personal }) => ({
    ...(body as Omit<Raised, 'by'>),
    ...(personal as Pick<Stuck, 'note'>),
    ...{ id: fact.id, subject: fact.subject, leaf: fact.leaf, at: fact.occurredAt, onDay: dayOf(fact.occurredAt), author: book.author, unsent: true },
    ...(by && { asker: by }),
  }))
}

/** My own facts that the rows do not know yet may have freed them. */
function doneSince(point: Known, book: Book): Pick<Stuck, 'closedOn' | 'closedAt'> {
  if (point.closedOn) return {}
  const help = book.told<Help>('help.given/1').find(({ fact, body }) => concerns(body, point) && fact.occurredAt > point.at && frees(body as Help, point.step))
  const done = help ?? book.told('step.done/1').find(({ fact }) => fact.subject === point.id)
  return done ? closedBy(done.fact) : {}
}

const concerns = (help: Partial<Help>, { learner, service }: Stuck) => help.learner === learner && help.service === service
const closedBy = ({ occurredAt }: Fact) => ({ closedOn: dayOf(occurredAt), closedAt: occurredAt })

const standing = (rows: Row<StuckAnswer>[], gone: ReadonlySet<string>) => rows.filter(({ id }) => !gone.has(id)).sort((one, other) => (one.data.at < other.data.at ? 1 : -1))

function withAnswers(point: Known, all: readonly Known[], answers: Row<StuckAnswer>[], book: Book, today: Day): Point {
  const places = placesOf(point.leaf, book)
  const reached = answers.filter(({ data, leaf }) => reaches(data, placeOf(leaf, book), point, places, today)).map(({ data }) => data)
  const answerers = answerersFor(point.service, places, book, today)
  const again = all.filter((each) => each.learner && each.learner === point.learner && each.service === point.service && each.step === point.step && each.at < point.at)
  const people = all.filter((each) => !each.closedOn && each.service === point.service && each.step === point.step).length
  const to = escalated({ days: daysOpen(point.at, today), answered: reached.length > 0, again: again.length, people, named: answerers.length > 0 })
  return { ...point, standing: standingOf(point, reached.length), answers: reached, to, answerers }
}

const placeOf = (leaf: number, book: Book) => book.scope.find((each) => each.leaf === leaf)?.place ?? -1

/** The place of a leaf and those above it, the nearest first. */
function placesOf(leaf: number, book: Book): number[] {
  const at = book.scope.find((each) => each.leaf === leaf)
  return at ? [at.place, ...(at.above ?? [])] : []
}

/** Whom the nearest place above has named for a service. */
export function answerersFor(service: string, places: readonly number[], book: Book, today: Day): Answerer[] {
  const named = book.rows('answerer/1').filter(({ data }) => data.services.includes(service) && !(data.endedOn && data.endedOn <= today))
  const nearest = places.find((place) => named.some(({ leaf }) => placeOf(leaf, book) === place))
  return named.filter(({ leaf }) => placeOf(leaf, book) === nearest).map(({ data }) => data)
}

/** The answers that would reach somebody stuck at a step of a service where I work. */
export function answersAt(book: Book, service: string, step: number, leaf: number, today: Day): StuckAnswer[] {
  return standing(book.rows('answer/1'), new Set())
    .filter(({ data, leaf: from }) => reaches(data, placeOf(from, book), { service, step }, placesOf(leaf, book), today))
    .map(({ data }) => data)
}

/** A door to go back to because an answer came. */
export interface Return {
  household: string
  points: Point[]
}

/** Doors to go back to, those whose answer is newest first. */
export function returnsOf(points: readonly Point[], book: Book): Return[] {
  const due = points.filter((point) => point.learner && book.about(point.subject).household && goBack(point.answers.map(({ at }) => at), metAt(point.subject, book), Boolean(point.closedOn)))
  return [...new Set(due.map(({ subject }) => subject))].map((household) => ({ household, points: due.filter(({ subject }) => subject === household) }))
}

const metAt = (subject: string, book: Book) => book.about(subject).visits.filter(({ outcome }) => outcome === 'met').map(({ at }) => at)

/** What I asked for myself. */
export const isOwn = (point: Stuck, account: string | undefined) => Boolean(point.asker) && point.asker !== 'citizen' && point.author === account
