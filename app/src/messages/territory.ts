import { inLanguage } from './language.svelte'
import { territory as vi } from './vi/territory'

/** The words of the administrative tree. */
export const say = inLanguage({ vi, en: () => import('./en/territory').then(({ territory }) => territory) })
