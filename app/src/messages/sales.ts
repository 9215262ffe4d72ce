import { inLanguage } from './language.svelte'
import { sales as vi } from './vi/sales'

/** The words of sales at the console. */
export const say = inLanguage({ vi, en: () => import('./en/sales').then(({ sales }) => sales) })
