import { expect, test } from 'vitest'
import type { Book } from '../book.svelte'
import type { Household, Person } from '../row'
import { personWords } from './describing'
import { householdsLike, peopleLike } from './lookalike'

const LEAF = 7
const house = (id: string, head: string, phones: string[] = []): Household => ({ id, head, phones, source: 'visit', ground: 'task', registeredOn: '2026-01-01' })

/** A village of two households, and one of the next village. */
function village(): Book {
  const homes: { household: Household; leaf: number; persons: Person[] }[] = [
    { household: house('a', 'Nông Văn Sinh', ['0912345678']), leaf: LEAF, persons: [{ id: 'a1', name: 'Nông Văn Sinh' }, { id: 'a2', name: 'Hoàng Thị Dín', birthYear: 1972 }] },
    { household: house('b', 'Lý Văn Páo'), leaf: LEAF, persons: [{ id: 'b1', name: 'Lý Thị Sao', birthYear: 1999, phone: '0987654321' }] },
    { household: house('c', 'Nông Văn Sinh'), leaf: 8, persons: [] },
  ]
  return { households: () => homes.map((home) => ({ ...home, mine: false })), about: (id: string) => homes.find((home) => home.household.id === id)! } as unknown as Book
}

const idsOf = (found: { person: Person }[]) => found.map(({ person }) => person.id)
const person = (words: Partial<ReturnType<typeof personWords>>) => ({ ...personWords(), ...words })

test('a household looks like one of the same head in the village, or of the same number anywhere', () => {
  expect(householdsLike(village(), LEAF, { head: 'nong van sinh', phone: '' }).map(({ id }) => id)).toEqual(['a'])
  expect(householdsLike(village(), 8, { head: 'Ma Văn Khang', phone: '+84 912 345 678' }).map(({ id }) => id)).toEqual(['a'])
  expect(householdsLike(village(), LEAF, { head: '', phone: '' })).toEqual([])
})

test('at home the same name is enough, or the same given name and year of birth', () => {
  expect(idsOf(peopleLike(village(), 'a', person({ name: 'hoàng thị dín' })))).toEqual(['a2'])
  expect(idsOf(peopleLike(village(), 'a', person({ name: 'Hoàng Dín', birthYear: '1972' })))).toEqual(['a2'])
  expect(idsOf(peopleLike(village(), 'a', person({ name: 'Hoàng Dín', birthYear: '1980' })))).toEqual([])
})

test('somebody of another household looks alike by name and year of birth, or by number', () => {
  expect(idsOf(peopleLike(village(), 'a', person({ name: 'Lý Thị Sao' })))).toEqual([])
  expect(idsOf(peopleLike(village(), 'a', person({ name: 'Lý Thị Sao', birthYear: '1999' })))).toEqual(['b1'])
  expect(idsOf(peopleLike(village(), 'a', person({ name: 'Sao', phone: '987654321' })))).toEqual(['b1'])
})
