/** A point of a picture. */
export interface At {
  x: number
  y: number
}

const WAYS: Record<string, [dx: number, dy: number]> = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }

/** The point an arrow key leads to: the nearest one that lies more in that direction than beside it. */
export function nearestTo<Point>(key: string, here: Point, all: readonly Point[], at: (point: Point) => At): Point | undefined {
  const way = WAYS[key]
  if (!way) return undefined
  const from = at(here)
  const ahead = all
    .filter((each) => each !== here)
    .map((each) => ({ each, dx: at(each).x - from.x, dy: at(each).y - from.y }))
    .map(({ each, dx, dy }) => ({ each, along: dx * way[0] + dy * way[1], across: Math.abs(dx * way[1] + dy * way[0]) }))
    .filter(({ along, across }) => along > 0 && along >= across)
  return ahead.sort((one, other) => one.along + 2 * one.across - (other.along + 2 * other.across)).at(0)?.each
}
