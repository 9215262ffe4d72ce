import { today } from './clock'
import type { Phone } from './phone.svelte'

/** The visit I recorded here today and met somebody at, so that what follows from it names it. */
export function visitToday({ book, me }: Pick<Phone, 'book' | 'me'>, subject: string): string | undefined {
  const { visits } = book.about(subject)
  return visits.filter(({ author, onDay, outcome }) => author === me.account && onDay === today() && outcome === 'met').at(-1)?.id
}
