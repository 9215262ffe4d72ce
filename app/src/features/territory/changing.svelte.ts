import { Sending } from '$core/sending.svelte'
import { failureWords } from '$messages/failure'
import { showFirstWrong } from '$ui/wrong'

/** A change of places in two steps: its preview, then saving it. A failure of either step returns to the form. */
export class Changing<Preview> {
  readonly sending = new Sending(failureWords)
  preview = $state.raw<Preview>()
  /** A preview was asked for; from then on fields without a value are marked. */
  tried = $state(false)

  async show(complete: boolean, read: () => Promise<Preview>) {
    this.tried = true
    if (this.sending.busy) return
    if (!complete) return showFirstWrong()
    await this.#run(async () => void (this.preview = await read()))
  }

  save = (make: () => Promise<unknown>) => this.#run(make)

  back = () => void (this.preview = undefined)

  async #run(act: () => Promise<unknown>) {
    if (!(await this.sending.run(act))) this.preview = undefined
  }
}
