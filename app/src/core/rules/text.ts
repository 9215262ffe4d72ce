/** Letters without width, which somebody copied from a page or a chat, and control characters other than white space. */
const INVISIBLE = /\p{Cf}|(?!\s|\u0085)\p{Cc}/gu
const LOOK_ALIKES: Record<string, string> = { '\u00d0': 'Đ', '\u00f0': 'đ', '\u0189': 'Đ', '\u0256': 'đ' }
const SPACES = /[\s\p{Z}\u0085]+/gu

/** Letters of other alphabets that look like đ. */
const realLetters = (text: string): string => text.replace(/[\u00d0\u00f0\u0189\u0256]/g, (letter) => LOOK_ALIKES[letter]!)

/** A name or another text of one line as it is stored: composed, single spaces, nothing invisible. Vectors: `contract/rules/one-line.json`. */
export const oneLine = (text: string): string => realLetters(text.normalize('NFC')).replace(INVISIBLE, '').replace(SPACES, ' ').trim()

/** Lower case, no accents, đ as d, single spaces; the vectors in `contract/rules/text-folding.json` test the server's too. */
export const folded = (text: string): string =>
  realLetters(text).normalize('NFD').replace(/\p{M}+/gu, '').replace(INVISIBLE, '').toLowerCase().replaceAll('đ', 'd').replace(SPACES, ' ').trim()

const collator = new Intl.Collator('vi')

export const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** People sort by given name (the last word), then by the whole name. */
export const byGivenName = (one: string, other: string): number =>
  collator.compare(givenName(one), givenName(other)) || collator.compare(one, other)

const WRITTEN = /^[+(]?\d[\d .()/\u2010-\u2015-]*$/
/** 912345678.0, as programs write a number that they took for an amount. */
const AMOUNT = /^(\d{9,11})\.0$/
/** A mobile number or a landline of an area without the 0 that a spreadsheet cut. */
const WITHOUT_ZERO = /^(?:[35789]\d{8}|2\d{9})$/
const SHORTEST_WITH_COUNTRY = 11
/** The longest number of any country; more digits are two numbers. */
const MOST_DIGITS = 15

/** +84 (0) 912 345 678 has its zero already. */
const withZero = (digits: string) => (digits.startsWith('0') ? digits : `0${digits}`)

/** A phone number in any habit of writing becomes digits beginning with 0; other text is one line as written. Vectors: `contract/rules/phone-number.json`. */
export function phoneNumber(written: string): string {
  const bare = oneLine(written).replace(AMOUNT, '$1')
  if (!WRITTEN.test(bare)) return bare
  const digits = bare.replace(/\D/g, '')
  if (digits.length > MOST_DIGITS) return bare
  if (digits.startsWith('0084')) return withZero(digits.slice(4))
  const foreign = bare.startsWith('+') || digits.length >= SHORTEST_WITH_COUNTRY
  if (digits.startsWith('84') && foreign) return withZero(digits.slice(2))
  return !bare.startsWith('+') && WITHOUT_ZERO.test(digits) ? `0${digits}` : digits
}

const FIRST_NUMBER = /[+(]?\d(?:[ .()-]?\d){5,}/

/** The address that rings a number: the first one, where a text holds a word or a second number beside it. */
export function telephone(written: string): string {
  const number = phoneNumber(written)
  return `tel:${/^\d+$/.test(number) ? number : phoneNumber(FIRST_NUMBER.exec(number)?.[0] ?? '').replace(/\D/g, '')}`
}
