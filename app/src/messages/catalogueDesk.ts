import { inLanguage } from './language.svelte'
import { catalogueDesk as vi } from './vi/catalogueDesk'

/** The words of the catalogue at desks. */
export const say = inLanguage({ vi, en: () => import('./en/catalogueDesk').then(({ catalogueDesk }) => catalogueDesk) })
