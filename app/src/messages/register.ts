import { inLanguage } from './language.svelte'
import { register as vi } from './vi/register'

/** The words of register. */
export const say = inLanguage({ vi, en: () => import('./en/register').then(({ register }) => register) })
