import { inLanguage } from './language.svelte'
import { front as vi } from './vi/front'

/** The words of the first page. */
export const say = inLanguage({ vi, en: () => import('./en/front').then(({ front }) => front) })
