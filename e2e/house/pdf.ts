import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPTS = join(fileURLToPath(new URL('../..', import.meta.url)), 'scripts')

/** A page of a PDF file; lengths in points. */
export interface PdfPage {
  width: number
  height: number
  /** How far its letters reach. */
  right: number
  words: string
}

/** Text of the pages of PDF files. */
export function pdfPages(files: readonly string[]): Map<string, PdfPage[]> {
  const pages = new Map<string, PdfPage[]>(files.map((file) => [file, []]))
  const lines = execFileSync(join(SCRIPTS, 'pdf-pages'), files, { encoding: 'utf8', maxBuffer: 1 << 28 }).trimEnd().split('\n')
  for (const line of lines) {
    const [file = '', width, height, right, words = ''] = line.split('\t')
    pages.get(file)?.push({ width: Number(width), height: Number(height), right: Number(right), words })
  }
  return pages
}

/** Contents of the QR codes of a PDF file, decoded from its rendered pages. */
export const qrCodes = (file: string): string[] => execFileSync(join(SCRIPTS, 'qr-codes'), [file], { encoding: 'utf8' }).trimEnd().split('\n')
