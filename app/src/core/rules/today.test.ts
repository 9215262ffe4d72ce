// @vitest-environment node
import { expect, test } from 'vitest'
import { contract } from '../../../test/contract'
import { todaysDoors, type Door, type Known } from './today'

const { today, vectors } = contract<{ today: string; vectors: { name: string; known: Known[]; doors: Door[] }[] }>('rules/today.json')

test.each(vectors)("today's doors: $name", ({ known, doors }) => {
  expect(todaysDoors(known, today)).toEqual(doors)
})
