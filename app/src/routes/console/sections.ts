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
  /** Its numbers are shown on the map of a chosen day. */
  map?: boolean
  /** Opened from other sections, and not from the bar. */
  hidden?: boolean
}

type Load = () => Promise<{ default: Component<SectionProps> }>

/** The sections of the console beside the numbers, each fetched when it is opened; `word` names it in the messages, any of `needs` opens it. */
const SECTIONS = [
  { path: 'dot', word: 'rounds', needs: ['SEE_NUMBERS'], map: true, load: () => import('$features/visit/Rounds.svelte') },
  { path: 'vuong', word: 'stuck', needs: ['SEE_STUCK'], load: () => import('$features/helpdesk/StuckBoard.svelte') },
  { path: 'dan-noi', word: 'voices', needs: ['SEE_PERSONAL'], load: () => import('$features/broadcast/VoicesDesk.svelte') },
  { path: 'tin', word: 'notices', needs: ['PUBLISH_NOTICES'], load: () => import('$features/broadcast/Notices.svelte') },
  { path: 'zalo', word: 'zalo', needs: ['SEND_MESSAGES'], load: () => import('$features/broadcast/Zalo.svelte') },
  { path: 'tap-huan', word: 'training', needs: ['SEE_NUMBERS'], map: true, load: () => import('$features/training/Sessions.svelte') },
  { path: 'ban-hang', word: 'sales', needs: ['SEE_NUMBERS'], map: true, load: () => import('$features/commerce/Sales.svelte') },
  { path: 'dich-vu', word: 'services', needs: ['SEE_NUMBERS', 'PUBLISH_SERVICES'], load: () => import('$features/catalogue/Services.svelte') },
  { path: 'chi-tieu', word: 'indicators', needs: ['SEE_NUMBERS'], map: true, load: () => import('$features/indicator/IndicatorTable.svelte') },
  { path: 'bao-cao', word: 'reports', needs: ['SEE_NUMBERS'], map: true, load: () => import('$features/report/Reports.svelte') },
  { path: 'to', word: 'teams', needs: ['MANAGE_TEAMS'], load: () => import('$features/team/Teams.svelte') },
  { path: 'xin-vao-to', word: 'joins', needs: ['MANAGE_ACCOUNTS'], load: () => import('$features/team/JoinRequests.svelte') },
  { path: 'nguoi', word: 'staff', needs: ['MANAGE_ACCOUNTS'], load: () => import('$features/staff/People.svelte') },
  { path: 'dia-ban', word: 'places', needs: ['MANAGE_PLACES', 'KEEP_PLACES'], load: () => import('$features/territory/Territory.svelte') },
  { path: 'nhap', word: 'staff', needs: ['MANAGE_ACCOUNTS', 'MANAGE_TEAMS', 'MANAGE_PLACES'], load: () => import('$features/imports/Imports.svelte'), hidden: true },
] as const satisfies readonly Section[]

/** The sections this person may use. */
export const sections = () => SECTIONS.filter(({ needs }) => needs.some((permission) => office.may(permission)))

/** The place a section is about for this person. */
export const placeOfSection = ({ needs }: Section) => needs.map((permission) => office.placeFor(permission)).find(Boolean)

type Group = 'figures' | 'work' | 'people' | 'system'

/** The sections of each group of the bar, by path; the figures of one's own place have the empty path. A section that is named nowhere is work. */
const GROUPS: Record<Group, readonly string[]> = {
  figures: ['', 'chi-tieu', 'bao-cao'],
  work: ['dot', 'vuong', 'dan-noi', 'tin', 'zalo', 'tap-huan', 'ban-hang', 'dich-vu'],
  people: ['to', 'xin-vao-to', 'nguoi'],
  system: ['dia-ban'],
}

export interface Link {
  path: string
  word: 'numbers' | (typeof SECTIONS)[number]['word']
}

/** The bar of this person: groups without a section are left away. */
export function bar(): { group: Group; links: Link[] }[] {
  const named = Object.values(GROUPS).flat()
  const links: Link[] = [...(office.may('SEE_NUMBERS') ? [{ path: '', word: 'numbers' as const }] : []), ...sections().filter((each) => !('hidden' in each))]
  return (Object.keys(GROUPS) as Group[])
    .map((group) => ({
      group,
      links: links
        .filter(({ path }) => GROUPS[group].includes(path) || (group === 'work' && !named.includes(path)))
        .sort((one, other) => GROUPS[group].indexOf(one.path) - GROUPS[group].indexOf(other.path)),
    }))
    .filter(({ links }) => links.length > 0)
}
