import { expect, test } from 'vitest'
import { factsNaming, factsOfAll } from './erasing'
import type { ToldFact } from './register'

const fact = (id: string, type: string, body: object, personal?: object) => ({ id, type, body, personal }) as unknown as ToldFact
const facts = [
  fact('home', 'household.registered/1', { source: 'visit' }, { head: 'Ma Thị Mẩy', locator: 'đầu cầu' }),
  fact('mother', 'person.registered/1', { relation: 'head' }, { name: 'Ma Thị Mẩy' }),
  fact('son', 'person.registered/1', { relation: 'child' }, { name: 'Ma Văn Tú' }),
  fact('corrected', 'person.described/1', { person: 'son', birthYear: 2001 }, { phone: '0912345678' }),
  fact('visit', 'visit.made/1', { outcome: 'met' }, { note: 'hẹn tối' }),
  fact('help', 'help.given/1', { learner: 'son', service: 'vneid' }, { note: 'mượn máy chị' }),
  fact('other help', 'help.given/1', { learner: 'son', service: 'vneid' }),
]

test('of a member of the household only what names this person is erased', () => {
  expect(factsNaming({ id: 'son', relation: 'child' }, facts)).toEqual(['son', 'corrected', 'help'])
})

test('of the head, what names the household goes too', () => {
  expect(factsNaming({ id: 'mother', relation: 'head' }, facts)).toEqual(['home', 'mother', 'visit'])
})

test('of a whole household everything personal goes, and what has nothing personal is left out', () => {
  expect(factsOfAll(facts)).toEqual(['home', 'mother', 'son', 'corrected', 'visit', 'help'])
})
