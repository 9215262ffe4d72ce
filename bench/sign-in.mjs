// Opens the sign-in form five times in a browser that has nothing in its cache, on a line of 400 kbit/s with a round trip of 400 ms.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { chromium } = createRequire(fileURLToPath(new URL('../e2e/package.json', import.meta.url)))('@playwright/test')

const [address] = process.argv.slice(2)
const RUNS = 5
const BUDGET = 3_000 // milliseconds
const BYTES_PER_SECOND = 400_000 / 8
const ROUND_TRIP = 400 // milliseconds
const BETWEEN_LOOKS = 10 // milliseconds

/** Runs in the page: notes when the form takes letters. */
function watch(betweenLooks) {
  const looking = setInterval(() => {
    const field = document.querySelector('input[name=username]')
    if (!field?.checkVisibility() || field.disabled) return
    clearInterval(looking)
    field.focus()
    window.typedAfter = document.activeElement === field ? performance.now() : Infinity
  }, betweenLooks)
}

async function measure(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: ROUND_TRIP, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND })
  let bytes = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.addInitScript(watch, BETWEEN_LOOKS)
  await page.goto(`${address}/field/`, { waitUntil: 'commit' })
  const after = await page.waitForFunction(() => window.typedAfter, undefined, { timeout: 120_000 }).then((found) => found.jsonValue())
  const before = bytes
  await context.close()
  return { after, before }
}

const browser = await chromium.launch({
  executablePath: process.env.TUNGNHA_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
})
const runs = []
for (let run = 0; run < RUNS; run++) runs.push(await measure(browser))
await browser.close()

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2)
const sorted = runs.map(({ after }) => after).sort((one, other) => one - other)
const median = sorted[Math.floor(RUNS / 2)]
console.log(`until the form can be typed in: median ${seconds(median)} s of ${RUNS} (${sorted.map(seconds).join(', ')}), ${Math.round(runs[0].before / 1024)} kB loaded until that moment`)
if (median > BUDGET) {
  console.error(`more than ${seconds(BUDGET)} s`)
  process.exitCode = 1
}
