import { dayOf, daysBetween, type Day } from '../day'
import type { Seen } from '../fact'
import type { StuckAnswer, Stuck } from '../row'

/** Where a stuck point stands: nobody has answered, an answer reaches it, or the step was done. */
export type Standing = 'open' | 'answered' | 'closed'

/** Who should see to it. */
export type Escalation = 'answerer' | 'commune' | 'province'

/**
 * Whether what was seen of a learner later frees them at a step: alone or with prompts, at no particular step, that one or a later
 * one, or together past it. Nobody closes a stuck point by saying so. Vectors of all rules here: `contract/rules/stuck.json`.
 */
export function frees({ seen, step }: { seen: Seen; step?: number }, stuckAt: number): boolean {
  if (seen === 'alone' || seen === 'prompted') return step === undefined || step >= stuckAt
  return seen === 'together' && step !== undefined && step > stuckAt
}

/**
 * Whether an answer reaches somebody.
 *
 * @param place at whose own leaf it was told
 * @param places where somebody is stuck, and those above
 */
export const reaches = (
  { service, step, endedOn }: Pick<StuckAnswer, 'service' | 'step' | 'endedOn'>,
  place: number,
  stuck: Pick<Stuck, 'service' | 'step'>,
  places: readonly number[],
  today: Day,
): boolean => service === stuck.service && step === stuck.step && !(endedOn && endedOn <= today) && places.includes(place)

export const standingOf = ({ closedOn }: Pick<Stuck, 'closedOn'>, answers: number): Standing =>
  closedOn ? 'closed' : answers > 0 ? 'answered' : 'open'

/** A door to go back to: an answer came after everybody there was met last, and the step is not done. */
export function goBack(answeredAt: readonly string[], metAt: readonly string[], closed: boolean): boolean {
  const met = metAt.reduce((one, other) => (one > other ? one : other), '')
  return !closed && answeredAt.some((at) => at > met)
}

/** What is known of a step where people are stuck: days the oldest has waited, times somebody stands there again, whether anybody is named. */
export interface Known {
  days: number
  answered: boolean
  again: number
  people: number
  named: boolean
}

const RULES: readonly { name: string; to: Escalation; applies: (known: Known) => boolean }[] = [
  { name: 'nobody-named', to: 'commune', applies: ({ named, answered }) => !named && !answered },
  { name: 'unanswered-for-one-day', to: 'commune', applies: ({ days, answered }) => !answered && days >= 1 },
  { name: 'asked-again', to: 'commune', applies: ({ again }) => again >= 1 },
  { name: 'unanswered-for-three-days', to: 'province', applies: ({ days, answered }) => !answered && days >= 3 },
  { name: 'asked-twice-again', to: 'province', applies: ({ again }) => again >= 2 },
  { name: 'many-at-the-same-step', to: 'province', applies: ({ people, answered }) => !answered && people >= 50 },
]
const ORDER: readonly Escalation[] = ['answerer', 'commune', 'province']

/** The highest rule that applies decides. */
export const escalated = (known: Known): Escalation =>
  RULES.filter(({ applies }) => applies(known)).reduce<Escalation>((to, rule) => (ORDER.indexOf(rule.to) > ORDER.indexOf(to) ? rule.to : to), 'answerer')

export const daysOpen = (at: string, today: Day) => daysBetween(dayOf(at), today)

const LONGEST = 60
const MOST_DIGITS = 8
const FOREIGN = /[^A-Za-z0-9 ()+/._-]/
const digits = (text: string) => text.replace(/\D/g, '').length

/** What may be told as a phone's model: nobody's name and nobody's number. Vectors: `contract/rules/phone-model.json`. */
export function phoneModel(written: string): string | undefined {
  const words = written.replace(/ Build\/.*$/, '').trim().split(/\s+/)
  const model = words.join(' ')
  if (FOREIGN.test(model)) return undefined
  const kept = digits(model) > MOST_DIGITS ? words.filter((word) => /\D/.test(word)).join(' ') : model
  return digits(kept) > MOST_DIGITS ? undefined : kept.slice(0, LONGEST).trim() || undefined
}

/** The model an Android browser names in its own word. */
export const modelOf = (userAgent: string) => phoneModel(/Android [^;)]*; ([^;)]+)/.exec(userAgent)?.[1]?.replace(/^K$/, '') ?? (/iPhone/.test(userAgent) ? 'iPhone' : ''))
