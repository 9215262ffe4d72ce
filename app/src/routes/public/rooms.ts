import type { Component } from 'svelte'

type Load = () => Promise<{ default: Component<{ rest: readonly string[] }> }>

/** Screens of the public page beside the first one, fetched when they are opened. */
export const ROOMS: Record<string, Load> = {
  tin: () => import('$features/broadcast/PublicNotices.svelte'),
  'huong-dan': () => import('$features/catalogue/PublicGuides.svelte'),
  hoi: () => import('$features/helpdesk/PublicAsk.svelte'),
  'tra-loi': () => import('$features/helpdesk/PartnerAnswer.svelte'),
  demo: () => import('$features/demo/SideBySide.svelte'),
}
