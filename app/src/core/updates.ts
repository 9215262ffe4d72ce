import { currentTime } from './clock'

/** How often an app that stays open asks for a new version, and how soon again when it is shown. */
const EACH_HOUR = 3_600_000
const NOT_AGAIN_WITHIN = 600_000

/** A page may stay open for weeks: it asks for a new version each hour and when it is shown again. Returns what ends that. */
export function askForUpdates(ask: () => Promise<unknown>): () => void {
  let askedAt = currentTime()
  const askNow = () => {
    askedAt = currentTime()
    ask().catch(() => undefined) // no network: the next time will do
  }
  const shown = () => document.visibilityState === 'visible' && Math.abs(currentTime() - askedAt) > NOT_AGAIN_WITHIN && askNow()
  const timer = setInterval(askNow, EACH_HOUR)
  document.addEventListener('visibilitychange', shown)
  addEventListener('focus', shown)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', shown)
    removeEventListener('focus', shown)
  }
}
