import { inLanguage } from './language.svelte'
import { broadcast as vi } from './vi/broadcast'

/** The words of broadcast. */
export const say = inLanguage({ vi, en: () => import('./en/broadcast').then(({ broadcast }) => broadcast) })
