import '$ui/base.css'
import './text.css'
import { mount } from 'svelte'
import { restoreLanguage } from '$messages/language.svelte'
import { restoreTextSize } from '$ui/textSize.svelte'
import Field from './Field.svelte'
import { keepOffline } from './worker.svelte'

restoreTextSize()
restoreLanguage()
  .catch(() => undefined)
  .finally(() => mount(Field, { target: document.getElementById('app')! }))
// The first page comes first: what is kept for offline is fetched when that page is complete.
addEventListener('load', () => keepOffline().catch((failure) => console.warn('This page will not open offline.', failure)), { once: true })
