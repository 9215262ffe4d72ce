const CHANNEL = 'tungnha-field-account'

/** Notifies the other tabs that another account, or nobody, is signed in on this phone now. */
export function announceAccount(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/**
 * Calls back when another tab announces a change, when it changes the storage both share, and when this tab is shown again: a tab the system
 * had put to sleep receives neither of the two.
 */
export function watchAccount(key: string, changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const stored = (event: StorageEvent) => (event.key === key || event.key === null) && changed()
  const shown = () => document.visibilityState === 'visible' && changed()
  channel.onmessage = changed
  addEventListener('storage', stored)
  addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', shown)
  return () => {
    channel.close()
    removeEventListener('storage', stored)
    removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', shown)
  }
}
