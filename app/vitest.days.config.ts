import { defineConfig } from 'vitest/config'
import app from './vite.config'

const ZONES = ['UTC', 'America/Los_Angeles']
const DAY = 86_400_000
const PROVINCE = 7 * 3_600_000

/** Instants counted from the real day, one leap day, and both sides of midnight at new year in the province. */
function instants(): Record<string, string> {
  const today = Math.floor((Date.now() + PROVINCE) / DAY) * DAY - PROVINCE
  const newYear = Date.UTC(new Date(today + PROVINCE).getUTCFullYear() + 1, 0, 1) - PROVINCE
  const at = { tomorrow: today + DAY + DAY / 3, in40days: today + 40 * DAY + DAY / 3, in400days: today + 400 * DAY + DAY / 3, lateOldYear: newYear - DAY / 48, earlyNewYear: newYear + DAY / 48 }
  return { ...Object.fromEntries(Object.entries(at).map(([name, time]) => [name, new Date(time).toISOString()])), leapDay: '2028-02-29T02:00:00.000Z' }
}

const projects = ZONES.flatMap((TZ) => Object.entries(instants()).map(([name, start]) => ({ extends: true as const, test: { name: `${name} ${TZ}`, env: { TZ, TUNGNHA_TEST_START: start } } })))

/** Repeats the tests that depend on the time as of other days, in other time zones. The list of files replaces that of the app, it does not add to it. */
export default defineConfig({
  ...app,
  test: {
    ...app.test,
    include: ['test/{visit,rounds,training}.test.ts', 'src/core/phone.test.ts', 'src/features/{training,visit,commerce,demo}/*.test.ts', 'src/features/indicator/reading.test.ts'],
    projects,
  },
})
