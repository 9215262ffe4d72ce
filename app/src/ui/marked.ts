export interface Part {
  words: string
  /** A name, a place or other data that was written in Vietnamese. */
  vi: boolean
}

/** A sentence cut at the Vietnamese data inside it. */
export function parted(sentence: string, data: readonly (string | undefined)[]): Part[] {
  const known = new Set(data.filter((each): each is string => !!each))
  if (known.size === 0) return [{ words: sentence, vi: false }]
  const longestFirst = [...known].sort((one, other) => other.length - one.length).map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const pieces = sentence.split(new RegExp(`(${longestFirst.join('|')})`))
  return pieces.filter(Boolean).map((words) => ({ words, vi: known.has(words) }))
}
