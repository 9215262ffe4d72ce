import type { Problem } from '$core/fact'
import { Refused, Unreachable } from '$core/wire'
import { handIn, type OrderReport } from './sales'

/** What is wrong with a file whose columns nobody knows. */
interface Unknown {
  missing: string[]
  found: string[]
}

/** A file on its way in: chosen, looked at, taken. */
export class Taking {
  platform = $state<string>()
  file = $state.raw<File>()
  preview = $state.raw<OrderReport>()
  done = $state.raw<OrderReport>()
  problem = $state.raw<Problem>()
  away = $state(false)
  busy = $state<'reading' | 'taking'>()

  constructor(private readonly place: number) {}

  /** The headings to be pointed at, when that is what is wrong. */
  get unknown(): Unknown | undefined {
    return this.problem?.code === 'ORDER_COLUMNS' ? (this.problem.params as unknown as Unknown) : undefined
  }

  async look(file: File | undefined = this.file): Promise<void> {
    this.forget()
    this.file = file
    if (!file || !this.platform) return
    this.preview = await this.asking('reading', () => handIn(this.place, this.platform!, file, true))
  }

  async take(): Promise<void> {
    if (!this.file || !this.platform) return
    this.done = await this.asking('taking', () => handIn(this.place, this.platform!, this.file!, false))
    if (this.done) this.preview = undefined
  }

  forget() {
    this.file = this.preview = this.done = this.problem = undefined
    this.away = false
  }

  private async asking<Answer>(what: 'reading' | 'taking', ask: () => Promise<Answer>): Promise<Answer | undefined> {
    this.busy = what
    this.problem = undefined
    this.away = false
    try {
      return await ask()
    } catch (failure) {
      if (failure instanceof Refused) this.problem = failure.problem
      else if (failure instanceof Unreachable) this.away = true
      else throw failure
      return undefined
    } finally {
      this.busy = undefined
    }
  }
}
