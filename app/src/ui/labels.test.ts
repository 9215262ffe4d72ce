import { expect, test } from 'vitest'
import { placed } from './labels'

const at = (x: number, y: number, words: string) => ({ x, y, radius: 5, words })

test('a word stands beneath its point', () => {
  expect(placed([at(50, 50, 'Nà Mòn')]).map(({ line }) => line)).toEqual([70])
})

test('where two would stand upon each other the later one moves above its point', () => {
  expect(placed([at(50, 50, 'Nà Mòn'), at(70, 52, 'Khuổi Lồm')]).map(({ line }) => line)).toEqual([70, 39])
})

test('where there is no room at all a word is left out', () => {
  const three = [at(50, 50, 'Nà Mòn'), at(55, 50, 'Khuổi Lồm'), at(60, 50, 'Còi Giảo')]
  expect(placed(three).map(({ words }) => words)).toEqual(['Nà Mòn', 'Khuổi Lồm'])
})
