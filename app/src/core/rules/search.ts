import { folded, phoneNumber } from './text'

/** Texts of a search result that are compared with the query. Phones are as stored: digits that begin with 0. */
export interface Searchable {
  names: readonly (string | undefined)[]
  texts?: readonly (string | undefined)[]
  phones?: readonly (string | undefined)[]
}

/** A {@link Searchable} with everything a query compares computed beforehand, so that thousands are searched at every keystroke. */
export interface Indexed {
  names: readonly { written: string; folded: string; words: readonly string[] }[]
  words: readonly string[]
  phones: readonly string[]
}

export interface Query {
  written: string
  folded: string
  words: readonly string[]
  phone: string | undefined
}

/** Fewer digits than this are a house number or an age, never a part of a telephone number. */
const SHORTEST_PHONE_PART = 4
/** Ranks, best first; the words of a query found in several names and texts come last. */
const [SAME, SAME_FOLDED, BEGINS, IN_ORDER, IN_ONE_NAME, ANYWHERE] = [0, 1, 2, 3, 4, 5] as const

const lower = (text: string) => text.normalize('NFC').trim().toLowerCase()
export const wordsOf = (text: string) => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
const isNumber = (word: string) => /^\d+$/u.test(word)
const present = (texts: readonly (string | undefined)[] = []) => texts.filter((text): text is string => Boolean(text))

/** A number must be a whole word: "9" does not find "19". Other words may be typed half. */
const finds = (words: readonly string[], wanted: string) => words.some((word) => (isNumber(wanted) ? word === wanted : word.startsWith(wanted)))
export const findsAll = (words: readonly string[], wanted: readonly string[]) => wanted.every((one) => finds(words, one))

export function indexed({ names, texts, phones }: Searchable): Indexed {
  return {
    names: present(names).map((name) => ({ written: lower(name), folded: folded(name), words: wordsOf(name) })),
    words: wordsOf([...present(names), ...present(texts)].join(' ')),
    phones: present(phones).map(phoneNumber),
  }
}

export const queryOf = (written: string): Query => ({ written: lower(written), folded: folded(written), words: wordsOf(written), phone: phoneAsked(written) })

/** True when every word of the query begins a word of the text, in any order and without accents: "nong tung" finds "Nông Xuân Tùng". */
export const matchesWords = (text: string, query: string): boolean => findsAll(wordsOf(text), wordsOf(query))

/**
 * How well something answers a query: 0 best, undefined when it does not. A name that is the query itself comes before one that only begins with it,
 * before words of one name in any order, before words found anywhere. A query of four digits or more searches telephone numbers.
 */
export function rankOf(of: Indexed, query: Query): number | undefined {
  const byName = Math.min(...of.names.map((name) => nameRank(name, query)))
  if (byName <= IN_ONE_NAME) return byName
  if (query.phone && of.phones.some((number) => number.includes(query.phone!))) return SAME_FOLDED
  return findsAll(of.words, query.words) ? ANYWHERE : undefined
}

function nameRank(name: Indexed['names'][number], query: Query): number {
  if (name.written === query.written) return SAME
  if (name.folded === query.folded) return SAME_FOLDED
  if (!findsAll(name.words, query.words)) return Infinity
  if (name.folded.startsWith(`${query.folded} `)) return BEGINS
  return name.folded.includes(query.folded) ? IN_ORDER : IN_ONE_NAME
}

/** The digits of a query that is a telephone number or a part of one, however it was typed or pasted. */
function phoneAsked(query: string): string | undefined {
  const digits = phoneNumber(query)
  return isNumber(digits) && digits.length >= SHORTEST_PHONE_PART ? digits : undefined
}
