import '$ui/base.css'
import { mount } from 'svelte'
import First from './First.svelte'

mount(First, { target: document.getElementById('app')! })
