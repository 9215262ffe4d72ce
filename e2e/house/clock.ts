import type { BrowserContext } from '@playwright/test'

/**
 * The clock of the stories: the server and all browsers begin at one instant and tick. Another instant: TUNGNHA_STORY_START=2028-02-29T02:00:00Z.
 * Only this file reads the clock of the machine (a lint rule forbids it elsewhere).
 */
const START = process.env.TUNGNHA_STORY_START ?? '2026-11-30T02:00:00Z'

/** The time zone of the browsers; nothing may depend on it. */
export const ZONE = process.env.TUNGNHA_STORY_ZONE ?? 'Asia/Ho_Chi_Minh'

/** Chosen once a run, for all processes of the run; a server that ran before the stories has the machine's clock. */
export function chooseClock(): void {
  process.env.TUNGNHA_STORY_AHEAD ??= String(Date.parse(START) - Date.now())
}

const A_DAY = 86_400_000
/** Days that one story moved its clock forward. */
let passed = 0

/** How far the clock of the stories is ahead of the machine's, in milliseconds. */
export const ahead = (): number => Number(process.env.TUNGNHA_STORY_AHEAD ?? 0) + passed * A_DAY

export const currentTime = (): number => Date.now() + ahead()

/** Gives the pages of a browser this clock, from their next navigation. */
export async function setClock(context: BrowserContext): Promise<void> {
  if (ahead() !== 0) await context.clock.install({ time: currentTime() })
}

/** Moves the clock for servers and browsers that start from now on. A story that calls this resets it with 0 when it ends. */
export const moveClock = (days: number): void => void (passed = days)
