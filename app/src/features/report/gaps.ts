import type { Api } from '$core/api'
import { office, type Permission } from '$core/office.svelte'

export type ReportGap = Api['ReportGap']
export type GapKind = ReportGap['kind']

interface Screen {
  needs: Permission
  /** Address of the screen where the missing data is entered. */
  href: (place: number) => string
}

/** The screen that mends each gap, and who may open it. */
const SCREENS: Record<GapKind, Screen> = {
  'communes-without-team': { needs: 'MANAGE_TEAMS', href: () => '/console/to/moi' },
  'villages-without-team': { needs: 'MANAGE_TEAMS', href: () => '/console/to' },
  'villages-without-declared': { needs: 'MANAGE_PLACES', href: () => '/console/dia-ban' },
  'reports-missing': { needs: 'PUBLISH_NOTICES', href: () => '/console/tin' },
  'units-unheard': { needs: 'SEE_NUMBERS', href: (place) => `/console/noi/${place}` },
  'devices-unheard': { needs: 'SEE_NUMBERS', href: (place) => `/console/noi/${place}` },
  'services-without-partner': { needs: 'PUBLISH_SERVICES', href: () => '/console/dich-vu' },
}

/** The address of the screen that mends it; none for those who may not open it. */
export const mendsAt = (kind: GapKind, place: number, may: (permission: Permission) => boolean = office.may) =>
  may(SCREENS[kind].needs) ? SCREENS[kind].href(place) : undefined
