import type { Drawing, DrawingItem, DrawingKind, Service, Step } from '$core/row'

/** A step as it is being written; its drawing is a few lines of words. */
export interface Written {
  press: string
  see: string
  failures: { what: string; wayOut: string }[]
  frame: Drawing['frame']
  lines: string
}

const SILENT = new Set<DrawingKind>(['code', 'keypad', 'qr', 'camera', 'face', 'success', 'picture'])
const MOST_ITEMS = 8
const LONGEST_LABEL = 36

type KindWords = Record<DrawingKind, string>

/** `nút: Tiếp tục *` */
export const lineOf = ({ kind, label, pressed }: DrawingItem, words: KindWords): string => [words[kind] + (label ? `: ${label}` : ''), pressed && '*'].filter(Boolean).join(' ')

/** The item a line means, or nothing when it means none. */
export function itemOf(line: string, words: KindWords): DrawingItem | undefined {
  const pressed = /\*\s*$/.test(line)
  const [kindWord = '', ...rest] = line.replace(/\*\s*$/, '').split(':')
  const kind = (Object.keys(words) as DrawingKind[]).find((each) => words[each] === kindWord.trim().toLowerCase())
  const label = rest.join(':').trim()
  if (!kind || label.length > LONGEST_LABEL || (!label && !SILENT.has(kind))) return undefined
  return { kind, ...(label && { label }), ...(pressed && { pressed }) }
}

export const written = (step: Step, words: KindWords): Written => ({
  press: step.press,
  see: step.see,
  failures: (step.failures ?? []).map((failure) => ({ ...failure })),
  frame: step.drawing?.frame ?? 'phone',
  lines: (step.drawing?.items ?? []).map((item) => lineOf(item, words)).join('\n'),
})

const linesOf = ({ lines }: Written) => lines.split('\n').map((line) => line.trim()).filter(Boolean)

/** The first line that means nothing, or that is one too many. */
export function strangeLine(step: Written, words: KindWords): string | undefined {
  const lines = linesOf(step)
  const pressed = lines.filter((line) => itemOf(line, words)?.pressed)
  return lines.find((line) => !itemOf(line, words)) ?? lines[MOST_ITEMS] ?? pressed[1]
}

export const drawingOf = (step: Written, words: KindWords): Drawing | undefined => {
  const items = linesOf(step).flatMap((line) => itemOf(line, words) ?? [])
  return items.length > 0 ? { frame: step.frame, items: items.slice(0, MOST_ITEMS) } : undefined
}

/** The next version of a playbook, as `service.published/1` says it. */
export function publication(service: Service, steps: readonly Written[], atHand: string, words: KindWords) {
  const told = steps.map((step) => {
    const failures = step.failures.map(({ what, wayOut }) => ({ what: what.trim(), wayOut: wayOut.trim() })).filter(({ what, wayOut }) => what && wayOut)
    const drawing = drawingOf(step, words)
    return { press: step.press.trim(), see: step.see.trim(), ...(failures.length > 0 && { failures }), ...(drawing && { drawing }) }
  })
  return { version: (service.version ?? 0) + 1, steps: told, status: 'live', ...(atHand.trim() && { atHand: atHand.trim() }) }
}
