import { inLanguage } from './language.svelte'
import { demo as vi } from './vi/demo'

/** The words of the page that shows a phone and the province side by side. */
export const say = inLanguage({ vi, en: () => import('./en/demo').then(({ demo }) => demo) })
