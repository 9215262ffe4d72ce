import { sheet as en } from './en/sheet'
import { inLanguage } from './language.svelte'
import { sheet as vi } from './vi/sheet'

export const say = inLanguage({ vi, en })
