/**
 * Keeps the focus near to where it was when its element disappears: a link whose page is replaced, a button that closes its form. Without this the
 * browser gives it to `<body>`, and a person with a keyboard or a screen reader begins at the top again.
 */
const RETURNS_WITHIN = 2_000 // milliseconds
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]'

type Focusable = HTMLElement | SVGElement

interface Held {
  element: Focusable
  /** From the nearest ancestor to the widest, as they were when the element had the focus. */
  above: HTMLElement[]
  page: string
}

/** @param page names the open page */
export function keepFocus(page: () => string): () => void {
  let held: Held | undefined
  let awaited: { like: string; tag: string; page: string; until: number; instead: HTMLElement } | undefined
  let opened = page()
  /** Until when a page just opened may still get its heading. */
  let headingUntil = 0

  const gained = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement || target instanceof SVGElement) || (target as Element) === document.body) return
    if (awaited && target !== awaited.instead) awaited = undefined
    held = { element: target, above: ancestorsOf(target), page: page() }
  }
  /** The reader left the element while it was there: nothing is to be kept. */
  const left = () => setTimeout(() => nobodyHasIt() && held && usable(held.element) && (held = undefined))
  let looking: ReturnType<typeof setTimeout> | undefined
  /** While the focus passes from one element to the next nobody has it for a moment; what is drawn in that moment must not take it back. */
  const changed = () => {
    looking ??= setTimeout(look)
  }
  const look = () => {
    looking = undefined
    if (nobodyHasIt() && held) {
      if (usable(held.element)) held.element.focus({ preventScroll: true })
      else if (!held.element.isConnected) moveUp(held)
    } else if (awaited) comeBack()
    if (opened !== page()) {
      opened = page()
      headingUntil = performance.now() + RETURNS_WITHIN
    }
    if (performance.now() < headingUntil) beginAtHeading()
  }

  /** A page opened by a tap or by Back, when nothing had the focus, or one whose heading is drawn later than its frame. */
  function beginAtHeading() {
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    headingUntil = 0
    if (!nobodyHasIt() && !document.activeElement?.matches('main')) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }

  function moveUp({ element, above, page: before }: Held) {
    const instead = landing(above.find((each) => each.isConnected) ?? document.body, before !== page())
    if (!instead) return
    held = undefined
    instead.focus({ preventScroll: true })
    awaited = { like: likeness(element), tag: element.tagName, page: page(), until: performance.now() + RETURNS_WITHIN, instead }
    if (before !== page()) awaited = undefined
  }

  /** When the same part of a page is rendered again, focuses the control that had the focus, for example the period chosen by keys. */
  function comeBack() {
    const { like, tag, until, instead } = awaited!
    if (performance.now() > until || awaited!.page !== page() || document.activeElement !== instead) return (awaited = undefined)
    const same = [...document.querySelectorAll<HTMLElement>(tag)].find((each) => usable(each) && likeness(each) === like)
    same?.focus({ preventScroll: true })
  }

  const observer = new MutationObserver(changed)
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] })
  addEventListener('focusin', gained)
  addEventListener('focusout', left)
  return () => {
    observer.disconnect()
    clearTimeout(looking)
    removeEventListener('focusin', gained)
    removeEventListener('focusout', left)
  }
}

const nobodyHasIt = () => document.activeElement === null || document.activeElement === document.body
const usable = (element: Focusable) => element.isConnected && !element.matches(':disabled, [hidden], [hidden] *')

function ancestorsOf(element: Focusable): HTMLElement[] {
  const above: HTMLElement[] = []
  for (let each = element.parentElement; each; each = each.parentElement) above.push(each)
  return above
}

/** Another page begins at its heading; on the same one the next control beneath the place left is taken. */
function landing(nearest: HTMLElement, anotherPage: boolean): HTMLElement | undefined {
  const main = document.querySelector<HTMLElement>('main')
  const part = anotherPage ? main : nearest.closest<HTMLElement>('li, dialog, form, article, section, [role="group"], main')
  const start = part ?? main
  const heading = start?.matches('main') ? start.querySelector<HTMLElement>('h1') : start?.querySelector<HTMLElement>('h1, h2, h3, legend')
  const chosen = heading ?? start ?? undefined
  if (chosen && !chosen.matches(FOCUSABLE)) chosen.tabIndex = -1
  return chosen
}

/** Identifies a control across renderings: its address, or its text and its group. */
function likeness(element: Focusable): string {
  const group = element.closest('[role="radiogroup"], fieldset')?.getAttribute('aria-label') ?? ''
  const value = element instanceof HTMLInputElement ? element.value : ''
  return [element.getAttribute('href'), element.getAttribute('aria-label'), value, group, element.textContent?.trim()].join('|')
}
