import type { Api } from '$core/api'

export type Report = Api['Report']
export type Chip = Api['FigureWordsChip']
export type Figures = Api['ReportFigures']
export type ReportLine = Api['ReportLine']
export type Choices = Api['Choices']
export type Kind = 'annual' | 'monthly'

/** What an author may choose, all of it there. */
export type Chosen = Required<Pick<Choices, 'units' | 'methods' | 'passages' | 'plans'>> & Choices

export const chosen = (choices: Choices): Chosen => ({ ...choices, units: { ...choices.units }, methods: { ...choices.methods }, passages: { ...choices.passages }, plans: { ...choices.plans } })

/** A stretch of a passage: words, or a figure. */
export interface Piece {
  text: string
  chip?: Chip
  /** Placeholder of the figure in the author's text, for example `visits!`. */
  code?: string
}

const CHIP = /\{([a-zA-Z-]+(?:\.[a-zA-Z]+)?)(!?)\}/g

/** A passage as it will be printed; a chip nobody knows stays as it was typed, for the author to see. */
export function piecesOf(passage: string, chips: Record<string, Chip>, units: Record<string, string>): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of passage.matchAll(CHIP)) {
    const chip = chips[found[1] ?? '']
    if (!chip) continue
    if (found.index > end) pieces.push({ text: passage.slice(end, found.index) })
    pieces.push({ text: found[2] || !chip.unit ? chip.number : `${chip.number} ${unitOf(chip, units)}`, chip, code: found[0].slice(1, -1) })
    end = found.index + found[0].length
  }
  if (end < passage.length) pieces.push({ text: passage.slice(end) })
  return pieces
}

const unitOf = (chip: Chip, units: Record<string, string>) => (chip.indicator && units[chip.indicator]) || chip.unit

/** The chips of a passage that no figure stands behind. */
export const unknownChips = (passage: string, chips: Record<string, Chip>) =>
  [...passage.matchAll(/\{[^{}]*\}?/g)].map((found) => found[0]).filter((each) => !chips[each.replace(/[{}!]/g, '')])

const chipsIn = (passage: string) => [...passage.matchAll(CHIP)].map((found) => ({ name: found[1] ?? '', code: found[0] }))
const NUMBER = /\d+(?:[.,/]\d+)*/g
const numbersIn = (passage: string): string[] => passage.replaceAll(CHIP, '').match(NUMBER) ?? []

/** Deleted figures and typed numbers in an author's text. The same rule as on the server, so that the author sees it while writing. */
export interface PassageFlag {
  passage: string
  /** Placeholders of the usual words that are gone. */
  missing: { name: string; code: string }[]
  /** Numbers the usual words do not have. */
  typed: string[]
}

export function flagOf(passage: string, usual: string, words: string): PassageFlag {
  const there = new Set(chipsIn(words).map(({ name }) => name))
  const known = new Set(numbersIn(usual))
  return { passage, missing: chipsIn(usual).filter(({ name }) => !there.has(name)), typed: [...new Set(numbersIn(words))].filter((each) => !known.has(each)) }
}

/** A number was typed in the place of a figure; such words are not kept. */
export const isTypedOver = ({ missing, typed }: PassageFlag) => missing.length > 0 && typed.length > 0

/** What a text already published printed beside the figures of this report; only those that it tells. */
export const publishedIn = (report: Report) => report.figures.published.filter(({ indicator }) => Object.values(report.chips).some((chip) => chip.indicator === indicator))
