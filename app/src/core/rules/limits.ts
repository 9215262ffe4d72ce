/** The longest text the server takes for each field, in UTF-16 units as it counts them. Vectors: `contract/rules/limits.json`. */
export const LONGEST = { head: 100, locator: 300, phones: 30, name: 100, owner: 100, note: 1000 } as const
export const YEARS = { least: 1890, most: 2100 } as const

/** Of a reason why something is withdrawn, merged or left. */
export const LONGEST_REASON = 300

export type LimitedField = keyof typeof LONGEST

/** Whether the text has only blanks and characters without width. */
export const isInvisible = (text: string) => !/[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(text)

/** The problem code with which the server would refuse a text. */
export function textProblem(field: LimitedField, text: string): { code: string; params: { field: string; limit: number } } | undefined {
  const limit = LONGEST[field]
  return text.trim().normalize('NFC').length > limit ? { code: 'TEXT_TOO_LONG', params: { field, limit } } : undefined
}

export const isPossibleYear = (text: string) => /^\d{4}$/.test(text) && Number(text) >= YEARS.least && Number(text) <= YEARS.most
