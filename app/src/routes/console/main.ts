import '$ui/base.css'
import { mount } from 'svelte'
import { restoreLanguage } from '$messages/language.svelte'
import { restoreTextSize } from '$ui/textSize.svelte'
import Console from './Console.svelte'

restoreTextSize()
restoreLanguage()
  .catch(() => undefined)
  .finally(() => mount(Console, { target: document.getElementById('app')! }))
