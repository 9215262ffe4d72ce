import { inLanguage } from './language.svelte'
import { rounds as vi } from './vi/rounds'

/** The words of rounds. */
export const say = inLanguage({ vi, en: () => import('./en/rounds').then(({ rounds }) => rounds) })
