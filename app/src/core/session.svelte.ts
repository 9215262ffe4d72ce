import type { Api } from './api'
import { deviceOf, registerDevice } from './device'
import { FIELD_ACCOUNT, fieldAccount, forgetFieldAccount, keepFieldAccount } from './fieldAccount'
import { openPhone } from './opening'
import type { Me, Phone } from './phone.svelte'
import { startPulse } from './sync/pulse'
import { announceAccount, watchAccount } from './tabs'
import { KeyLost } from './vault/failures'
import { Wire } from './wire'

const SESSION = '/api/v1/session'
/** Set while the server has not heard yet that somebody left. */
const LEAVING = 'tungnha.field.leaving'

/** Why this tab closed the book by itself: somebody signed out elsewhere, or the browser's data was deleted. */
export type Closed = 'signed-out-elsewhere' | 'data-deleted'

let current = $state.raw<Phone>()
let closed = $state<Closed>()
let stopPulse = () => {}
let watching: (() => void) | undefined

/** The phone of whoever is signed in here; screens behind the sign-in always have one. */
export function phone(): Phone {
  if (!current) throw new Error('nobody is signed in')
  return current
}

export const signedIn = () => current !== undefined

export const closedBecause = () => closed

/** Opens what was left here last time without asking the network; only a phone without anybody asks whether a session is open. */
export async function resume(): Promise<void> {
  watching ??= watchAccount(FIELD_ACCOUNT, () => void followOtherTabs())
  const account = fieldAccount()
  const opened = account ? await openPhone(account) : undefined
  if (opened) enter(opened)
  await (current ? void follow() : follow())
}

/** The session may be another's by now: a visitor of the demo has become somebody else. */
async function follow(): Promise<void> {
  const wire = new Wire('field')
  if (localStorage.getItem(LEAVING)) return leave(wire)
  const me = await wire.get<Me>(SESSION).catch(() => undefined)
  if (me && !me.mustChangePassword && me.account !== current?.me.account) await begin(me, wire).catch(() => undefined)
}

/**
 * One phone, several tabs: when another tab signs out or signs somebody else in, this tab closes its book and shows what the phone shows now.
 * The same when the browser's data was deleted under it: nothing could be kept any more.
 */
async function followOtherTabs(): Promise<void> {
  const account = fieldAccount()
  const open = current
  if (open && account === open.me.account && (await open.vault.isAlive())) return
  if (open) await closeBook(account === open.me.account ? 'data-deleted' : 'signed-out-elsewhere')
  if (account) await resume()
}

async function closeBook(reason?: Closed): Promise<void> {
  const left = current
  stopPulse()
  current = undefined
  closed = reason
  await left?.close()
}

/** Signs in; a password given by somebody else has to be changed before anything else. */
export async function signIn(name: string, password: string): Promise<'signed-in' | 'password-due'> {
  const wire = new Wire('field')
  const me = await wire.post<Me>(SESSION, { name, password } satisfies Api['SessionCredentials'])
  if (me.mustChangePassword) return 'password-due'
  await admit(me, wire)
  return 'signed-in'
}

export async function changePassword(old: string, fresh: string): Promise<void> {
  const wire = new Wire('field')
  await admit(await wire.post<Me>(`${SESSION}/password`, { old, fresh } satisfies Api['SessionNewPassword']), wire)
}

/** Makes this phone the account's: after this everything works without the network. */
async function admit(me: Me, wire: Wire): Promise<void> {
  if (current?.me.account !== me.account || !(await current.vault.isAlive())) return begin(me, wire)
  await registerDevice(current.vault, wire)
  await current.sync()
}

async function begin(me: Me, wire: Wire): Promise<void> {
  const opened = (await openPhone(me.account, me))!
  try {
    await register(opened, wire)
    await opened.vault.keepSealed('me', me)
  } catch (failure) {
    await opened.close()
    throw failure
  }
  keepFieldAccount(me.account)
  localStorage.removeItem(LEAVING)
  void navigator.storage?.persist?.()
  enter(opened)
  announceAccount()
}

/** A newly registered device assigns new sequence numbers to the unsent facts. */
async function register(opened: Phone, wire: Wire): Promise<void> {
  if (await deviceOf(opened.vault)) return
  await registerDevice(opened.vault, wire)
  await opened.reload()
}

/**
 * Leaves this phone and closes the book in every tab. Unsent work stays sealed in the vault, together with its key, until the same account signs in
 * again; everything else is removed. Returns how many things stay.
 */
export async function signOut(): Promise<number> {
  const left = phone()
  stopPulse()
  forgetFieldAccount()
  localStorage.setItem(LEAVING, 'yes')
  current = closed = undefined
  announceAccount()
  const kept = await left.leave().catch(nothingLeft)
  await leave(left.wire)
  return kept
}

/** The browser's data was deleted before: there is nothing to remove. */
function nothingLeft(failure: unknown): number {
  if (failure instanceof KeyLost) return 0
  throw failure
}

/** Without a network the session is closed when there is one. */
async function leave(wire: Wire): Promise<void> {
  await wire.remove(SESSION).then(
    () => localStorage.removeItem(LEAVING),
    () => undefined,
  )
}

function enter(opened: Phone): void {
  const before = current
  stopPulse()
  current = opened
  closed = undefined
  stopPulse = startPulse(opened)
  if (before) void before.close()
}
