import { inLanguage } from './language.svelte'
import { helpdeskDesk as vi } from './vi/helpdeskDesk'

/** The words of helpdesk's screens in the console. */
export const say = inLanguage({ vi, en: () => import('./en/helpdeskDesk').then(({ helpdeskDesk }) => helpdeskDesk) })
