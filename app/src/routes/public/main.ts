import '$ui/base.css'
import { mount } from 'svelte'
import { restoreLanguage } from '$messages/language.svelte'
import Public from './Public.svelte'

restoreLanguage()
  .catch(() => undefined)
  .finally(() => mount(Public, { target: document.getElementById('app')! }))
