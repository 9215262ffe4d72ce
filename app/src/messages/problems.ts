import * as en from './en/problems'
import { language } from './language.svelte'
import * as vi from './vi/problems'

/** A refusal in words a person understands. */
export function wordsFor({ code, params }: { code: string; params?: Record<string, unknown> }): string {
  const { problems, unknownProblem } = language() === 'vi' ? vi : en
  return problems[code]?.(params ?? {}) ?? unknownProblem(code)
}
