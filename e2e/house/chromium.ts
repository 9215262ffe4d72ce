import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The system's own Chromium; none is ever downloaded. */
function found(): string {
  const asked = process.env.TUNGNHA_CHROMIUM
  if (asked) return asked
  const places = (process.env.PATH ?? '').split(delimiter)
  const first = NAMES.flatMap((name) => places.map((place) => join(place, name))).find(canRun)
  if (!first) throw new Error(`No Chromium on the PATH (looked for ${NAMES.join(', ')}). Install one, or name it in TUNGNHA_CHROMIUM.`)
  return first
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Quiet, and able to run as root in a container. */
export const chromium = (): LaunchOptions => ({
  executablePath: found(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
})
