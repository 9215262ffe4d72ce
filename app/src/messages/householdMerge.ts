import { inLanguage } from './language.svelte'
import { householdMerge as vi } from './vi/householdMerge'

/** The words of merging two registrations of a household, and of households that leave. */
export const say = inLanguage({ vi, en: () => import('./en/householdMerge').then(({ householdMerge }) => householdMerge) })
