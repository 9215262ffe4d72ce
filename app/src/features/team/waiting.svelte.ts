import type { Api } from '$core/api'
import type { Live } from '$core/live.svelte'
import { officeWire } from '$core/office.svelte'
import { Reading } from '$core/reading.svelte'
import { waitingAt } from './joining'

/** Milliseconds. Requests are not in the ledger, so no tick announces them. */
const EVERY = 30_000
const SHORTEST_REST = 5_000

let reading = $state.raw<Reading<Api['JoinRequestWaiting']>>()

/** How many requests to join wait for this person's decision; undefined until the server has answered. */
export const waitingRequests = () => reading?.value?.requests

/** Reads the number again and again while the caller is on the screen. */
export function watchWaiting(place: number, live: Live): () => void {
  const counted = new Reading<Api['JoinRequestWaiting']>(() => waitingAt(place), live, officeWire, SHORTEST_REST)
  reading = counted
  const stop = counted.watch(EVERY)
  return () => {
    stop()
    reading = undefined
  }
}

/** Reads the number now: a request was decided. */
export const recountWaiting = () => reading?.want()
