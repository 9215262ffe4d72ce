import { inLanguage } from './language.svelte'
import { safety as vi } from './vi/safety'

/** What keeps work from being lost or done by accident. */
export const say = inLanguage({ vi, en: () => import('./en/safety').then(({ safety }) => safety) })
