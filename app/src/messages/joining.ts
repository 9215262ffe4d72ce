import { inLanguage } from './language.svelte'
import { joining as vi } from './vi/joining'

/** The words of requests to join a team. */
export const say = inLanguage({ vi, en: () => import('./en/joining').then(({ joining }) => joining) })
