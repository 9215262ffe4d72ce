import { Refused, Unreachable } from '$core/wire'
import { say } from '$messages/console'
import { wordsFor } from '$messages/problems'

/** Saves a form once at a time, and says in words why it was not saved. */
export function saving() {
  let busy = $state(false)
  let wrong = $state('')
  return {
    get busy() {
      return busy
    },
    get wrong() {
      return wrong
    },
    async run(save: () => Promise<unknown>) {
      if (busy) return
      busy = true
      wrong = ''
      try {
        await save()
      } catch (failure) {
        if (failure instanceof Refused) wrong = wordsFor(failure.problem)
        else if (failure instanceof Unreachable) wrong = `${say().trouble.away}. ${say().trouble.awayLead}`
        else throw failure
      } finally {
        busy = false
      }
    },
  }
}
