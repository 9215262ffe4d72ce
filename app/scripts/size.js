// Keeps the first load of the field door within what a slow phone bears: compressed script, style and first-screen fonts.
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { doorFiles } from './door-files.js'

const BUDGET = 150 * 1024
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist)))
const weigh = (file, squeeze) => {
  const bytes = readFileSync(new URL(file, dist))
  return file.endsWith('.woff2') ? bytes.length : squeeze(bytes).length
}
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`

for (const door of ['index.html', 'field/index.html', 'console/index.html']) {
  const files = [...doorFiles(manifest, door, { lazy: false }), door]
  const total = files.reduce((sum, file) => sum + weigh(file, gzipSync), 0)
  const brotli = files.reduce((sum, file) => sum + weigh(file, brotliCompressSync), 0)
  console.log(`${door}: first load ${kilobytes(total)} (gzip), ${kilobytes(brotli)} (brotli), fonts included`)
  if (door !== 'field/index.html') continue
  for (const file of files) console.log(`  ${kilobytes(weigh(file, gzipSync)).padStart(9)}  ${file}`)
  if (total > BUDGET) {
    console.error(`The field door is ${kilobytes(total - BUDGET)} over its budget of ${kilobytes(BUDGET)}.`)
    process.exitCode = 1
  }
}
