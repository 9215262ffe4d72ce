import type { Day } from '$core/day'

/** The periods an office looks at; the word stands in the address. */
export const PERIODS = ['thang', 'thang-truoc', 'quy', 'nam', 'tu-dau'] as const
export type PeriodWord = (typeof PERIODS)[number]

const FOUNDING: Day = '2000-01-01'

export const periodFrom = (word: string | null): PeriodWord => PERIODS.find((each) => each === word) ?? 'thang'

/** First and last day, the last one never after today. */
export function daysOf(word: PeriodWord, today: Day): { from: Day; to: Day } {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  switch (word) {
    case 'thang':
      return { from: first(year, month), to: today }
    case 'thang-truoc':
      return { from: first(year, month - 1), to: dayBefore(first(year, month)) }
    case 'quy':
      return { from: first(year, month - ((month - 1) % 3)), to: today }
    case 'nam':
      return { from: first(year, 1), to: today }
    case 'tu-dau':
      return { from: FOUNDING, to: today }
  }
}

const first = (year: number, month: number): Day => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
const dayBefore = (day: Day): Day => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
