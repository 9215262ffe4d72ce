/** The province's calendar; a day is `yyyy-MM-dd`, so days compare as text. */
export type Day = string

const OFFSET = 7 * 3_600_000
const LENGTH = 86_400_000

/** The province's day of an instant (Asia/Ho_Chi_Minh has been UTC+7 without change since 1975). */
export const dayOf = (instant: string | number): Day => new Date(new Date(instant).getTime() + OFFSET).toISOString().slice(0, 10)

export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / LENGTH)

export const daysAfter = (day: Day, count: number): Day => new Date(Date.parse(day) + count * LENGTH).toISOString().slice(0, 10)
