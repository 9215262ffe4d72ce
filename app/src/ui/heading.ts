/** Tells the words of the open page's heading, now and whenever they change: a window is called after what it shows. */
export function watchHeading(tell: (words: string) => void): () => void {
  let told = ''
  const look = () => {
    const words = document.querySelector('main h1')?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? ''
    if (words !== told) tell((told = words))
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  look()
  return () => observer.disconnect()
}
