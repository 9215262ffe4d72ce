import { inLanguage } from './language.svelte'
import { staff as vi } from './vi/staff'

/** The words of accounts and roles. */
export const say = inLanguage({ vi, en: () => import('./en/staff').then(({ staff }) => staff) })
