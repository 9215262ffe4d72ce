import { inLanguage } from './language.svelte'
import { start as vi } from './vi/start'

/** The words of the first steps of a province or a commune. */
export const say = inLanguage({ vi, en: () => import('./en/start').then(({ start }) => start) })
