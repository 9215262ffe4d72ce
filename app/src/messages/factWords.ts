import { inLanguage } from './language.svelte'
import { factWords as vi } from './vi/factWords'

export type { FactWords } from './vi/factWords'
export const say = inLanguage({ vi, en: () => import('./en/factWords').then(({ factWords }) => factWords) })
