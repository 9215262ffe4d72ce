import type { Phone } from '../phone.svelte'

const EACH_MINUTE = 60_000
const FIRST_WAIT = 5_000
const LONGEST_WAIT = 300_000
const NEWS = 'tungnha-field'

/** Keeps a phone in step by itself: after each deed, when the network or the screen comes back, each minute, and again after a failure. */
export function startPulse(phone: Phone): () => void {
  const news = new BroadcastChannel(NEWS)
  let failures = 0
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const beat = async () => {
    clearTimeout(timer)
    try {
      if ((await phone.sync()) && !stopped) news.postMessage(phone.me.account)
    } catch (failure) {
      if (!stopped) throw failure
    } finally {
      failures = phone.trouble === undefined ? 0 : failures + 1
      clearTimeout(timer)
      if (!stopped) timer = setTimeout(beat, failures === 0 ? EACH_MINUTE : wait(failures, phone.retryAfter))
    }
  }
  const seen = () => document.visibilityState === 'visible' && void beat()

  news.onmessage = ({ data }) => data === phone.me.account && void phone.reload()
  phone.onTold(() => {
    news.postMessage(phone.me.account)
    void beat()
  })
  addEventListener('online', beat)
  document.addEventListener('visibilitychange', seen)
  void beat()
  return () => {
    stopped = true
    clearTimeout(timer)
    news.close()
    removeEventListener('online', beat)
    document.removeEventListener('visibilitychange', seen)
  }
}

/**
 * Twice as long after each failure, and at least as long as the server asked for, with a little chance in it so that a village's phones do not all ask at
 * once.
 */
const wait = (failures: number, atLeast: number) =>
  Math.max(Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.75 + Math.random() / 2), atLeast * (1 + Math.random() / 2))
