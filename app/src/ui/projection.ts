/** Where degrees stand in a box: true to shape near the middle of a province, the north above. */
export interface Spot {
  lat: number
  lon: number
}
export interface Box {
  width: number
  height: number
  margin: number
}

export type Projection = (spot: Spot) => { x: number; y: number }

/** Fits all spots into the box; a single spot, or none, stands in the middle. */
export function fitting(spots: readonly Spot[], { width, height, margin }: Box): Projection {
  const west = Math.min(...spots.map((spot) => spot.lon))
  const east = Math.max(...spots.map((spot) => spot.lon))
  const south = Math.min(...spots.map((spot) => spot.lat))
  const north = Math.max(...spots.map((spot) => spot.lat))
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const wide = (east - west) * narrowing
  const high = north - south
  const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high)
  const perDegree = Number.isFinite(scale) ? scale : 0
  const left = (width - wide * perDegree) / 2
  const top = (height - high * perDegree) / 2
  if (spots.length === 0) return () => ({ x: width / 2, y: height / 2 })
  return ({ lat, lon }) => ({ x: left + (lon - west) * narrowing * perDegree, y: top + (north - lat) * perDegree })
}
