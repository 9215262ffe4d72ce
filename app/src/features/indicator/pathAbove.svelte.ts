import type { Live } from '$core/live.svelte'
import type { Reading } from '$core/reading.svelte'
import type { Named, Overview } from './overview'
import { overviewOf } from './readings'

/** The places from the widest one a reader looks after down to that of a page; for the path above the page. Called while a component begins. */
export function pathAbove(place: () => number | undefined, top: number, live: Live) {
  let reading = $state.raw<Reading<Overview>>()
  const here = $derived(place())
  $effect(() => {
    if (here === undefined) return
    const next = overviewOf(here, 'thang', live)
    reading = next
    return next.watch()
  })
  const path = $derived.by<Named[] | undefined>(() => {
    if (!reading?.value) return undefined
    const all = [...reading.value.path, reading.value.place]
    return all.slice(Math.max(0, all.findIndex((each) => each.id === top)))
  })
  return {
    get value() {
      return path
    },
  }
}
