import { inLanguage } from './language.svelte'
import { helpdeskOpen as vi } from './vi/helpdeskOpen'

/** The words of helpdesk's public pages. */
export const say = inLanguage({ vi, en: () => import('./en/helpdeskOpen').then(({ helpdeskOpen }) => helpdeskOpen) })
