// @vitest-environment node
import { expect, test } from 'vitest'
import { Book } from './book.svelte'
import type { Fact } from './fact'
import type { Household, Row } from './row'
import type { Mine } from './vault/vault'

const FAMILY = ['Nông Thị', 'Hoàng Văn', 'Triệu A', 'Lý Thị', 'Đặng Văn', 'Vi']
const GIVEN = ['Mẩy', 'Páo', 'Đức', 'Hường', 'Sơn', 'Ngọc', 'Chài']

const home = (index: number, more: Partial<Household> = {}): Row<Household> => {
  const id = `home-${index}`
  const head = `${FAMILY[index % FAMILY.length]} ${GIVEN[index % GIVEN.length]}`
  const data = { id, head, locator: `ngõ ${index}`, source: 'list', ground: 'task', registeredOn: '2022-04-01', ...more }
  return { kind: 'household/1', leaf: 7, id, tick: index + 1, data }
}
const village = { leaf: 7, place: 70, name: 'Nà Mòn', type: 'thôn', mine: true }

function bookOf(rows: readonly Row[]): Book {
  const book = new Book('lan')
  book.keepScope([village])
  book.put(rows)
  return book
}

test.each(['nong thi may', 'NÔNG Mẩy', 'may nong', '0912345678', '0912 345', 'dau cau', 'na mon may'])('"%s" finds Nông Thị Mẩy', (words) => {
  const book = bookOf([home(1), home(0, { locator: 'nhà sàn đầu cầu', phones: ['0912345678'] })])
  expect(book.search(words).map(({ household }) => household.head)).toContain('Nông Thị Mẩy')
})

test('people of the household are found too', () => {
  const person = { kind: 'person/1', leaf: 7, id: 'p', tick: 9, data: { id: 'p', household: 'home-1', name: 'Bàn Thị Xuân' } }
  expect(bookOf([home(0), home(1), person]).search('xuan').map(({ household }) => household.id)).toEqual(['home-1'])
})

test('households of a village that is not mine any more are gone', () => {
  const book = bookOf([home(0)])
  book.drop(7)
  expect(book.households()).toEqual([])
})

test('households stand by given name', () => {
  const heads = bookOf([home(0), home(1), home(2)]).households().map(({ household }) => household.head)
  expect(heads).toEqual(['Triệu A Đức', 'Nông Thị Mẩy', 'Hoàng Văn Páo'])
})

test('households without a name, as after an erasure, come last', () => {
  const heads = bookOf([home(3, { head: undefined }), home(0), home(1)]).households().map(({ household }) => household.head)
  expect(heads).toEqual(['Nông Thị Mẩy', 'Hoàng Văn Páo', undefined])
})

test('5,500 households are searched within 50 ms', () => {
  const book = bookOf(Array.from({ length: 5_500 }, (_, index) => home(index)))
  book.search('khởi động')
  const took = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage()
    expect(book.search('nong may').length).toBeGreaterThan(0)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  })
  expect(Math.min(...took), 'milliseconds of the processor, however busy the machine is').toBeLessThan(50)
})

test('people stand as a family names itself, whichever row changed last', () => {
  const person = (id: string, relation: string | undefined, birthYear: number, tick = 9) => ({ kind: 'person/1', leaf: 7, id, tick, data: { id, household: 'home-0', relation, birthYear } })
  const book = bookOf([home(0), person('con út', 'child', 2015), person('vợ', 'spouse', 1985), person('con cả', 'child', 2009), person('khách', undefined, 1990), person('chủ', 'head', 1983)])
  book.put([person('chủ', 'head', 1983, 12)])
  expect(book.about('home-0').persons.map(({ id }) => id)).toEqual(['chủ', 'vợ', 'con cả', 'con út', 'khách'])
})

test('a household that was merged is found as the other, with the facts this phone recorded about it before it received the merge', () => {
  const visit = (id: string, number: number): Fact => ({
    ...{ id, leaf: 7, type: 'visit.made/1', subject: 'home-1', author: 'lan', device: 'd', number, occurredAt: '2026-11-20T02:00:00.000Z' },
    body: JSON.stringify({ outcome: 'met', where: 'home', device: 'own' }),
  })
  const book = bookOf([home(0), home(1)])
  book.lay([{ id: 'v', fact: visit('v', 1), standing: 'unsent' } as Mine])
  expect(book.about('home-1').visits).toHaveLength(1)

  book.put([{ kind: 'merged-household/1', leaf: 7, id: 'home-1', tick: 9, data: { id: 'home-1', household: 'home-0' } }])
  book.remove([{ kind: 'household/1', leaf: 7, id: 'home-1', tick: 9 }])

  expect(book.about('home-1').household?.id).toBe('home-0')
  expect(book.about('home-0').visits).toHaveLength(1)
  expect(book.leafOf('home-1')).toBe(7)
  expect(book.households().map(({ household, mine }) => [household.id, mine])).toEqual([['home-0', true]])

  book.remove([{ kind: 'merged-household/1', leaf: 7, id: 'home-1', tick: 10 }])
  book.put([home(1)])
  expect(book.about('home-0').visits).toHaveLength(0)
  expect(book.about('home-1').visits).toHaveLength(1)
})
