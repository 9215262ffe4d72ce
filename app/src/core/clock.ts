import { dayOf, type Day } from './day'

/** The device's clock, in milliseconds. Only this file reads it (a lint rule forbids it elsewhere), so tests set one clock for the whole app. */
export const currentTime = (): number => Date.now()

export const currentInstant = (): string => new Date(currentTime()).toISOString()

/** The province's day. */
export const today = (): Day => dayOf(currentTime())
