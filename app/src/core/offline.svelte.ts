/** Whether this page opens without a network: its service worker has stored all of the page's files. Undefined where there is no service worker. */
export type Readiness = 'preparing' | 'ready' | 'failed'

let readiness = $state<Readiness>()

export const offlineReadiness = () => readiness

export function setOfflineReadiness(next: Readiness) {
  readiness = next
}
