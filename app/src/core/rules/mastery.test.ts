// @vitest-environment node
import { expect, test } from 'vitest'
import type { Device, Seen } from '../fact'
import { vectors } from '../../../test/contract'
import { counted, masteryOf, outdated, type MasteryState, type SeenOn } from './mastery'

test.each(vectors<{ name: string; history: SeenOn[]; expect: MasteryState }>('mastery'))('mastery: $name', ({ history, expect: wanted }) => {
  expect(masteryOf(history)).toEqual(wanted)
})

test.each(vectors<{ seen: Seen; device?: Device; counted: Seen }>('device-rule'))('$seen on $device counts as $counted', (vector) => {
  expect(counted(vector.seen, vector.device)).toBe(vector.counted)
})

test.each([
  ['before the second version', { level: 5, masteredOn: '2026-10-01' }, { version: 2, publishedOn: '2026-10-05' }, true],
  ['since it came out', { level: 5, masteredOn: '2026-10-05' }, { version: 2, publishedOn: '2026-10-05' }, false],
  ['before there were any steps', { level: 5, masteredOn: '2026-10-01' }, { version: 1, publishedOn: '2026-10-05' }, false],
  ['not yet', { level: 4 }, { version: 2, publishedOn: '2026-10-05' }, false],
])('who was fluent %s is to be seen again or not', (_, mastery, service, wanted) => {
  expect(outdated(mastery, service)).toBe(wanted)
})
