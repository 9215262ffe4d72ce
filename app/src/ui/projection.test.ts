import { expect, test } from 'vitest'
import { fitting } from './projection'

const box = { width: 400, height: 600, margin: 20 }
const corners = [
  { lat: 21.8, lon: 105.4 },
  { lat: 22.7, lon: 106.2 },
]

test('the north is above and the east is right, inside the margin', () => {
  const at = fitting(corners, box)
  const southWest = at({ lat: 21.8, lon: 105.4 })
  const northEast = at({ lat: 22.7, lon: 106.2 })

  expect(northEast.y).toBeLessThan(southWest.y)
  expect(northEast.x).toBeGreaterThan(southWest.x)
  for (const { x, y } of [southWest, northEast]) {
    expect(x).toBeGreaterThanOrEqual(20)
    expect(x).toBeLessThanOrEqual(380)
    expect(y).toBeGreaterThanOrEqual(20)
    expect(y).toBeLessThanOrEqual(580)
  }
})

test('a kilometre is as long to the east as to the north', () => {
  const at = fitting(corners, box)
  const here = at({ lat: 22.25, lon: 105.8 })
  const north = at({ lat: 22.35, lon: 105.8 })
  const east = at({ lat: 22.25, lon: 105.8 + 0.1 / Math.cos((22.25 * Math.PI) / 180) })

  expect(here.y - north.y).toBeCloseTo(east.x - here.x, 5)
})

test('one village alone stands in the middle', () => {
  expect(fitting([{ lat: 22, lon: 105 }], box)({ lat: 22, lon: 105 })).toEqual({ x: 200, y: 300 })
})
