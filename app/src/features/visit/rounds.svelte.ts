import { content } from '$core/fact'
import { today } from '$core/phone.svelte'
import type { Listed } from '$core/book.svelte'
import type { Aim, Answered, Household, Round, RoundAnswer, Scope } from '$core/row'
import { base, isOf, movedAway, remaining, standing, target, type RoundTold } from '$core/rules/rounds'
import { phone } from '$core/session.svelte'

/** A round as the book has it, with the place that opened it. */
export interface Told extends RoundTold {
  leaf: number
  round: Round
}

/** A round that is gone in my villages, and how far it has come there. */
export interface Going {
  round: Round
  leaf: number
  target: number
  done: number
  remaining: number
  /** Of those remaining, who cannot be called at by name because they are in no register yet. */
  unregistered: number
  /** Households of the register that it is still to be done at. */
  doors: Listed[]
}

/** What a fact `round.opened/1` says, named as its row names it. */
type Opened = Omit<Round, 'id' | 'fromDay' | 'untilDay' | 'standsFor'> & { from: string; until: string; of?: string }

/** All rounds I know: the server's, and those I opened or closed that it does not hold yet. */
function toldRounds(): Told[] {
  const { book } = phone()
  const closed = new Map(book.told<{ on: string }>('round.closed/1').map(({ fact, body }) => [fact.subject, body.on]))
  const rows = book.rows('round/1').map(({ leaf, data }) => ({ leaf, round: data }))
  const known = new Set(rows.map(({ round }) => round.id))
  const mine = book.told<Opened>('round.opened/1').filter(({ fact }) => !known.has(fact.id)).map(({ fact }) => ({ leaf: fact.leaf, round: opened(fact.id, fact.body) }))
  return [...rows, ...mine].flatMap(({ leaf, round }) => {
    const place = book.scope.find((each) => each.leaf === leaf)?.place
    if (place === undefined) return []
    const { id, places, fromDay: from, untilDay: until, standsFor: of } = round
    return [{ id, place, places, from, until, of, closedOn: round.closedOn ?? closed.get(id), leaf, round }]
  })
}

function opened(id: string, body: string): Round {
  const { from, until, of, ...rest } = content<Opened>(body) as Opened
  return { ...rest, id, fromDay: from, untilDay: until, standsFor: of }
}

const at = ({ place, above = [] }: Scope) => [place, ...above]

/** The rounds of my villages, the one that ends first before the others. */
export function goingRounds(): Going[] {
  const told = toldRounds()
  const villages = [...new Map(phone().book.scope.filter(({ mine }) => mine).map((each) => [each.place, each])).values()]
  const here = villages.map((village) => ({ village, rounds: standing(told, at(village), today()) }))
  const rounds = told.filter((each) => here.some(({ rounds }) => rounds.includes(each)))
  const going = rounds.map((each) => progress(each, here.filter(({ rounds }) => rounds.includes(each)).map(({ village }) => village), told))
  return going.sort((one, other) => one.round.untilDay.localeCompare(other.round.untilDay) || one.round.name.localeCompare(other.round.name, 'vi'))
}

function progress({ leaf, round }: Told, villages: Scope[], told: readonly Told[]): Going {
  const done = doneAt(round, told)
  const of = villages.map((village) => inVillage(round, village, done))
  const sum = (what: (village: (typeof of)[number]) => number) => of.reduce((total, village) => total + what(village), 0)
  const doors = of.flatMap((village) => village.doors)
  return {
    ...{ round, leaf, doors, done: sum((each) => each.done), unregistered: sum((each) => each.unregistered) },
    ...{ target: target(round.share, of), remaining: remaining(round.share, of) },
  }
}

function inVillage(round: Round, village: Scope, done: (household: Household) => boolean) {
  const { book } = phone()
  const leaves = new Set(book.scope.filter(({ place }) => place === village.place).map(({ leaf }) => leaf))
  const known = book
    .households()
    .filter(({ leaf, household }) => leaves.has(leaf) && isOf(round.households, household) && !household.departure && !movedAway(book.about(household.id).visits))
  const left = known.filter(({ household }) => !done(household))
  const sum = { base: base(round.households, village.declaredHouseholds ?? 0, known.length), done: known.length - left.length }
  const missing = remaining(round.share, [sum])
  return { ...sum, unregistered: Math.max(0, missing - left.length), doors: missing > 0 ? left : [] }
}

