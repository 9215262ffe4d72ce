/** Scroll positions of the pages of this tab. The browser restores positions too early, because a page grows while its data arrives. */
const STORED = 'scrolled'
const MOST = 60
const SETTLES_WITHIN = 3_000 // milliseconds
const BY_HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** @param key names the open entry of the history */
export function placeOnPage(key: () => string) {
  let stop: (() => void) | undefined

  /** Scrolls again whenever the page has grown, until the reader moves or the page has settled. */
  function restore() {
    stop?.()
    const wanted = read().find(([known]) => known === key())?.[1]
    if (wanted === undefined) return
    const scroll = () => scrollTo(0, wanted)
    const grown = new ResizeObserver(scroll)
    const done = setTimeout(() => stop?.(), SETTLES_WITHIN)
    stop = () => {
      stop = undefined
      grown.disconnect()
      clearTimeout(done)
      for (const event of BY_HAND) removeEventListener(event, byHand)
    }
    const byHand = () => stop?.()
    for (const event of BY_HAND) addEventListener(event, byHand, { passive: true })
    grown.observe(document.body)
    scroll()
  }

  return {
    restore,
    /** A newly opened page begins at its top. */
    top() {
      stop?.()
      scrollTo(0, 0)
    },
    watch(): () => void {
      history.scrollRestoration = 'manual'
      const scrolled = () => !stop && write(key(), scrollY)
      addEventListener('scroll', scrolled, { passive: true })
      return () => removeEventListener('scroll', scrolled)
    },
  }
}

type Scrolled = [key: string, at: number][]

function read(): Scrolled {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as Scrolled
  } catch {
    return []
  }
}

function write(key: string, at: number) {
  const others = read().filter(([known]) => known !== key)
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...others, [key, Math.round(at)]].slice(-MOST)))
  } catch {
    // Without storage the page opens at its top.
  }
}
