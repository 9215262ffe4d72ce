/** How large text stands on this device, for reading glasses left at home. */
const KEPT = 'tungnha.textSize'
export const SCALES = [1, 1.2, 1.4]

let chosen = $state(Math.max(0, SCALES.indexOf(Number(localStorage.getItem(KEPT) ?? 1))))

export const textSize = () => chosen

export function setTextSize(next: number) {
  chosen = next
  localStorage.setItem(KEPT, String(SCALES[next]))
  restoreTextSize()
}

export const restoreTextSize = () => document.documentElement.style.setProperty('--text-scale', String(SCALES[chosen]))
