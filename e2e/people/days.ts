import { currentTime } from '../house/clock'

/** Today in the province, wherever the stories run. */
export const today = () => new Date(currentTime()).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/** A day of last month, as Vietnamese spreadsheets write it. */
export function lastMonth(day: number): string {
  const [year, month] = today().split('-').map(Number) as [number, number]
  const then = new Date(Date.UTC(year, month - 2, day))
  return [then.getUTCDate(), then.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0')).join('/') + `/${then.getUTCFullYear()}`
}

/** Between ten in the evening and six in the morning nobody is written to. */
export function isNight(): boolean {
  const hour = Number(new Date(currentTime()).toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit' }).slice(0, 2))
  return hour >= 22 || hour < 6
}
