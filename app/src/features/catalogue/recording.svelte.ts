import { Refused, Unreachable } from '$core/wire'
import { say } from '$messages/console'
import { wordsFor } from '$messages/problems'

/** Records one deed at a time, and says in words why it was not recorded. */
export function recording() {
  let busy = $state(false)
  let wrong = $state('')
  return {
    get busy() {
      return busy
    },
    get wrong() {
      return wrong
    },
    /** Forgets what was wrong with the form before. */
    clear() {
      wrong = ''
    },
    async run(record: () => Promise<unknown>) {
      if (busy) return
      busy = true
      wrong = ''
      try {
        await record()
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
