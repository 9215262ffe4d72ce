import type { Api } from '$core/api'

export type Board = Api['Board']
export type BoardLine = Api['BoardLine']

/** Lines of one group of a report, in its order. */
export interface LineGroup {
  group: string
  /** Its place among the groups that have lines: `IV`. Reports number the same groups the same way. */
  numeral: string
  lines: BoardLine[]
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']

/** The groups of a table, numbered without a gap; a search may then leave groups out without renumbering the others. */
export function groupsOf(lines: readonly BoardLine[], isShown: (line: BoardLine) => boolean = () => true): LineGroup[] {
  const groups = new Map<string, LineGroup>()
  for (const line of lines) {
    const group = groups.get(line.group) ?? { group: line.group, numeral: NUMERALS[groups.size]!, lines: [] }
    group.lines.push(line)
    groups.set(line.group, group)
  }
  return [...groups.values()].map((group) => ({ ...group, lines: group.lines.filter(isShown) })).filter(({ lines: shown }) => shown.length > 0)
}

/** Whether the shares of households have no base: no village declares households. Every indicator of households is such a share. */
export const declaresNothing = (lines: readonly Pick<BoardLine, 'unit' | 'base'>[]) => lines.some(({ unit, base }) => unit === 'HOUSEHOLD' && base === 0)

/** One indicator at one place beneath. */
export interface PlaceLine {
  place: Board['place']
  own: boolean
  /** False when devices have not reported yet: then a zero may be missing data. */
  reported: boolean
  heard: Board['heard']
  now: number
  ever: number
  base?: number
  /** 0 to 1 and above. */
  rate?: number
}

export function placesOf(board: Board, name: string): PlaceLine[] {
  const at = board.lines.findIndex((line) => line.name === name)
  if (at < 0) return []
  return board.children.map(({ place, own, reported, heard, now, ever, base }) => {
    const of = base[at] ?? undefined
    return { place, own, reported, heard, now: now[at] ?? 0, ever: ever[at] ?? 0, base: of, rate: of ? (now[at] ?? 0) / of : undefined }
  })
}
