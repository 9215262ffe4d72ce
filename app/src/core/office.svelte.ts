import type { Api } from './api'
import type { Me } from './phone.svelte'
import { Busy, Refused, Wire } from './wire'

const SESSION = '/api/v1/session'
/** Roles that have something to do at a desk, the widest view first. */
const AT_DESKS = ['province-office', 'administrator', 'auditor', 'trainer', 'district-office', 'commune-office', 'team-lead', 'editor', 'supporter']

export type Permission = Api['MeHeld']['permits'][number]

export const officeWire = new Wire('console')

let me = $state.raw<Me>()
let asked = $state(false)

/** Who is signed in at the console door, and whether that is known yet. */
export const office = {
  get me() {
    return me
  },
  get asked() {
    return asked
  },
  /** The password was given by somebody else; nothing opens until the person has chosen one of their own. */
  get passwordDue() {
    return me?.mustChangePassword ?? false
  },
  /** The place this person looks after. */
  get place() {
    return placeOf(me)
  },
  /** The place where this person is permitted that, or none. */
  placeFor(permission: Permission) {
    return placeOf(me, permission)
  },
  may(permission: Permission) {
    return placeOf(me, permission) !== undefined
  },
}

export const placeOf = (whom: Me | undefined, permission?: Permission) =>
  AT_DESKS.flatMap((role) => whom?.roles.filter((held) => held.role === role && (!permission || held.permits.includes(permission))) ?? []).at(0)?.place

/** The server's session is the only one; a console keeps nothing on the device. */
export async function openOffice(wire: Wire = officeWire): Promise<void> {
  try {
    me = await wire.get<Me>(SESSION)
  } catch (failure) {
    if (!(failure instanceof Refused) || failure instanceof Busy) throw failure
    me = undefined
  } finally {
    asked = true
  }
}

export async function enterOffice(name: string, password: string, wire: Wire = officeWire): Promise<void> {
  me = await wire.post<Me>(SESSION, { name, password } satisfies Api['SessionCredentials'])
}

export async function changeOfficePassword(old: string, fresh: string, wire: Wire = officeWire): Promise<void> {
  me = await wire.post<Me>(`${SESSION}/password`, { old, fresh } satisfies Api['SessionNewPassword'])
}

export async function leaveOffice(wire: Wire = officeWire): Promise<void> {
  await wire.remove(SESSION)
  me = undefined
}

/** A refusal for want of a session sends everybody back to the sign-in. */
export function sessionLost(failure: unknown): boolean {
  const lost = failure instanceof Refused && failure.problem.code === 'NOT_SIGNED_IN'
  if (lost) me = undefined
  return lost
}
