// @vitest-environment node
import { expect, test } from 'vitest'
import { vectors } from '../../../test/contract'
import { byGivenName, folded, oneLine, phoneNumber, telephone } from './text'

test.each(vectors<{ text: string; folded: string }>('text-folding'))('"$text" is found as "$folded"', (vector) => {
  expect(folded(vector.text)).toBe(vector.folded)
})

test.each(vectors<{ name: string; told: string[]; ordered: string[] }>('name-order'))('names: $name', ({ told, ordered }) => {
  expect([...told].sort(byGivenName)).toEqual(ordered)
})

test.each(vectors<{ written: string; normalised: string }>('phone-number'))('"$written" is $normalised', ({ written, normalised }) => {
  expect(phoneNumber(written)).toBe(normalised)
})

test.each(vectors<{ written: string; line: string }>('one-line'))('"$written" is stored as "$line"', ({ written, line }) => {
  expect(oneLine(written)).toBe(line)
})

test.each([
  ['0912345678', 'tel:0912345678'],
  ['\u202a+84 912 345 678\u202c', 'tel:0912345678'],
  ['912345678', 'tel:0912345678'],
  ['0912 345 678 (con trai)', 'tel:0912345678'],
  ['0912345678 / 0987654321', 'tel:0912345678'],
  ['gọi 0209.3812.345', 'tel:02093812345'],
])('%s rings %s', (written, address) => {
  expect(telephone(written)).toBe(address)
})

