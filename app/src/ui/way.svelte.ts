/** Which page of a door is open; the browser's own history, nothing else. */
let path = $state(location.pathname)
let query = $state(location.search)
let deep = $state(0)

export const way = {
  get path() {
    return path
  },
  get query() {
    return new URLSearchParams(query)
  },
}

/** Opens a page, or takes the place of the present one when coming back here would be of no use. */
export function go(to: string, { replace = false } = {}) {
  if (replace) history.replaceState(history.state, '', to)
  else {
    deep++
    history.pushState({ deep }, '', to)
  }
  follow()
  scrollTo(0, 0)
}

/** Where the reader came from, or `otherwise` when this page was opened first. */
export function back(otherwise: string) {
  if (((history.state as { deep?: number } | null)?.deep ?? 0) > 0) history.back()
  else go(otherwise, { replace: true })
}

/** Plain links open pages of this door without loading it again; `mine` says which paths are its pages. */
export function followLinks(base: string, mine = (path: string) => path.startsWith(base)): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.('a[href]')
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    if (link.origin !== location.origin || !mine(link.pathname) || link.target) return
    event.preventDefault()
    go(link.pathname + link.search)
  }
  document.addEventListener('click', click)
  addEventListener('popstate', follow)
  return () => {
    document.removeEventListener('click', click)
    removeEventListener('popstate', follow)
  }
}

function follow() {
  path = location.pathname
  query = location.search
}
