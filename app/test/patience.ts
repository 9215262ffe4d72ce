import { vi } from 'vitest'

/** Waits until something holds; a machine that others keep busy is no reason to fail. */
export const eventually = <T>(seen: () => T) => vi.waitFor(seen, { timeout: 50_000 })
