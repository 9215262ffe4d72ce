// @vitest-environment node
import { expect, test } from 'vitest'
import { vectors } from '../../../test/contract'
import { placeName } from './place'

test.each(vectors<{ name: string; type: string; place: string; full: string }>('place-name'))('$name: "$full"', ({ type, place, full }) => {
  expect(placeName({ type, name: place })).toBe(full)
})
