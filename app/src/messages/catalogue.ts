import { inLanguage } from './language.svelte'
import { catalogue as vi } from './vi/catalogue'

/** The words of catalogue. */
export const say = inLanguage({ vi, en: () => import('./en/catalogue').then(({ catalogue }) => catalogue) })
