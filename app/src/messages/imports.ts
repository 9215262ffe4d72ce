import { inLanguage } from './language.svelte'
import { imports as vi } from './vi/imports'

/** The words of importing lists. */
export const say = inLanguage({ vi, en: () => import('./en/imports').then(({ imports }) => imports) })
