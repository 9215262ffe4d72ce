import { common as en } from './en/common'
import { inLanguage } from './language.svelte'
import { common as vi } from './vi/common'

export const common = inLanguage({ vi, en })
