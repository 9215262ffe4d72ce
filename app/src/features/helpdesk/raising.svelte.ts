import { visitToday } from '$core/visitToday'
import type { Phone, Words } from '$core/phone.svelte'
import type { Household } from '$core/row'
import { modelOf, phoneModel } from '$core/rules/stuck'

export type Missing = 'service' | 'step' | 'who' | 'failure'

/** Whom a question is for: oneself, or a person of a household. */
export const MYSELF = 'me'

/** Everything that was entered, as a draft keeps it. */
export interface RaisingEntered {
  household?: string | undefined
  who?: string | undefined
  service?: string | undefined
  step?: number | undefined
  failure?: number | 'else' | undefined
  model: string
  note: string
}

/** What is being asked, until it is told. */
export class Raising {
  household = $state<string>()
  who = $state<string>()
  service = $state<string>()
  step = $state<number>()
  /** Which of the step's usual failures, or something else. */
  failure = $state<number | 'else'>()
  model = $state('')
  note = $state('')

  constructor(
    private readonly phone: Phone,
    start: { household?: string; person?: string; service?: string; step?: number },
  ) {
    this.household = start.household
    this.service = start.service
    this.step = start.step
    this.choose(start.person ?? (start.household ? this.onlyPerson(start.household) : MYSELF))
  }

  /** Their last phone is probably still theirs; one's own says its model itself. */
  choose(who: string | undefined) {
    this.who = who
    const last = this.phone.book.all('stuck/1').filter(({ learner, author, asker }) => (who === MYSELF ? asker && author === this.phone.me.account : learner === who))
    this.model = last.sort((one, other) => (one.at < other.at ? 1 : -1))[0]?.phoneModel ?? (who === MYSELF ? (modelOf(navigator.userAgent) ?? '') : '')
  }

  ofHousehold(household: Household) {
    this.household = household.id
    this.choose(this.onlyPerson(household.id))
  }

  get entered(): RaisingEntered {
    const { household, who, service, step, failure, model, note } = this
    return { household, who, service, step, failure, model, note }
  }

  set entered({ household, who, service, step, failure, model, note }: RaisingEntered) {
    Object.assign(this, { household, who, service, step, failure, model, note })
  }

  /** The first answer that is missing. */
  get missing(): Missing | undefined {
    if (!this.service) return 'service'
    if (!this.step) return 'step'
    if (!this.who || (this.who === MYSELF && !this.ownLeaf)) return 'who'
    return this.failure === undefined ? 'failure' : undefined
  }

  /** Where one's own question is told: a village one works in, else the place of one's role. */
  get ownLeaf(): number | undefined {
    return this.phone.book.scope.find(({ mine }) => mine)?.leaf ?? this.phone.me.roles[0]?.place.leaf
  }

  get words(): Words {
    const version = this.phone.book.one('service/1', this.service!)?.version ?? 1
    const model = phoneModel(this.model)
    const about = {
      ...{ service: this.service, version, step: this.step },
      ...(typeof this.failure === 'number' && { failure: this.failure }),
      ...(model && { phoneModel: model }),
    }
    const personal = this.note.trim() ? { note: this.note.trim() } : undefined
    if (this.who !== MYSELF) {
      const subject = this.household!
      const visit = visitToday(this.phone, subject)
      return { type: 'stuck.raised/1', subject, leaf: this.phone.book.leafOf(subject)!, body: { learner: this.who, ...about, ...(visit && { visit }) }, personal }
    }
    const id = crypto.randomUUID()
    return { type: 'stuck.asked/1', id, subject: id, leaf: this.ownLeaf!, body: { ...about, by: this.asker }, personal }
  }

  private get asker() {
    return this.phone.me.roles.some(({ role }) => role === 'member' || role === 'team-lead') ? 'member' : 'officer'
  }

  private onlyPerson(household: string): string | undefined {
    const { persons } = this.phone.book.about(household)
    return persons.length === 1 ? persons[0]!.id : undefined
  }
}
