/** A word that wants to stand beneath a point; `radius` is how much room the point itself takes. */
export interface Label {
  x: number
  y: number
  radius: number
  words: string
}

export interface Placed extends Label {
  /** Where the middle of its line stands. */
  line: number
}

const LETTER = 6.4
const HEIGHT = 14
const BENEATH = 15
const ABOVE = -8

/** Places words beneath their points, else above them; a word that would stand upon another is left out, the first ones first served. */
export function placed(labels: readonly Label[]): Placed[] {
  const standing: Placed[] = []
  for (const label of labels) {
    const lines = [label.y + label.radius + BENEATH, label.y - label.radius + ABOVE]
    const line = lines.find((each) => standing.every((other) => !meet({ ...label, line: each }, other)))
    if (line !== undefined) standing.push({ ...label, line })
  }
  return standing
}

const meet = (one: Placed, other: Placed) =>
  Math.abs(one.line - other.line) < HEIGHT && Math.abs(one.x - other.x) < ((one.words.length + other.words.length) * LETTER) / 2
