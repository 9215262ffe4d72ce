import { setOfflineReadiness } from '$core/offline.svelte'
import { askForUpdates } from '$core/updates'

/** The service worker that keeps this door's files on the phone, and whether a newer set of them waits. */
let waiting = $state.raw<ServiceWorker>()

export const update = () => waiting

/** Takes the newer files; the page opens again with them. Unfinished forms are drafts in the vault and open again too. */
export function useUpdate() {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  waiting?.postMessage({ type: 'SKIP_WAITING' })
}

export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  setOfflineReadiness('preparing')
  try {
    const registration = await navigator.serviceWorker.register('/field-sw.js', { scope: '/field/' })
    watch(registration)
    await active(registration)
    setOfflineReadiness('ready')
  } catch (failure) {
    setOfflineReadiness('failed')
    throw failure
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => (waiting = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined)
  look()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look))
  askForUpdates(() => registration.update())
}

/** A worker becomes active only after it has stored all files; one that cannot store them is thrown away. */
function active(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting ?? registration.active
  return new Promise((ready, failed) => {
    const look = () => {
      if (registration.active) ready()
      else if (worker?.state === 'redundant') failed(new Error('the files of this page were not stored'))
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}
