/** How numbers, days and hours are written for people; days and hours are the province's. */
const ZONE = 'Asia/Ho_Chi_Minh'

export type Tongue = 'vi' | 'en'

/** 104.933 in Vietnamese, 104,933 in English. */
export const number = (value: number, tongue: Tongue = 'vi') => value.toLocaleString(tongue === 'vi' ? 'vi-VN' : 'en-GB')

/** `2026-11-23` → `23/11/2026`, the same in both languages. */
export const day = (isoDay: string) => isoDay.split('-').reverse().join('/')

/** `2026-11-23` → `23/11`. */
export const shortDay = (isoDay: string) => `${isoDay.slice(8, 10)}/${isoDay.slice(5, 7)}`

/** `23/11` this year, `23/11/2024` for another. */
export const nearDay = (isoDay: string, today: string) => (isoDay.slice(0, 4) === today.slice(0, 4) ? shortDay(isoDay) : day(isoDay))

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** An instant → `19:42`. */
export const hour = (instant: string | number | Date) => clock.format(new Date(instant))

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE })

/** An instant → the province's day, `2026-11-23`. */
export const dayOf = (instant: string | number | Date) => calendar.format(new Date(instant))

/** An instant → `19:42 23/11/2026`. */
export const momentOf = (instant: string | number | Date) => `${hour(instant)} ${day(dayOf(instant))}`

/** 0.1491 → `14,9%` in Vietnamese, `14.9%` in English; a whole number once it is large, but what is not quite all is never told as all. */
export const percent = (share: number, tongue: Tongue = 'vi') => {
  const nearlyAll = share < 1 && share >= 0.995
  const told = nearlyAll ? Math.min(share, 0.999) : share
  return told.toLocaleString(tongue === 'vi' ? 'vi-VN' : 'en-GB', { style: 'percent', maximumFractionDigits: Math.abs(share) < 0.2 || nearlyAll ? 1 : 0 })
}

/** `0912345678` → `0912 345 678`, as people read it aloud; other numbers stay as they are. */
export const phoneNumber = (phone: string) => phone.replace(/^(?:\+84|0)(\d{3})(\d{3})(\d{3})$/, '0$1 $2 $3')
