/** The day whose map of places the console shows; it is kept in the address and goes along to every page. */
import { setQuery, takeAlong, way } from './way.svelte'

const NAME = 'ban-do'
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const keepMapDay = () => takeAlong(NAME)

/** The day that somebody chose; undefined for today. */
export function mapDay(): string | undefined {
  const day = way.query.get(NAME)
  return day && DAY.test(day) ? day : undefined
}

export const chooseMapDay = (day: string | undefined) => setQuery(NAME, day)
