import { untrack } from 'svelte'
import { phone } from './session.svelte'

/** A form as its draft sees it: everything that was entered, to be read and to be put back. */
export interface Draftable<Entered extends object> {
  entered: Entered
}

export interface KeptForm {
  /** When the draft it goes on with was begun, in milliseconds. */
  readonly begunAt: number | undefined
  /** Clears the form and deletes its draft. */
  restart: () => void
  /** Deletes the draft, because its form was saved. */
  saved: () => Promise<void>
}

/** Keeps a form as a draft while it differs from what it began with, and puts an earlier draft back. To be called while a form is being set up. */
export function keepDraft<Entered extends object>(name: string, form: Draftable<Entered>): KeptForm {
  const { drafts } = phone()
  const blank = $state.snapshot(form.entered) as Entered
  const before = drafts.of<Entered>(name)
  if (before) form.entered = { ...structuredClone(blank), ...before.entered }
  let begunAt = $state(before?.startedAt)
  const empty = JSON.stringify(blank)
  let kept = JSON.stringify(form.entered)
  let ended = false

  function keep(entered: string) {
    if (ended || entered === kept) return
    kept = entered
    if (entered === empty) void drafts.drop(name)
    else drafts.keep(name, JSON.parse(entered))
  }

  $effect(() => {
    const entered = JSON.stringify(form.entered)
    untrack(() => keep(entered))
  })

  return {
    get begunAt() {
      return begunAt
    },
    restart() {
      form.entered = structuredClone(blank)
      begunAt = undefined
    },
    async saved() {
      ended = true
      await drafts.drop(name)
    },
  }
}

export interface DraftForm<Words> extends KeptForm {
  words: Words
}

/** A form that is nothing but its words. To be called while a form is being set up. */
export function draftForm<Words extends object>(name: string, blank: Words): DraftForm<Words> {
  const words = $state<Words>({ ...blank })
  const kept = keepDraft(name, {
    get entered() {
      return words
    },
    set entered(next) {
      Object.assign(words, next)
    },
  })
  return {
    words,
    get begunAt() {
      return kept.begunAt
    },
    restart: kept.restart,
    saved: kept.saved,
  }
}
