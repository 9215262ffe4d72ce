import { inLanguage } from './language.svelte'
import { learning as vi } from './vi/learning'

/** The words of help outside a home: at a business, at a group session, to a cadre, and from whom somebody learned. */
export const say = inLanguage({ vi, en: () => import('./en/learning').then(({ learning }) => learning) })
