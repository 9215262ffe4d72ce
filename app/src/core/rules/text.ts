/** Lower case, no accents, đ as d, single spaces; the vectors in `contract/rules/text-folding.json` test the server's too. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim()

const collator = new Intl.Collator('vi')

export const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** People sort by given name (the last word), then by the whole name. */
export const byGivenName = (one: string, other: string): number =>
  collator.compare(givenName(one), givenName(other)) || collator.compare(one, other)

const WRITTEN = /^[+(]?\d[\d .()/-]*$/
const SHORTEST_WITH_COUNTRY = 11

/** A phone number in any habit of writing becomes digits beginning with 0; other text stays as written. Vectors: `contract/rules/phone-number.json`. */
export function phoneNumber(written: string): string {
  const bare = written.trim()
  if (!WRITTEN.test(bare)) return bare
  const digits = bare.replace(/\D/g, '')
  if (digits.startsWith('0084')) return `0${digits.slice(4)}`
  const foreign = bare.startsWith('+') || digits.length >= SHORTEST_WITH_COUNTRY
  return digits.startsWith('84') && foreign ? `0${digits.slice(2)}` : digits
}
