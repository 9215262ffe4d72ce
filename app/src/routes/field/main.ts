import '$ui/base.css'
import { mount } from 'svelte'
import Field from './Field.svelte'

mount(Field, { target: document.getElementById('app')! })
