import type { Api } from '$core/api'
import { office } from '$core/office.svelte'

export type FirstStep = Api['FirstStep']
type Kind = FirstStep['step']
export type Scope = 'province' | 'commune'

const PROVINCE = 1
const COMMUNE = 3

/** The steps before the places of a province are imported. */
export const NOTHING_YET: readonly FirstStep[] = (['PROVINCE', 'PLACES', 'OFFICERS', 'TEAMS', 'HOUSEHOLDS', 'SERVICES', 'ROUNDS'] as const).map((step) => ({ step, done: 0, goal: 1 }))

/** Address of the screen of each step, and the import kind that has a sample file for it. */
const DOORS: Record<Scope, Partial<Record<Kind, { href: string; sample?: string }>>> = {
  province: {
    PROVINCE: { href: '/console/nhap/places', sample: 'places' },
    PLACES: { href: '/console/nhap/places', sample: 'places' },
    OFFICERS: { href: '/console/nhap/staff', sample: 'staff' },
    TEAMS: { href: '/console/nhap/teams', sample: 'teams' },
    HOUSEHOLDS: { href: '/console/chi-tieu/households-registered' },
    SERVICES: { href: '/console/dich-vu' },
    ROUNDS: { href: '/console/dot' },
  },
  commune: {
    TEAMS: { href: '/console/nhap/teams', sample: 'teams' },
    MEMBERS: { href: '/console/nhap/staff', sample: 'staff' },
    HOUSEHOLDS: { href: '/console/nhap/households', sample: 'households' },
    ROUNDS: { href: '/console/dot' },
  },
}

export const doorOf = (scope: Scope, step: Kind) => DOORS[scope][step]

export const isDone = ({ done, goal }: FirstStep) => done >= goal

/** The place whose first steps this person takes: an administrator's province, or a commune officer's commune. */
export function placeToStart(): { id: number; scope: Scope } | undefined {
  const province = office.placeFor('MANAGE_PLACES')
  if (province?.level === PROVINCE) return { id: province.id, scope: 'province' }
  const commune = office.placeFor('MANAGE_TEAMS')
  if (commune?.level === COMMUNE) return { id: commune.id, scope: 'commune' }
  return undefined
}

export const firstStepsAt = (place: number) => `/api/v1/console/places/${place}/first-steps`

export const sampleAt = (place: number, kind: string) => `/api/v1/console/places/${place}/import-kinds/${kind}/sample`

const HIDDEN = 'first-steps-hidden'

/** Remembered in this browser, for each account. */
export const isHidden = (account: string) => (localStorage.getItem(HIDDEN) ?? '').split(' ').includes(account)

export function setHidden(account: string, hidden: boolean): void {
  const others = (localStorage.getItem(HIDDEN) ?? '').split(' ').filter((each) => each && each !== account)
  localStorage.setItem(HIDDEN, (hidden ? [...others, account] : others).join(' '))
}
