import { Download } from './download.svelte'

/** A share of one: 0.259 is 25.9 %. The only way a percentage is given away. */
export interface Share {
  share: number
}

/** A cell of a table that is given away: text, number, share, day (yyyy-MM-dd), or nothing. */
export type Cell = string | number | Share | null | undefined

/** A share as a cell; nothing where there is none. */
export const shareCell = (of1: number | undefined): Cell => (of1 === undefined ? undefined : { share: of1 })

/** Rows around a table: the lines above it and its last row. */
export interface Around {
  about?: readonly string[]
  total?: readonly Cell[]
}

/** The workbook that is being made; the frame of the console shows how it goes. */
export const sheetDownload = new Download()

/** Downloads a table as an xlsx workbook, with the rows and order of the screen. */
export const giveSheet = (name: string, headings: readonly string[], rows: readonly (readonly Cell[])[], around: Around = {}, download = sheetDownload): Promise<void> =>
  download.post('/api/v1/sheet', { name, headings, rows, ...around }, `${name}.xlsx`)
