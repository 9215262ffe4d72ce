import { inLanguage } from './language.svelte'
import { report as vi } from './vi/report'

/** The words of report. */
export const say = inLanguage({ vi, en: () => import('./en/report').then(({ report }) => report) })
