import type { sheet as vi } from '../vi/sheet'

export const sheet: typeof vi = {
  place: (name) => `Place: ${name}`,
  period: (from, to) => `Period: ${from} to ${to}`,
  ever: (to) => `Period: since founding, up to ${to}`,
  asOf: (day) => `Figures up to the end of ${day}`,
  map: (day) => `On the map of ${day}`,
  olderMap: 'On the map before 01/07/2025',
  heard: (heard, devices) => `${heard}/${devices} devices reported; an empty cell of a place that has not reported is not 0`,
  made: (day, hour) => `Made at ${hour} on ${day}`,
  sum: 'Sum',
}
