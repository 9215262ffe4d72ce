import { inLanguage } from './language.svelte'
import { password as vi } from './vi/password'

/** The words of changing one's own password. */
export const say = inLanguage({ vi, en: () => import('./en/password').then(({ password }) => password) })
