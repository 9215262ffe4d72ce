import type { Day } from '$core/day'
import { daysAfter } from '$core/day'
import { today } from '$core/phone.svelte'
import { isWithdrawal, withdrawnBy } from '$core/rules/overlay'
import { matchesWords } from '$core/rules/search'
import { byGivenName } from '$core/rules/text'
import type { Attendance, Session } from '$core/row'
import { phone } from '$core/session.svelte'
import { keyOf, presentAt, type How, type Present, type Telling } from '$core/rules/attendance'

/** Somebody who may come, with the subject and leaf their attendance belongs to. */
export interface Expected {
  learner: string
  subject: string
  leaf: number
  name: string
  /** The team, or the head of the household. */
  unit: string
  text: string
}

const TAKING = new Set(['member', 'team-lead', 'commune-office', 'district-office', 'province-office', 'trainer'])
const CORRECTING = new Set(['team-lead', 'commune-office'])
const SOON = 6

/** Whether a role of mine at the leaf's place, or above it, is one of these. */
function reaches(leaf: number | undefined, roles: ReadonlySet<string>): boolean {
  const at = phone().book.scope.find((place) => place.leaf === leaf)
  const places = at ? [at.place, ...(at.above ?? [])] : []
  return phone().me.roles.some(({ role, place }) => roles.has(role) && places.includes(place.id))
}

export const mayTake = (leaf: number | undefined) => reaches(leaf, TAKING)

/** Teams whose members I may tick: those at home where I may take attendance. */
const myTeams = () => phone().book.all('team/1').flatMap((team) => (mayTake(phone().book.leafOf(team.id)) ? [team] : []))

/** A session with places is for those around them; one without is for everybody it reaches. */
function concernsMe({ venue, venues = [] }: Session): boolean {
  const places = [venue, ...venues].flatMap(({ place }) => (place ? [place] : []))
  return places.length === 0 || phone().book.scope.some(({ place, above = [] }) => places.some((each) => each === place || above.includes(each)))
}

const canAttend = (session: Session) => (session.audience === 'citizens' ? phone().book.scope.some(({ mine }) => mine) : myTeams().length > 0)

/** Sessions whose attendance I may take, from those of the last two weeks on to those of the coming one, the nearest first. */
export function mySessions(first: Day = daysAfter(today(), -14), last: Day = daysAfter(today(), SOON)): Session[] {
  return phone()
    .book.all('session/1')
    .filter((session) => !session.cancelledOn && session.toDay >= first && session.fromDay <= last && concernsMe(session) && canAttend(session))
    .sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1))
}

export const sessionsNow = () => mySessions(today())

/** One session's list on this phone: who is expected, who came, and the tap that says so. */
export class Roll {
  words = $state('')
  how = $state<How>('in-person')
  day = $state('')

  constructor(
    readonly session: Session,
    day: Day,
  ) {
    this.day = day
    this.how = session.mode === 'online' ? 'online' : 'in-person'
  }

  readonly expected = $derived.by(() => (this.session.audience === 'citizens' ? citizens() : members()))

  readonly present = $derived.by(() => {
    const { book } = phone()
    const mine: Telling[] = book.told<Telling>('attendance.taken/1').map(({ fact, body }) => ({ ...(body as Telling), id: fact.id }))
    const back = new Set(book.mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))
    return presentAt(this.session.id, book.all('attendance/1') as Attendance[], mine, back)
  })

  /** Those of the list, or of it what was looked for. */
  readonly shown = $derived(this.expected.filter(({ text }) => matchesWords(text, this.words)))

  /** How many came on the chosen day. */
  readonly count = $derived([...this.present.values()].filter(({ on }) => on === this.day).length)

  of(learner: string): Present | undefined {
    return this.present.get(keyOf(learner, this.day))
  }

  /** Ticks, or takes the tick back; says false when it is another's and stays. */
  async tap(who: Expected): Promise<boolean> {
    const present = this.of(who.learner)
    if (!present) return this.#tick(who)
    const mine = present.facts.filter((id) => reaches(who.leaf, CORRECTING) || this.#toldHere(id))
    if (mine.length > 0) await phone().takeBack(who.subject, who.leaf, mine)
    return mine.length === present.facts.length
  }

  #toldHere(id: string): boolean {
    const { book, me, deeds } = phone()
    const author = book.all('attendance/1').flatMap(({ facts }) => facts.filter((fact) => fact.id === id))[0]?.author
    return author === me.account || deeds.some(({ facts }) => facts.some((fact) => fact.id === id))
  }

  async #tick({ learner, subject, leaf }: Expected): Promise<boolean> {
    const { id: session, kind, mode } = this.session
    const body = { session, kind, mode, learner, on: this.day, how: mode === 'both' ? this.how : mode }
    await phone().tell([{ type: 'attendance.taken/1', subject, leaf, body }])
    return true
  }

  /** Whether the head count is mine to tell. */
  readonly mayCount = $derived.by(() => mayTake(phone().book.leafOf(this.session.id)))

  /** The head count told last, here or there. */
  readonly heads = $derived.by(() => {
    const mine = phone()
      .book.told<{ heads: number }>('session.held/1')
      .filter(({ fact }) => fact.subject === this.session.id)
    return mine.at(-1)?.body.heads ?? phone().book.one('session/1', this.session.id)?.heads
  })

  async tellHeads(heads: number) {
    await phone().tell([{ type: 'session.held/1', subject: this.session.id, leaf: phone().book.leafOf(this.session.id)!, body: { heads } }])
  }
}

function members(): Expected[] {
  const teams = new Map(myTeams().map((team) => [team.id, team]))
  return phone()
    .book.all('member/1')
    .flatMap((member) => {
      const team = teams.get(member.team)
      if (!team || member.leftOn || !member.name) return []
      return [expected(member.id, team.id, phone().book.leafOf(team.id)!, member.name, team.name)]
    })
    .sort((one, other) => (one.unit === other.unit ? byGivenName(one.name, other.name) : one.unit.localeCompare(other.unit, 'vi', { numeric: true })))
}

function citizens(): Expected[] {
  const { book } = phone()
  return book
    .households()
    .filter(({ leaf }) => mayTake(leaf))
    .flatMap(({ household, leaf }) =>
      book.about(household.id).persons.flatMap(({ id, name }) => (name ? [expected(id, household.id, leaf, name, household.head ?? '')] : [])),
    )
    .sort((one, other) => byGivenName(one.name, other.name))
}

const expected = (learner: string, subject: string, leaf: number, name: string, unit: string): Expected => ({
  ...{ learner, subject, leaf, name, unit },
  text: `${name} ${unit}`,
})
