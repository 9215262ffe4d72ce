import { expect, test } from 'vitest'
import { parted } from './marked'

test('names inside a sentence are set apart, the longest first', () => {
  expect(parted('Nông Thị Lan · check VNeID mức 2 again', ['Nông Thị', 'VNeID mức 2', undefined, 'Nông Thị Lan'])).toEqual([
    { words: 'Nông Thị Lan', vi: true },
    { words: ' · check ', vi: false },
    { words: 'VNeID mức 2', vi: true },
    { words: ' again', vi: false },
  ])
})

test('a name is no pattern, and a sentence without data stays whole', () => {
  expect(parted('Visit to A (B.)', ['A (B.)']).map(({ vi }) => vi)).toEqual([false, true])
  expect(parted('Never met', [])).toEqual([{ words: 'Never met', vi: false }])
})
