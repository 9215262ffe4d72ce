import { inLanguage } from './language.svelte'
import { console as vi } from './vi/console'

/** The words of the console door. */
export const say = inLanguage({ vi, en: () => import('./en/console').then(({ console }) => console) })
