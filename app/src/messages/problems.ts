import { inLanguage } from './language.svelte'
import * as vi from './vi/problems'

const words = inLanguage<typeof vi>({ vi, en: () => import('./en/problems') })

/** A refusal in words a person understands. */
export function wordsFor({ code, params }: { code: string; params?: Record<string, unknown> }): string {
  const { problems, unknownProblem } = words()
  return problems[code]?.(params ?? {}) ?? unknownProblem(code)
}
