import { inLanguage } from './language.svelte'
import { broadcastDesk as vi } from './vi/broadcastDesk'

/** The words of notices, voices and Zalo at the office. */
export const say = inLanguage({ vi, en: () => import('./en/broadcastDesk').then(({ broadcastDesk }) => broadcastDesk) })
