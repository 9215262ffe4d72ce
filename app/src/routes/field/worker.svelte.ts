/** The service worker that keeps this door's files on the phone, and whether a newer set of them waits. */
let waiting = $state.raw<ServiceWorker>()

export const update = () => waiting

/** Takes the newer files; the page opens again with them. */
export function useUpdate() {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  waiting?.postMessage({ type: 'SKIP_WAITING' })
}

export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const registration = await navigator.serviceWorker.register('/field-sw.js', { scope: '/field/' })
  const look = () => (waiting = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined)
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
}
