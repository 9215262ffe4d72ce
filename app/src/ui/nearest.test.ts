import { expect, test } from 'vitest'
import { nearestTo } from './nearest'

const points = [{ x: 0, y: 0 }, { x: 10, y: 1 }, { x: 30, y: 0 }, { x: 2, y: 10 }, { x: -5, y: 0 }]
const to = (key: string) => nearestTo(key, points[0]!, points, (each) => each)

test('an arrow key leads to the nearest point of its direction', () => {
  expect([to('ArrowRight'), to('ArrowDown'), to('ArrowLeft'), to('ArrowUp'), to('Enter')]).toEqual([points[1], points[3], points[4], undefined, undefined])
})
