import type { Problem } from '$core/fact'
import { Download } from '$core/download.svelte'
import { newId } from '$core/ids'
import { office, officeWire, sessionLost } from '$core/office.svelte'
import { Refused, Unreachable, type Wire } from '$core/wire'
import { chosen, flagOf, isTypedOver, unknownChips, type Choices, type Chosen, type Kind, type Report } from './report'

type Letter = Partial<Pick<Choices, 'number' | 'sign' | 'superior' | 'issuer' | 'seat' | 'signedOn' | 'capacity' | 'signer' | 'recipients'>>
export type Format = 'docx' | 'pdf' | 'xlsx'

/** A report on its author's desk. It is not read again while one writes: figures move when the author keeps it. */
export class Writing {
  report = $state.raw<Report>()
  choices = $state<Chosen>(chosen({} as Chosen))
  problem = $state.raw<Problem>()
  away = $state(false)
  busy = $state(false)
  dirty = $state(false)
  readonly download: Download

  constructor(
    private readonly place: number,
    private readonly wire: Wire = officeWire,
  ) {
    this.download = new Download(wire)
  }

  get sent() {
    return this.report?.sentAt !== undefined
  }

  /** A person with only the permission to read figures can open reports but not change them. */
  get mayWrite() {
    return office.may('WRITE_REPORTS')
  }

  /** A sealed report leaves the unit, so not everybody who writes may seal. */
  get maySeal() {
    return office.may('SEAL_REPORTS')
  }

  get readOnly() {
    return this.sent || !this.mayWrite
  }

  /** Chips that cannot be filled, over all passages. */
  get unknown(): string[] {
    return this.report?.passages.flatMap(({ id, text }) => unknownChips(this.choices.passages[id] ?? text, this.report?.chips ?? {})) ?? []
  }

  /** Passages whose figures are not all there, or that have numbers typed by hand. */
  get flags() {
    const { report } = this
    return (report?.passages ?? [])
      .filter(({ id }) => this.choices.passages[id] !== undefined)
      .map(({ id, usual }) => flagOf(id, usual, this.choices.passages[id] ?? ''))
      .filter(({ missing, typed }) => missing.length + typed.length > 0)
  }

  /** The text has something the server would refuse. */
  get unsound(): boolean {
    return this.unknown.length > 0 || this.flags.some(isTypedOver)
  }

  open = (kind: Kind, asOf: string) => this.read(`fresh?kind=${kind}&asOf=${asOf}`)
  load = (id: string) => this.read(id)

  /** A choice of the author's; an empty one is as usual. */
  choose(of: 'units' | 'methods' | 'passages', name: string, words: string, usual = ''): void {
    const words_ = of === 'passages' ? words : words.trimStart()
    if (words_ === '' || words_ === usual) delete this.choices[of][name]
    else this.choices[of][name] = words_
    this.dirty = true
  }

  /** What stands above and beneath the report; undefined is as usual. */
  letter(words: Letter): void {
    this.choices = { ...this.choices, ...words }
    this.dirty = true
  }

  keep = () =>
    this.doing(async () => {
      const { report } = this
      if (!report) return
      const written = { id: report.id ?? newId(), kind: report.figures.kind, asOf: report.figures.to, map: report.figures.map, choices: $state.snapshot(this.choices) }
      this.show(await this.wire.post<Report>(this.address(''), written))
    })

  /** @param withGaps the author knows what is missing, and seals it all the same */
  async send(withGaps = false): Promise<boolean> {
    if (this.dirty || !this.report?.id) await this.keep()
    if (this.problem || this.away) return false
    const without = this.flags.flatMap(({ missing }) => missing.map(({ name }) => name))
    await this.doing(async () => this.show(await this.wire.post<Report>(this.address(`/${this.report?.id}/sent`), { without, withGaps })))
    return this.sent
  }

  /** Recalls the sealed report; the next version is on the desk then. */
  async recall(): Promise<boolean> {
    const { report } = this
    if (!report?.id) return false
    await this.doing(async () => this.show(await this.wire.post<Report>(this.address(`/${report.id}/recalled`), { next: newId() })))
    return this.report?.id !== report.id
  }

  /** What is on the screen as a file; what was changed is kept before. */
  async give(format: Format): Promise<void> {
    if (this.dirty) await this.keep()
    const { report } = this
    if (!report || this.problem || this.away) return
    const { kind, to, map } = report.figures
    const way = report.id ? `/${report.id}/file/${format}` : `/fresh/file/${format}?kind=${kind}&asOf=${to}&map=${map}`
    await this.download.give(this.address(way))
  }

  private read = (way: string) => this.doing(async () => this.show(await this.wire.get<Report>(this.address(`/${way}`))))

  private show(report: Report): void {
    this.report = report
    this.choices = chosen(report.choices)
    this.dirty = false
  }

  private address = (way: string) => `/api/v1/console/places/${this.place}/reports${way}`

  private async doing(deed: () => Promise<void>): Promise<void> {
    this.busy = true
    this.problem = undefined
    this.away = false
    try {
      await deed()
    } catch (failure) {
      if (failure instanceof Unreachable) this.away = true
      else if (failure instanceof Refused && !sessionLost(failure)) this.problem = failure.problem
      else if (!(failure instanceof Refused)) throw failure
    } finally {
      this.busy = false
    }
  }
}
