const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrow keys move the focus among radio buttons and choose nothing; the space bar or Enter chooses. A browser by itself chooses with each arrow key. */
export function arrowsMove(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const radio = event.target
  if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return
  if (event.key === 'Enter' && !radio.checked) {
    event.preventDefault()
    radio.click()
  }
  const step = STEPS[event.key]
  if (step === undefined) return
  event.preventDefault()
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(({ disabled }) => !disabled)
  radios[(radios.indexOf(radio) + step + radios.length) % radios.length]?.focus()
}
