export type DrawnKind =
  | 'title' | 'text' | 'heading' | 'field' | 'button' | 'tile' | 'row' | 'tab' | 'switch' | 'tick' | 'code' | 'keypad' | 'qr' | 'camera' | 'face'
  | 'message' | 'warning' | 'success' | 'picture'

export interface DrawnItem {
  kind: DrawnKind
  label?: string
  pressed?: boolean
}

/** A line drawing in words: what is held or stood at, and what is on it from top to bottom. */
export interface Drawn {
  frame: 'phone' | 'counter' | 'card'
  items: readonly DrawnItem[]
}

/** Tiles and tabs that follow each other stand side by side. */
const FLOWING = new Set<DrawnKind>(['tile', 'tab'])

export function rowsOf(items: readonly DrawnItem[]): DrawnItem[][] {
  const rows: DrawnItem[][] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (last && FLOWING.has(item.kind) && last[0]!.kind === item.kind) last.push(item)
    else rows.push([item])
  }
  return rows
}
