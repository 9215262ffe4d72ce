import { inLanguage } from './language.svelte'
import { roundsDesk as vi } from './vi/roundsDesk'

/** The words of rounds at desks. */
export const say = inLanguage({ vi, en: () => import('./en/roundsDesk').then(({ roundsDesk }) => roundsDesk) })
