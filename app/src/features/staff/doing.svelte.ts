import { Refused, Unreachable } from '$core/wire'
import { say as base } from '$messages/console'
import { wordsFor } from '$messages/problems'

/** Sending a form: once at a time, and what went wrong in words. */
export class Doing {
  busy = $state(false)
  wrong = $state('')

  async run(act: () => Promise<unknown>): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.wrong = ''
    try {
      await act()
    } catch (failure) {
      if (failure instanceof Refused) this.wrong = wordsFor(failure.problem)
      else if (failure instanceof Unreachable) this.wrong = `${base().trouble.away}. ${base().trouble.awayLead}`
      else throw failure
    } finally {
      this.busy = false
    }
  }
}
