import type { Api } from '../api'
import { currentTime } from '../clock'
import { proof, type Device } from '../device'
import { content, isTaken, type Receipt } from '../fact'
import { isWithdrawal, withdrawnBy } from '../rules/overlay'
import type { SealedFact } from '../vault/database'
import type { Mine, Vault } from '../vault/vault'
import { readJson, Refused, Unreachable, type Wire } from '../wire'

const MOST = 500
const FIRST_WAIT = 5_000
/** How many facts the next batch holds; less after batches that did not get through in time, more again after each that did. */
const sizes = new WeakMap<Vault, number>()
const LONGEST_WAIT = 3_600_000

/** Sends what is due, in the order told, and keeps what the server said of each fact. */
export async function push(vault: Vault, wire: Wire, device: Device, now = currentTime): Promise<void> {
  let most = sizes.get(vault) ?? MOST
  let due = await dueNow(vault, now())
  let empty = await voidNumbers(vault)
  while (due.length + empty.length > 0) {
    const batch = due.slice(0, most)
    try {
      await settle(vault, batch, await sent(vault, wire, device, batch, empty), now())
      await vault.voided(empty)
      due = due.slice(batch.length)
      sizes.set(vault, (most = Math.min(most * 2, MOST)))
      empty = due.length === 0 ? await voidNumbers(vault) : []
    } catch (failure) {
      if (failure instanceof Unreachable && failure.late) sizes.set(vault, half(batch))
      if (!isTooLarge(failure) || batch.length === 0) throw failure
      if (batch.length === 1) due = await refuse(vault, batch[0]!, failure.problem, due)
      else most = half(batch)
    }
  }
}

const half = (batch: readonly Mine[]) => Math.max(Math.floor(batch.length / 2), 1)

const isTooLarge = (failure: unknown): failure is Refused => failure instanceof Refused && failure.problem.code === 'TOO_LARGE'

/** One fact alone is too large for the way to the server: the member decides, and the others go on. */
async function refuse(vault: Vault, mine: Mine, problem: Refused['problem'], due: readonly Mine[]): Promise<Mine[]> {
  await vault.settle([{ order: mine.order!, change: { standing: 'refused', problem } }])
  return due.slice(1)
}

/** No wait is longer than the longest: a time further away was set by a clock that was wrong. */
const isDue = ({ retryAt }: Mine, now: number) => retryAt <= now || retryAt > now + LONGEST_WAIT

const dueNow = async (vault: Vault, now: number) => (await vault.mine('unsent')).filter((mine) => isDue(mine, now))
const voidNumbers = async (vault: Vault) => (await vault.note<number[]>('void')) ?? []

async function sent(vault: Vault, wire: Wire, device: Device, batch: readonly Mine[], empty: readonly number[]): Promise<Receipt[]> {
  const lastNumber = (await vault.note<number>('lastNumber')) ?? 0
  const body = JSON.stringify({ lastNumber, ...(empty.length > 0 && { void: empty }), facts: batch.map(({ fact }) => fact) })
  const answer = await wire.send('/api/v1/sync/push', body, await proof(device, body))
  const { receipts } = await readJson<Partial<Api['PushAnswer']>>(answer)
  if (!receipts) throw new Unreachable('no receipts')
  return receipts as Receipt[]
}

/** A fact without a receipt simply stays unsent. */
async function settle(vault: Vault, batch: readonly Mine[], receipts: readonly Receipt[], now: number): Promise<void> {
  const byId = new Map(receipts.map((receipt) => [receipt.id, receipt]))
  const answered = batch.flatMap((mine) => (byId.has(mine.id) ? [{ mine, receipt: byId.get(mine.id)! }] : []))
  await vault.settle(answered.map(({ mine, receipt }) => ({ order: mine.order!, change: changeBy(receipt, mine, now) })))
  await giveUpWithdrawn(vault)
}

function changeBy(receipt: Receipt, mine: Mine, now: number): Partial<SealedFact> {
  if (isTaken(receipt)) return { standing: 'accepted', leaf: receipt.leaf, tick: receipt.tick, problem: undefined }
  const problem = { code: receipt.problem, params: receipt.params ?? {} }
  if (receipt.outcome === 'REFUSED') return { standing: 'refused', problem }
  const wait = Math.min(FIRST_WAIT * 2 ** mine.tries, LONGEST_WAIT)
  return { tries: mine.tries + 1, retryAt: now + wait, problem }
}

/** What I took back before the server refused it needs no one's word any more, and its withdrawal must not wait for it. */
async function giveUpWithdrawn(vault: Vault): Promise<void> {
  const refused = new Map((await vault.mine('refused', 'dropped')).map((mine) => [mine.id, mine]))
  if (refused.size === 0) return
  for (const mine of await vault.mine('unsent')) {
    if (!isWithdrawal(mine.fact)) continue
    const facts = withdrawnBy(mine.fact)
    const needless = facts.flatMap((id) => refused.get(id) ?? [])
    if (needless.length === 0) continue
    await vault.settle(needless.map((each) => ({ order: each.order!, change: { standing: 'dropped' } })))
    await narrow(vault, mine, facts.filter((id) => !refused.has(id)))
  }
}

async function narrow(vault: Vault, mine: Mine, facts: string[]): Promise<void> {
  if (facts.length === 0) return vault.giveUp([mine])
  const { number: _number, ...telling } = mine.fact
  await vault.retell(mine.order!, { ...telling, body: JSON.stringify({ ...content(telling.body), facts }) })
}
