import { inLanguage } from './language.svelte'
import { teams as vi } from './vi/teams'

/** The words of teams and their members. */
export const say = inLanguage({ vi, en: () => import('./en/teams').then(({ teams }) => teams) })
