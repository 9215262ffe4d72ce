import { currentTime } from './clock'
import { Phone, type Me } from './phone.svelte'
import { Database } from './vault/database'
import { isUnreadable } from './vault/failures'
import { Vault, type Mine, type PutAside } from './vault/vault'

const MOST = 9
const IN_USE = 'tungnha.field.vault.'

const nameOf = (account: string, copy: number) => `tungnha-field-${account}${copy === 1 ? '' : `~${copy}`}`

/**
 * Opens the account's phone. An unreadable vault never prevents sign-in: it is put aside, its readable facts move to a new vault, and the new vault
 * stores the old one's name. Without `me` only a vault that names its account is opened.
 */
export async function openPhone(account: string, me?: Me): Promise<Phone | undefined> {
  const first = Number(localStorage.getItem(IN_USE + account) ?? 1)
  for (let copy = first; copy < first + MOST; copy++) {
    try {
      const phone = await open(nameOf(account, copy), me)
      if (phone && copy > first) await putAside(account, first, copy, phone)
      return phone
    } catch (failure) {
      if (!isUnreadable(failure) || copy + 1 === first + MOST) throw failure
    }
  }
  return undefined
}

async function open(name: string, me: Me | undefined): Promise<Phone | undefined> {
  const vault = await Vault.open(name)
  try {
    const owner = me ?? (await vault.noteSealed<Me>('me'))
    if (owner) return await Phone.open(owner, vault)
    vault.close()
    return undefined
  } catch (failure) {
    vault.close()
    throw failure
  }
}

async function putAside(account: string, first: number, copy: number, phone: Phone): Promise<void> {
  const before = (await phone.vault.note<PutAside[]>('putAside')) ?? []
  const names = Array.from({ length: copy - first }, (_, index) => nameOf(account, first + index)).filter((name) => before.every((each) => each.name !== name))
  const aside: PutAside[] = []
  for (const name of names) aside.push({ name, since: currentTime(), facts: await rescue(name, phone.vault) })
  await phone.vault.keep('putAside', [...before, ...aside])
  localStorage.setItem(IN_USE + account, String(copy))
  await phone.reload()
}

/** Moves every fact that was never sent and can be opened; returns how many cannot. Moving a fact twice is harmless: its id stays. */
async function rescue(name: string, into: Vault): Promise<number> {
  const readable = await readableFacts(name)
  const there = new Set((await into.database.outbox.toArray()).map(({ id }) => id))
  const missing = readable.filter(({ id }) => !there.has(id))
  for (const deed of new Set(missing.map((each) => each.deed))) {
    const facts = missing.filter((each) => each.deed === deed)
    await into.tell(deed, facts.map(({ fact: { number: _number, ...telling } }) => telling))
  }
  const old = new Database(name)
  const waiting = await old.outbox.where('standing').anyOf('unsent', 'refused').count().finally(() => old.close())
  return waiting - readable.length
}

async function readableFacts(name: string): Promise<Mine[]> {
  try {
    const vault = await Vault.open(name)
    return await vault.readableFacts('unsent', 'refused').finally(() => vault.close())
  } catch (failure) {
    if (isUnreadable(failure)) return []
    throw failure
  }
}
