import type { Component } from 'svelte'

type Load = () => Promise<{ default: Component<{ rest: readonly string[] }> }>

/** What is read beneath the public head, fetched when it is opened. */
export const ROOMS: Record<string, Load> = {
  tin: () => import('$features/broadcast/PublicNotices.svelte'),
  'huong-dan': () => import('$features/catalogue/PublicGuides.svelte'),
  hoi: () => import('$features/helpdesk/PublicAsk.svelte'),
  'vao-to': () => import('$features/team/PublicJoin.svelte'),
  'tra-loi': () => import('$features/helpdesk/PartnerAnswer.svelte'),
}

/** What takes the whole window. */
export const STAGES: Record<string, Load> = {
  demo: () => import('$features/demo/SideBySide.svelte'),
}
