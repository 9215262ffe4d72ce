// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doorFiles } from '../scripts/door-files.js'

const manifest = {
  'field/index.html': { file: 'field.js', css: ['field.css'], imports: ['_common.js'], dynamicImports: ['pages'] },
  'console/index.html': { file: 'console.js', imports: ['_common.js'], dynamicImports: ['charts'] },
  '_common.js': { file: 'common.js', assets: ['font.woff2'] },
  pages: { file: 'pages.js', imports: ['_common.js', 'field/index.html'] },
  charts: { file: 'charts.js' },
}

test('a door keeps everything it can ever load, and nothing of its neighbours', () => {
  expect([...doorFiles(manifest, 'field/index.html')].sort()).toEqual(['common.js', 'field.css', 'field.js', 'font.woff2', 'pages.js'])
})

test('what is loaded later does not weigh on the first load', () => {
  expect(doorFiles(manifest, 'field/index.html', { lazy: false }).has('pages.js')).toBe(false)
})

test('the door can be put on a home screen: names, colours and icons of the promised size', () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '../public', path))
  const app = JSON.parse(read('field/manifest.webmanifest').toString()) as { start_url: string; scope: string; display: string; icons: { src: string; sizes: string; purpose?: string }[] }
  expect(app).toMatchObject({ start_url: '/field/', scope: '/field/', display: 'standalone', short_name: 'Từng Nhà' })
  for (const { src, sizes } of app.icons.filter(({ src }) => src.endsWith('.png'))) {
    const picture = read(src)
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
  }
  expect(app.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
})
