import type { Day } from '$core/day'
import type { Audience, Question } from '$core/row'

export type AimKind = 'service' | 'notice' | 'questions'

/** A question as it is being written. */
export interface Asked {
  text: string
  kind: Question['kind']
  choices: string
}

/** What is still missing, by the name of its words. */
export type Missing = 'missingAim' | 'missingName' | 'missingAudience' | 'missingQuestion' | 'daysReversed' | 'shareWrong' | 'nowhere'

export const MOST_QUESTIONS = 5

/** The last day of the month, or of the next one when that is less than a week away. */
export function monthsEnd(today: Day): Day {
  const end = lastOfMonth(today, 0)
  return (Date.parse(end) - Date.parse(today)) / 86_400_000 < 7 ? lastOfMonth(today, 1) : end
}

const lastOfMonth = (day: Day, later: number): Day => {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10)
}

/** A round as it is being opened; most of it is filled in already. */
export class RoundDraft {
  kind = $state<AimKind>('service')
  service = $state('')
  notice = $state('')
  questions = $state<Asked[]>([{ text: '', kind: 'yes-no', choices: '' }])
  name = $state('')
  households = $state<Audience>('all')
  audience = $state('')
  share = $state('100')
  from = $state<Day>('')
  until = $state<Day>('')
  everywhere = $state(true)
  places = $state<number[]>([])
  /** The round from above that this one stands for. */
  of = $state<string>()

  constructor(today: Day) {
    this.from = today
    this.until = monthsEnd(today)
  }

  ask() {
    if (this.questions.length < MOST_QUESTIONS) this.questions.push({ text: '', kind: 'yes-no', choices: '' })
  }

  drop(index: number) {
    this.questions.splice(index, 1)
  }

  get entered() {
    const { kind, service, notice, questions, name, households, audience, share, from, until, everywhere, places } = this
    return { kind, service, notice, questions, name, households, audience, share, from, until, everywhere, places }
  }

  set entered(entered) {
    Object.assign(this, entered)
  }

  get missing(): Missing | undefined {
    if (this.kind !== 'questions' && !this[this.kind]) return 'missingAim'
    if (this.kind === 'questions' && (this.questions.length === 0 || !this.questions.every(complete))) return 'missingQuestion'
    if (!this.name.trim()) return 'missingName'
    if (!this.audience.trim()) return 'missingAudience'
    if (!/^\d{1,3}$/.test(this.share.trim()) || Number(this.share) < 1 || Number(this.share) > 100) return 'shareWrong'
    if (!this.from || !this.until || this.until < this.from) return 'daysReversed'
    return !this.everywhere && this.places.length === 0 ? 'nowhere' : undefined
  }

  /** As `round.opened/1` says it. */
  get body(): object {
    return {
      name: this.name.trim(),
      done: this.#done,
      audience: this.audience.trim(),
      households: this.households,
      ...(!this.everywhere && { places: [...this.places] }),
      share: Number(this.share),
      from: this.from,
      until: this.until,
      ...(this.of && { of: this.of }),
    }
  }

  get #done() {
    if (this.kind === 'questions') return { questions: this.questions.map(told) }
    return { [this.kind]: this[this.kind] }
  }
}

const choicesOf = ({ choices }: Asked) => choices.split('\n').map((line) => line.trim()).filter(Boolean)

export const complete = (asked: Asked) => asked.text.trim() !== '' && (asked.kind !== 'choice' || choicesOf(asked).length > 1)

const told = (asked: Asked): Question => ({ text: asked.text.trim(), kind: asked.kind, ...(asked.kind === 'choice' && { choices: choicesOf(asked) }) })
