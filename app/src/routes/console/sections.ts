import type { Component } from 'svelte'
import type { Live } from '$core/live.svelte'

/** What every section is handed. */
export interface SectionProps {
  rest: readonly string[]
  live: Live
  top: number
  onpath: (last: string) => void
}

type Load = () => Promise<{ default: Component<SectionProps> }>

/** The sections of the console beside the numbers, each fetched when it is opened; `word` names it in the messages. */
export const SECTIONS = [
  { path: 'dot', word: 'rounds', load: () => import('$features/visit/Rounds.svelte') },
  { path: 'vuong', word: 'stuck', load: () => import('$features/helpdesk/StuckBoard.svelte') },
  { path: 'dan-noi', word: 'voices', load: () => import('$features/broadcast/VoicesDesk.svelte') },
  { path: 'tin', word: 'notices', load: () => import('$features/broadcast/Notices.svelte') },
  { path: 'zalo', word: 'zalo', load: () => import('$features/broadcast/Zalo.svelte') },
  { path: 'tap-huan', word: 'training', load: () => import('$features/training/Sessions.svelte') },
  { path: 'ban-hang', word: 'sales', load: () => import('$features/commerce/Sales.svelte') },
  { path: 'dich-vu', word: 'services', load: () => import('$features/catalogue/Services.svelte') },
  { path: 'chi-tieu', word: 'indicators', load: () => import('$features/indicator/IndicatorTable.svelte') },
  { path: 'bao-cao', word: 'reports', load: () => import('$features/report/Reports.svelte') },
] as const satisfies readonly { path: string; word: string; load: Load }[]
