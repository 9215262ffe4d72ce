/** The router of a frontend: the open page, and the state of a page that belongs to its address. */
import { keepFocus } from './focus'
import { keepLinks } from './links'
import { placeOnPage } from './scroll'

/** State stored with each entry of the browser's history. */
interface Entry {
  key: string
  /** Addresses of the entries before this one that the same tab opened, the nearest last. */
  trail: readonly string[]
}

const LONGEST_TRAIL = 50
/** Browsers refuse too many changes of the address in a short time; words are typed faster. */
const WRITE_AT_MOST_EVERY = 250 // milliseconds

let path = $state(location.pathname)
let query = $state(location.search)
/** Runs after a change was written; until it ends, further changes wait for it. */
let pause: ReturnType<typeof setTimeout> | undefined
let unwritten = false

/** Values of the address that go along to every page that is opened. */
const alongside = new Set<string>()

/** From now on a value of the address goes along to every page that is opened, until somebody removes it. */
export function takeAlong(name: string) {
  alongside.add(name)
  links?.write()
}

/** The addresses of the links on the page, while they are followed. */
let links: ReturnType<typeof keepLinks> | undefined

function withAlongside(to: string): string {
  const { pathname, search, hash } = new URL(to, location.origin)
  const next = new URLSearchParams(search)
  const kept = [...alongside].filter((name) => way.query.has(name) && !next.has(name))
  if (kept.length === 0) return to
  for (const name of kept) next.set(name, way.query.get(name)!)
  return `${pathname}?${next}${hash}`
}

export const way = {
  get path() {
    return path
  },
  get query() {
    return new URLSearchParams(query)
  },
}

/**
 * Opens a page.
 *
 * @param replace the present page is finished and Back must not show it again; if `to` was open before it, the browser goes back there, so that no
 *   page is in the history twice
 */
export function go(address: string, { replace = false } = {}) {
  writeQuery()
  const to = withAlongside(address)
  const { trail, key } = entry()
  const before = trail.lastIndexOf(to)
  if (replace && before >= 0) return history.go(before - trail.length)
  if (replace || to === here()) history.replaceState({ trail, key } satisfies Entry, '', to)
  else history.pushState({ trail: [...trail, here()].slice(-LONGEST_TRAIL), key: newKey() } satisfies Entry, '', to)
  follow()
  place.top()
}

/** Goes to where the reader came from, or to `otherwise` if this page was opened first. */
export function back(otherwise: string) {
  if (entry().trail.length > 0) history.back()
  else go(otherwise, { replace: true })
}

/** Puts a value into the address of the open page, or removes it; Back, a reload and a shared link bring it again. */
export function setQuery(name: string, value: string | undefined) {
  const next = way.query
  if (value === undefined) next.delete(name)
  else next.set(name, value)
  const words = next.toString()
  query = words && `?${words}`
  if (alongside.has(name)) links?.write()
  unwritten = true
  if (pause === undefined) writeQuery()
}

/** Plain links open pages of this frontend without loading it again; `mine` says which paths are its pages. */
export function followLinks(base: string, mine = (path: string) => path.startsWith(base)): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    if (link.origin !== location.origin || !mine(link.pathname) || link.target) return
    event.preventDefault()
    if (link.hash && link.pathname + link.search === here()) document.getElementById(link.hash.slice(1))?.focus()
    else go(link.pathname + link.search)
  }
  const popped = () => {
    unwritten = false
    clearTimeout(pause)
    pause = undefined
    follow()
    place.restore()
  }
  history.replaceState(entry(), '')
  place.restore()
  const focus = keepFocus(() => path)
  const scroll = place.watch()
  links = keepLinks((url) => url.origin === location.origin && mine(url.pathname), withAlongside)
  document.addEventListener('click', click)
  addEventListener('popstate', popped)
  addEventListener('pagehide', writeQuery)
  return () => {
    focus()
    scroll()
    links?.stop()
    links = undefined
    document.removeEventListener('click', click)
    removeEventListener('popstate', popped)
    removeEventListener('pagehide', writeQuery)
  }
}

const place = placeOnPage(() => entry().key)
const here = () => location.pathname + location.search
const newKey = () => Math.random().toString(36).slice(2)

function entry(): Entry {
  const { key, trail } = (history.state ?? {}) as Partial<Entry>
  return { key: key ?? newKey(), trail: trail ?? [] }
}

function writeQuery() {
  if (!unwritten) return
  unwritten = false
  history.replaceState(history.state, '', location.pathname + query)
  clearTimeout(pause)
  pause = setTimeout(() => {
    pause = undefined
    writeQuery()
  }, WRITE_AT_MOST_EVERY)
}

function follow() {
  path = location.pathname
  query = location.search
  if (alongside.size > 0) links?.write()
}
