import '$ui/base.css'
import { mount } from 'svelte'
import { restoreLanguage } from '$messages/language.svelte'
import First from './First.svelte'

restoreLanguage()
  .catch(() => undefined)
  .finally(() => mount(First, { target: document.getElementById('app')! }))
