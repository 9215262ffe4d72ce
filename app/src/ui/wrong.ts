import { tick } from 'svelte'

const WRONG = '[aria-invalid="true"], fieldset.asked'

/** Leads to the first field whose entry is wrong or missing: brings it into sight and gives it the focus. Every form calls this when it cannot be saved. */
export async function showFirstWrong(): Promise<void> {
  await tick()
  const wrong = document.querySelector<HTMLElement>(`main :is(${WRONG})`)
  const field = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input:checked, input') : wrong
  wrong?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
