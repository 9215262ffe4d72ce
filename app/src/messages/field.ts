import { inLanguage } from './language.svelte'
import { field as vi } from './vi/field'

/** The words of the field door. */
export const say = inLanguage({ vi, en: () => import('./en/field').then(({ field }) => field) })
