import type { Problem } from './fact'
import { Refused, Unreachable } from './wire'

/** Sends a form, one request at a time, and keeps why the last request failed. */
export class Sending {
  busy = $state(false)
  /** Empty after a success. */
  wrong = $state('')

  /** @param explain words for a refusal; without a problem, for a server that was not reached */
  constructor(private readonly explain: (problem?: Problem) => string) {}

  /** Returns true when the request succeeded. Does nothing while another one runs. */
  async run(send: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.wrong = ''
    try {
      await send()
      return true
    } catch (failure) {
      if (failure instanceof Refused) this.wrong = this.explain(failure.problem)
      else if (failure instanceof Unreachable) this.wrong = this.explain()
      else throw failure
      return false
    } finally {
      this.busy = false
    }
  }
}