/** Whether a household is done, as the round's aim says. */
function doneAt(round: Round, told: readonly Told[]): (household: Household) => boolean {
  const { book } = phone()
  const { service, notice } = round.done
  if (service) return ({ id }) => book.about(id).mastery.some((each) => each.service === service && each.level >= 4)
  const done = notice ? toldNotice(notice) : answeredIn(family(round, told))
  return ({ id }) => done.has(id)
}

function toldNotice(notice: string): Set<string> {
  const { book } = phone()
  const rows = book.all('told/1')
  const mine = book.told<{ notice: string }>('notice.told/1').filter(({ body }) => body.notice === notice)
  return new Set([...rows.filter((each) => each.notice === notice).map(({ household }) => household), ...mine.map(({ fact }) => fact.subject)])
}

/** Rounds whose answers count for this one: those that stand for the same round, and ask the same. */
function family(round: Round, told: readonly Told[]): Set<string> {
  const root = rootOf(round, told)
  const asks = JSON.stringify(round.done)
  return new Set(told.filter((each) => rootOf(each.round, told) === root && JSON.stringify(each.round.done) === asks).map(({ id }) => id))
}

function rootOf(round: Round, told: readonly Told[], seen: readonly string[] = []): string {
  const above = told.find(({ id }) => id === round.standsFor)
  return !above || seen.includes(above.id) ? round.id : rootOf(above.round, told, [...seen, round.id])
}

const answeredIn = (rounds: ReadonlySet<string>): Set<string> =>
  new Set(answersGiven().filter((each) => rounds.has(each.round)).map(({ subject }) => subject))

/** What households answered, mine over the server's. */
function answersGiven(): RoundAnswer[] {
  const { book } = phone()
  const mine = book.told<{ round: string; answers: Answered[] }>('round.answered/1').map(({ fact, body, personal }) => ({
    ...{ id: fact.id, subject: fact.subject, round: body.round!, onDay: today(), answers: body.answers ?? [] },
    texts: personal.texts as Record<string, string> | undefined,
  }))
  return [...book.all('round-answer/1'), ...mine]
}

/** A round that asks something at this door, and what was answered last, if anything was. */
export interface Asking {
  round: Round
  given?: RoundAnswer
}

/** The rounds that are gone at a door, among all I know. */
function goneAt(household: string, told: readonly Told[]): Told[] {
  const { book } = phone()
  const leaf = book.leafOf(household)
  const village = book.scope.find((each) => each.leaf === leaf)
  const home = book.about(household).household
  if (!village || !home) return []
  return standing(told, at(village), today()).filter(({ round }) => isOf(round.households, home))
}

/** The question rounds at a door. */
export function askedAt(household: string): Asking[] {
  const told = toldRounds()
  const asking = goneAt(household, told).filter(({ round }) => round.done.questions)
  return asking.map(({ round }) => {
    const counts = family(round, told)
    return { round, given: answersGiven().filter((each) => each.subject === household && counts.has(each.round)).at(-1) }
  })
}

/** The notices that rounds at a door are about. */
export const noticesOfRounds = (household: string): Set<string> => new Set(goneAt(household, toldRounds()).flatMap(({ round }) => round.done.notice ?? []))

/** The services that open rounds are about, for those who choose what to teach. */
export const servicesOfRounds = (): Set<string> => new Set(goingRounds().flatMap(({ round }) => round.done.service ?? []))

/** Where I may open and close rounds: the villages, and communes, whose team I lead. */
export function placesILead(): Scope[] {
  const { me, book } = phone()
  const led = new Set(me.roles.filter(({ role }) => role === 'team-lead' || role === 'commune-office').map(({ place }) => place.id))
  return book.scope.filter((each) => led.has(each.place))
}

/** The name of the service or notice a round is about. */
export function aimName({ service, notice }: Aim): string | undefined {
  const { book } = phone()
  return service ? book.one('service/1', service)?.name : notice ? book.one('notice/1', notice)?.title : undefined
}

/** What counts as done, in words. */
export function aimIn(words: { aim: Record<'service' | 'notice' | 'questions', (what: string) => string>; unknownService: string; unknownNotice: string }, done: Aim): string {
  if (done.service) return words.aim.service(aimName(done) ?? words.unknownService)
  if (done.notice) return words.aim.notice(aimName(done) ?? words.unknownNotice)
  return words.aim.questions(String(done.questions?.length ?? 0))
}
