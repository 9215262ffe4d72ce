/** Calls back with the text of the open page's heading, now and at each change, so that the window title can follow it. */
export function watchHeading(notify: (words: string) => void): () => void {
  let last = ''
  const look = () => {
    const words = document.querySelector('main h1')?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? ''
    if (words !== last) notify((last = words))
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  look()
  return () => observer.disconnect()
}
