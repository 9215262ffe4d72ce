import type { Api } from './api'
import { registerDevice } from './device'
import { Phone, type Me } from './phone.svelte'
import { startPulse } from './sync/pulse'
import { Vault } from './vault/vault'
import { Wire } from './wire'

const CURRENT = 'tungnha.field.account'
const vaultOf = (account: string) => `tungnha-field-${account}`
const SESSION = '/api/v1/session'
/** Set while the server has not heard yet that somebody left. */
const LEAVING = 'tungnha.field.leaving'

let current = $state.raw<Phone>()
let stopPulse = () => {}

/** The phone of whoever is signed in here; screens behind the sign-in always have one. */
export function phone(): Phone {
  if (!current) throw new Error('nobody is signed in')
  return current
}

export const signedIn = () => current !== undefined

/** Opens what was left here last time without asking the network; only a phone without anybody asks whether a session is open. */
export async function resume(): Promise<void> {
  const account = localStorage.getItem(CURRENT)
  const vault = account ? await Vault.open(vaultOf(account)) : undefined
  const me = await vault?.noteSealed<Me>('me')
  if (vault && me) enter(await Phone.open(me, vault))
  await (current ? void follow() : follow())
}

/** The session may be another's by now: a visitor of the demo has become somebody else. */
async function follow(): Promise<void> {
  const wire = new Wire('field')
  if (localStorage.getItem(LEAVING)) return leave(wire)
  const me = await wire.get<Me>(SESSION).catch(() => undefined)
  if (me && !me.mustChangePassword && me.account !== current?.me.account) await begin(me, wire).catch(() => undefined)
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
  if (current?.me.account !== me.account) return begin(me, wire)
  await registerDevice(current.vault, wire)
  await current.sync()
}

async function begin(me: Me, wire: Wire): Promise<void> {
  const vault = await Vault.open(vaultOf(me.account))
  await registerDevice(vault, wire)
  await vault.keepSealed('me', me)
  localStorage.setItem(CURRENT, me.account)
  localStorage.removeItem(LEAVING)
  void navigator.storage?.persist?.()
  enter(await Phone.open(me, vault))
}

/** Leaves this phone. What is unsent stays sealed in it and goes up at the next sign-in; otherwise nothing is left behind. */
export async function signOut(): Promise<void> {
  const left = phone()
  stopPulse()
  localStorage.removeItem(CURRENT)
  current = undefined
  localStorage.setItem(LEAVING, 'yes')
  await leave(left.wire)
  if (left.unsent.length + left.refused.length === 0) await left.vault.destroy()
}

/** Without a network the session is closed when there is one. */
async function leave(wire: Wire): Promise<void> {
  await wire.remove(SESSION).then(
    () => localStorage.removeItem(LEAVING),
    () => undefined,
  )
}

function enter(opened: Phone): void {
  stopPulse()
  current = opened
  stopPulse = startPulse(opened)
}
