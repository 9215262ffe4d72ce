import { expect, vi } from 'vitest'
import { phone, signOut } from '$core/session.svelte'

/** Waits until something holds; a machine that others keep busy is no reason to fail. */
export const eventually = <T>(seen: () => T) => vi.waitFor(seen, { timeout: 50_000 })

/** What the phone before is still saying must not reach the server of the next test. */
export async function leftInPeace(): Promise<void> {
  await eventually(() => expect(phone().busy).toBe(false))
  await signOut()
}
