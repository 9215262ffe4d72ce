import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'

const DOCUMENTS = fileURLToPath(new URL('../../docs', import.meta.url))
const FOLDER = join(DOCUMENTS, 'pictures')
const QUALITY = 0.8

/** Writes what the page shows as a picture of the handbooks (docs/pictures); does nothing unless the environment has TUNGNHA_PICTURES. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.TUNGNHA_PICTURES) return
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await mkdir(FOLDER, { recursive: true })
  await writeFile(join(FOLDER, `${name}.webp`), await asWebp(page, png))
}

/** Writes a document that a story makes (docs); does nothing unless the environment has TUNGNHA_PICTURES. */
export async function writeDocument(name: string, words: string): Promise<void> {
  if (process.env.TUNGNHA_PICTURES) await writeFile(join(DOCUMENTS, name), words)
}

/** The browser has the encoder; a page of its own keeps the one of the story as it is. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const studio = await page.context().newPage()
  const encoded = await studio.evaluate(
    async ({ source, quality }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      canvas.getContext('2d')!.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', quality)
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, quality: QUALITY },
  )
  await studio.close()
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64')
}
