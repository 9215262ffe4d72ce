// @vitest-environment node
import { expect, test } from 'vitest'
import type { Device, Seen } from '../fact'
import { vectors } from '../../../test/contract'
import { counted, masteryOf, type MasteryState, type SeenOn } from './mastery'

test.each(vectors<{ name: string; history: SeenOn[]; expect: MasteryState }>('mastery'))('mastery: $name', ({ history, expect: wanted }) => {
  expect(masteryOf(history)).toEqual(wanted)
})

test.each(vectors<{ seen: Seen; device?: Device; counted: Seen }>('device-rule'))('$seen on $device counts as $counted', (vector) => {
  expect(counted(vector.seen, vector.device)).toBe(vector.counted)
})
