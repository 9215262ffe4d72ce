import type { Component } from 'svelte'
import type { Live } from '$core/live.svelte'
import { office, type Permission } from '$core/office.svelte'

/** What every section is handed. */
export interface SectionProps {
  rest: readonly string[]
  live: Live
  top: number
  onpath: (last: string) => void
}

interface Section {
  path: string
  word: string
  needs: readonly Permission[]
  load: Load
}

type Load = () => Promise<{ default: Component<SectionProps> }>

/** The sections of the console beside the numbers, each fetched when it is opened; `word` names it in the messages, any of `needs` opens it. */
const SECTIONS = [
  { path: 'dot', word: 'rounds', needs: ['SEE_NUMBERS'], load: () => import('$features/visit/Rounds.svelte') },
  { path: 'vuong', word: 'stuck', needs: ['SEE_STUCK'], load: () => import('$features/helpdesk/StuckBoard.svelte') },
  { path: 'dan-noi', word: 'voices', needs: ['SEE_PERSONAL'], load: () => import('$features/broadcast/VoicesDesk.svelte') },
  { path: 'tin', word: 'notices', needs: ['PUBLISH_NOTICES'], load: () => import('$features/broadcast/Notices.svelte') },
  { path: 'zalo', word: 'zalo', needs: ['SEND_MESSAGES'], load: () => import('$features/broadcast/Zalo.svelte') },
  { path: 'tap-huan', word: 'training', needs: ['SEE_NUMBERS'], load: () => import('$features/training/Sessions.svelte') },
  { path: 'ban-hang', word: 'sales', needs: ['SEE_NUMBERS'], load: () => import('$features/commerce/Sales.svelte') },
  { path: 'dich-vu', word: 'services', needs: ['SEE_NUMBERS', 'PUBLISH_SERVICES'], load: () => import('$features/catalogue/Services.svelte') },
  { path: 'chi-tieu', word: 'indicators', needs: ['SEE_NUMBERS'], load: () => import('$features/indicator/IndicatorTable.svelte') },
  { path: 'bao-cao', word: 'reports', needs: ['SEE_NUMBERS'], load: () => import('$features/report/Reports.svelte') },
] as const satisfies readonly Section[]

/** The sections this person may use. */
export const sections = () => SECTIONS.filter(({ needs }) => needs.some((permission) => office.may(permission)))

/** The place a section is about for this person. */
export const placeOfSection = ({ needs }: Section) => needs.map((permission) => office.placeFor(permission)).find(Boolean)
