import { Phone, type Me } from './phone.svelte'
import { registerDevice } from './device'
import { startPulse } from './sync/pulse'
import { Vault } from './vault/vault'
import { Wire } from './wire'

const CURRENT = 'tungnha.field.account'
const vaultOf = (account: string) => `tungnha-field-${account}`

let current = $state.raw<Phone>()
let stopPulse = () => {}

/** The phone of whoever is signed in here; screens behind the sign-in always have one. */
export function phone(): Phone {
  if (!current) throw new Error('nobody is signed in')
  return current
}

export const signedIn = () => current !== undefined

/** Opens what was left here last time, without asking the network. */
export async function resume(): Promise<void> {
  const account = localStorage.getItem(CURRENT)
  if (!account) return
  const vault = await Vault.open(vaultOf(account))
  const me = await vault.noteSealed<Me>('me')
  if (me) await enter(await Phone.open(me, vault))
}

/** Signs in and makes this phone the account's: after this everything works without the network. */
export async function signIn(name: string, password: string, label: string): Promise<void> {
  const wire = new Wire('field')
  const me = await wire.post<Me>('/api/v1/session', { name, password })
  if (current?.me.account === me.account) return void (await current.sync())
  const vault = await Vault.open(vaultOf(me.account))
  await registerDevice(vault, wire, label)
  await vault.keepSealed('me', me)
  localStorage.setItem(CURRENT, me.account)
  void navigator.storage?.persist?.()
  await enter(await Phone.open(me, vault))
}

/** Leaves this phone. What is unsent stays sealed in it and goes up at the next sign-in; otherwise nothing is left behind. */
export async function signOut(): Promise<void> {
  const left = phone()
  stopPulse()
  localStorage.removeItem(CURRENT)
  current = undefined
  await left.wire.remove('/api/v1/session').catch(() => undefined)
  if (left.unsent.length + left.refused.length === 0) await left.vault.destroy()
}

async function enter(opened: Phone): Promise<void> {
  current = opened
  stopPulse = startPulse(opened)
}
