/**
 * Keeps in the address of every link what goes along to each page. A click opens pages without it, but a middle click, "open in a new tab" and "copy link" use
 * the address as it is written.
 *
 * @param isPage whether an address is a page of this frontend
 * @param whole  an address with what goes along
 * @returns      `write` writes all links anew, after what goes along has changed
 */
export function keepLinks(isPage: (url: URL) => boolean, whole: (address: string) => string): { write: () => void; stop: () => void } {
  /** What the page wrote, and what was made of it. */
  const written = new WeakMap<Element, { plain: string; whole: string }>()

  function writeOne(link: Element) {
    const present = link.getAttribute('href')
    if (present === null || present.startsWith('#')) return
    const known = written.get(link)
    const plain = known?.whole === present ? known.plain : present
    if (!URL.canParse(plain, location.href) || !isPage(new URL(plain, location.href))) return
    const next = whole(plain)
    written.set(link, { plain, whole: next })
    if (next !== present) link.setAttribute('href', next)
  }
  const write = (within: ParentNode = document) => within.querySelectorAll('a[href]').forEach(writeOne)

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') writeOne(target as Element)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches('a[href]')) writeOne(node)
        write(node)
      }
    }
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] })
  write()
  return { write: () => write(), stop: () => observer.disconnect() }
}
