import { expectSession } from '$core/fieldAccount'
import type { Api } from '$core/api'
import { today } from '$core/clock'
import { daysBetween } from '$core/day'
import { Wire } from '$core/wire'

/** A village as a point of light. */
export type Village = Api['DemoPoint']
type Progress = Api['DemoProgressSnapshot']
export type DemoPerson = Api['DemoPerson'] & { door: 'field' | 'console' }

const LOOK_WHILE_LOADING = 600
const LOOK_AFTERWARDS = 10_000
/** Villages appear with the load's first moments; until then they are asked for again. */
const LOOK_FOR_VILLAGES = 700

/** How far a load is, 0 to 1, by the days told. */
export const shareLoaded = ({ done, from, day, until }: Progress): number => {
  if (done) return 1
  if (!from || !day || !until || from === until) return 0
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, until)))
}

/** The demo province while it loads: asked for again and again, calmly once it is all there. */
export class DemoProvince {
  villages = $state.raw<Village[]>([])
  reached = $state.raw<ReadonlyMap<number, number>>(new Map())
  householdsReached = $state(0)
  progress = $state.raw<Progress>()

  readonly households = $derived(this.villages.reduce((sum, village) => sum + village.households, 0))
  readonly lit = $derived(this.villages.filter((village) => (this.reached.get(village.place) ?? 0) > 0).length)
  readonly share = $derived(this.progress ? shareLoaded(this.progress) : 0)
  readonly day = $derived(this.progress?.day ?? today())

  private timer: ReturnType<typeof setTimeout> | undefined
  private stopped = false

  constructor(private readonly wire = new Wire('field')) {}

  watch(): () => void {
    void this.look()
    return () => {
      this.stopped = true
      clearTimeout(this.timer)
    }
  }

  private async look(): Promise<void> {
    await this.ask().catch(() => undefined)
    if (!this.stopped) this.timer = setTimeout(() => void this.look(), this.rest())
  }

  private rest(): number {
    if (this.villages.length === 0) return LOOK_FOR_VILLAGES
    return this.progress?.done ? LOOK_AFTERWARDS : LOOK_WHILE_LOADING
  }

  private async ask(): Promise<void> {
    if (this.villages.length === 0) this.villages = await this.wire.get<Village[]>('/api/v1/demo/villages')
    const seen = await this.wire.get<Api['DemoSeen']>('/api/v1/demo/progress')
    this.progress = seen.progress
    this.householdsReached = seen.householdsReached
    this.reached = new Map(seen.villages.map((village) => [village.place, village.reached]))
  }
}

/** Whom a visitor may become; nobody when this is no demo. */
export const demoPeople = (wire = new Wire('field')): Promise<DemoPerson[]> => wire.get<DemoPerson[]>('/api/v1/demo/people')

/** Lists to import; none but in the empty demo. */
export const demoFiles = (wire = new Wire('field')): Promise<Api['DemoListToImport'][]> => wire.get<Api['DemoListToImport'][]>('/api/v1/demo/files')
export const demoFileAt = (kind: string) => `/api/v1/demo/files/${kind}`

/** Signs this browser in as that person and tells which door opens. */
export async function become(name: string, wire = new Wire('field')): Promise<string> {
  const { door } = await wire.post<Api['DemoOpened']>(`/api/v1/demo/become/${name}`, {})
  if (door === 'field') expectSession()
  return `/${door}/`
}
