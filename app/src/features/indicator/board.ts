import type { Api } from '$core/api'

export type Board = Api['Board']
export type BoardLine = Api['BoardLine']

/** Lines of one group of a report, in its order. */
export interface LineGroup {
  group: string
  lines: BoardLine[]
}

export function groupsOf(lines: readonly BoardLine[]): LineGroup[] {
  const groups = new Map<string, LineGroup>()
  for (const line of lines) {
    const group = groups.get(line.group) ?? { group: line.group, lines: [] }
    group.lines.push(line)
    groups.set(line.group, group)
  }
  return [...groups.values()]
}

/** One indicator at one place beneath. */
export interface PlaceLine {
  place: Board['place']
  own: boolean
  now: number
  ever: number
  base?: number
  /** 0 to 1 and above. */
  rate?: number
}

export function placesOf(board: Board, name: string): PlaceLine[] {
  const at = board.lines.findIndex((line) => line.name === name)
  if (at < 0) return []
  return board.children.map(({ place, own, now, ever, base }) => {
    const of = base[at] ?? undefined
    return { place, own, now: now[at] ?? 0, ever: ever[at] ?? 0, base: of, rate: of ? (now[at] ?? 0) / of : undefined }
  })
}
