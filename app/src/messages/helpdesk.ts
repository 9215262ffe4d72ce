import { inLanguage } from './language.svelte'
import { helpdesk as vi } from './vi/helpdesk'

/** The words of helpdesk. */
export const say = inLanguage({ vi, en: () => import('./en/helpdesk').then(({ helpdesk }) => helpdesk) })
