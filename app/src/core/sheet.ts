import { officeWire } from './office.svelte'
import type { Wire } from './wire'

/** A cell of a table that is given away: text, number, day (yyyy-MM-dd), or nothing. */
export type Cell = string | number | null | undefined

/** Gives a table away as a workbook, as it stands on the screen. */
export async function giveSheet(name: string, headings: readonly string[], rows: readonly (readonly Cell[])[], wire: Wire = officeWire): Promise<void> {
  const answer = await wire.send('/api/v1/sheet', JSON.stringify({ name, headings, rows }))
  giveFile(`${name}.xlsx`, await answer.blob())
}

/** Hands a file to the browser to be kept. */
export function giveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
