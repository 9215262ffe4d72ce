import { inLanguage } from './language.svelte'
import { training as vi } from './vi/training'

/** The words of training. */
export const say = inLanguage({ vi, en: () => import('./en/training').then(({ training }) => training) })
