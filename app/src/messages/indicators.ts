import { inLanguage } from './language.svelte'
import { indicators as vi } from './vi/indicators'

/** The words of indicators. */
export const say = inLanguage({ vi, en: () => import('./en/indicators').then(({ indicators }) => indicators) })
