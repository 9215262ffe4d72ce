// @vitest-environment node
import { expect, test } from 'vitest'
import { vectors } from '../../../test/contract'
import { byGivenName, folded, phoneNumber } from './text'

test.each(vectors<{ text: string; folded: string }>('text-folding'))('"$text" is found as "$folded"', (vector) => {
  expect(folded(vector.text)).toBe(vector.folded)
})

test.each(vectors<{ name: string; told: string[]; ordered: string[] }>('name-order'))('names: $name', ({ told, ordered }) => {
  expect([...told].sort(byGivenName)).toEqual(ordered)
})

test.each(vectors<{ written: string; normalised: string }>('phone-number'))('"$written" is $normalised', ({ written, normalised }) => {
  expect(phoneNumber(written)).toBe(normalised)
})
