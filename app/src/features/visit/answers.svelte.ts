import type { Words } from '$core/phone.svelte'
import type { Answered, Question, Round } from '$core/row'

/** What was tapped or written for one question. */
export interface Reply {
  /** `yes`, `no`, or the number of the choice. */
  pick?: string
  text?: string
}

/** The answers to open rounds as they are given at a door; kept with the visit, so that leaving the questions loses nothing. */
export class Answers {
  #given = $state<Record<string, Record<number, Reply>>>({})

  /** Everything given so far, to be kept in a draft. */
  get given(): Record<string, Record<number, Reply>> {
    return this.#given
  }

  set given(given: Record<string, Record<number, Reply>>) {
    this.#given = given
  }

  has(round: string): boolean {
    return round in this.#given
  }

  of(round: string, question: number): Reply {
    return this.#given[round]?.[question] ?? {}
  }

  keep(round: string, question: number, reply: Reply) {
    this.#given = { ...this.#given, [round]: { ...this.#given[round], [question]: reply } }
  }

  /** Whether a question for a number has an answer that is no number; such an answer would not be recorded. */
  wrong(rounds: readonly Round[]): boolean {
    return rounds.some(({ id, done }) => done.questions?.some(({ kind }, index) => kind === 'number' && isWrongNumber(this.of(id, index).text)))
  }

  /** The facts that tell them, one a round that anything was answered in. */
  words(rounds: readonly Round[], about: { subject: string; leaf: number }, visit: string): Words[] {
    return rounds.flatMap((round) => {
      const replies = Object.entries(this.#given[round.id] ?? {})
      const answers = replies.flatMap(([index, reply]) => answered(Number(index), reply, round.done.questions?.[Number(index)]) ?? [])
      if (answers.length === 0) return []
      const texts = Object.fromEntries(replies.filter(([index, { text }]) => round.done.questions?.[Number(index)]?.kind === 'text' && text?.trim()).map(([index, { text }]) => [index, text!.trim()]))
      return [{ ...about, type: 'round.answered/1', body: { round: round.id, visit, answers }, ...(Object.keys(texts).length > 0 && { personal: { texts } }) }]
    })
  }
}

/** Written, and no number from 0 with at most nine digits. */
export const isWrongNumber = (text = ''): boolean => text.trim() !== '' && !/^\d{1,9}$/.test(text.trim())

/** An empty reply, or a number that is none, is no answer; of words the public part says only that there were some. */
function answered(question: number, { pick, text = '' }: Reply, asked?: Question): Answered | undefined {
  if (asked?.kind === 'yes-no') return pick === undefined ? undefined : { question, yes: pick === 'yes' }
  if (asked?.kind === 'choice') return pick === undefined ? undefined : { question, choice: Number(pick) }
  if (asked?.kind === 'number') return /^\d{1,9}$/.test(text.trim()) ? { question, number: Number(text.trim()) } : undefined
  return asked && text.trim() ? { question } : undefined
}
