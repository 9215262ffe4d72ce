import { inLanguage } from './language.svelte'
import { householdDesk as vi } from './vi/householdDesk'

/** The words of keeping households at the console. */
export const say = inLanguage({ vi, en: () => import('./en/householdDesk').then(({ householdDesk }) => householdDesk) })
