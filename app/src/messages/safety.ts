import { inLanguage } from './language.svelte'
import { safety as vi } from './vi/safety'

/** Messages of drafts, confirmations and undo. */
export const say = inLanguage({ vi, en: () => import('./en/safety').then(({ safety }) => safety) })
