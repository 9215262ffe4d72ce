/** The lines above a table of figures that leaves the screen: without place, period and day a number means nothing. */
import { currentInstant, today } from './clock'
import { dayOf, type Day } from './day'

const FOUNDING: Day = '2000-01-01'

export interface About {
  place: string
  /** The days counted; absent: the state on the day `asOf`. */
  period?: { from: Day; to: Day }
  asOf?: Day
  map?: Day
  olderMap?: boolean
  heard?: { heard: number; devices: number }
}

/** The words the lines are made of, in the language of the screen. */
export interface AboutWords {
  place: (name: string) => string
  period: (from: string, to: string) => string
  ever: (to: string) => string
  asOf: (day: string) => string
  map: (day: string) => string
  olderMap: string
  heard: (heard: string, devices: string) => string
  made: (day: string, hour: string) => string
}

/** How days, hours and numbers are written. */
export interface Written {
  day: (day: Day) => string
  hour: (instant: string) => string
  text: (value: number) => string
}

export function aboutLines(words: AboutWords, { day, hour, text }: Written, { place, period, asOf = today(), map, olderMap, heard }: About): string[] {
  const made = currentInstant()
  return [
    words.place(place),
    ...(period ? [period.from <= FOUNDING ? words.ever(day(period.to)) : words.period(day(period.from), day(period.to))] : []),
    words.asOf(day(asOf)),
    ...(olderMap ? [words.olderMap] : map ? [words.map(day(map))] : []),
    ...(heard && heard.devices > 0 ? [words.heard(text(heard.heard), text(heard.devices))] : []),
    words.made(day(dayOf(made)), hour(made)),
  ]
}
