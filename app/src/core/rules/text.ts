/** Lower case, no accents, đ as d, single spaces; the vectors in `contract/rules/text-folding.json` test the server's too. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim()

const collator = new Intl.Collator('vi')

export const givenName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** People sort by given name (the last word), then by the whole name. */
export const byGivenName = (one: string, other: string): number =>
  collator.compare(givenName(one), givenName(other)) || collator.compare(one, other)
