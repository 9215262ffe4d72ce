import { expect, test } from 'vitest'
import { Book } from './book.svelte'
import type { Row } from './row'
import { cadresOf } from './teams'

const COMMUNE = 1
const NA_MON = 7
const team = (id: string, serves: number[]): Row => ({ kind: 'team/1', leaf: COMMUNE, id, tick: 1, data: { id, name: `Tổ ${id}`, level: 'village', serves, from: '2022-04-15' } })
const member = (id: string, of: string, leftOn?: string): Row => ({ kind: 'member/1', leaf: COMMUNE, id, tick: 2, data: { id, team: of, role: 'member', name: `Người ${id}`, ...(leftOn && { leftOn }) } })

function cadresFor(role: { place: number; permits: string[] }, mine: number) {
  const book = new Book('lan')
  book.keepScope([
    { leaf: NA_MON, place: 70, name: 'Nà Mòn', type: 'thôn', mine: mine === NA_MON, above: [10] },
    { leaf: COMMUNE, place: 10, name: 'Địa Linh', type: 'xã', mine: false },
  ])
  book.put([team('na-mon', [NA_MON]), team('ban-luc', [8]), member('elder', 'na-mon'), member('gone', 'na-mon', '2026-01-01'), member('far', 'ban-luc')])
  const me = { roles: [{ place: { id: role.place }, permits: role.permits }] }
  return cadresOf({ book, me } as unknown as Parameters<typeof cadresOf>[0]).map(({ leaf, member: { id } }) => [leaf, id])
}

test('who works in a village may record help given to the members of the team that serves it, at the commune where the team is kept', () => {
  expect(cadresFor({ place: 70, permits: ['RECORD_VISITS'] }, NA_MON)).toEqual([[COMMUNE, 'elder']])
})

test('an officer of the commune may for every team of it', () => {
  expect(cadresFor({ place: 10, permits: ['RECORD_VISITS'] }, NA_MON)).toEqual([[COMMUNE, 'far'], [COMMUNE, 'elder']])
})
