import { inLanguage } from './language.svelte'
import { erasure as vi } from './vi/erasure'

/** The words of erasing what names a person. */
export const say = inLanguage({ vi, en: () => import('./en/erasure').then(({ erasure }) => erasure) })
