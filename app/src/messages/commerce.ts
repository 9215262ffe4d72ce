import { inLanguage } from './language.svelte'
import { commerce as vi } from './vi/commerce'

/** The words of commerce. */
export const say = inLanguage({ vi, en: () => import('./en/commerce').then(({ commerce }) => commerce) })
