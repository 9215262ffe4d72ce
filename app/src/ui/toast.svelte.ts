/** What was just done, with a way to undo it; it leaves by itself. */
export interface Toast {
  words: string
  undo?: () => void | Promise<void>
}

const STAYS = 8_000

let shown = $state.raw<Toast>()
let leaving: ReturnType<typeof setTimeout> | undefined

export const toast = () => shown

export function tellToast(next: Toast) {
  clearTimeout(leaving)
  shown = next
  leaving = setTimeout(closeToast, STAYS)
}

export function closeToast() {
  clearTimeout(leaving)
  shown = undefined
}
