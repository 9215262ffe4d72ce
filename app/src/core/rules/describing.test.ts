import { expect, test } from 'vitest'
import { householdChanges, householdWords, personChanges, personFields, personWords } from './describing'

const household = { head: 'Nông Văn Sinh', locator: 'Đầu bản', phones: ['0912345678', '0987654321'], farm: true, poverty: 'near' }
const person = { id: 'p1', name: 'Hoàng Thị Dín', relation: 'spouse', gender: 'female', birthYear: 1972, phone: '0912345678' }

test('a form that was not changed records nothing', () => {
  expect(householdChanges(household, householdWords(household))).toBeUndefined()
  expect(personChanges(person, personWords(person))).toBeUndefined()
})

test('only changed fields are recorded, and the other phone numbers of a household stay', () => {
  const words = { ...householdWords(household), locator: ' Cuối  bản ', phone: '+84 911 111 111', poverty: 'none' }
  expect(householdChanges(household, words)).toEqual({ body: { poverty: 'none' }, personal: { locator: 'Cuối bản', phones: ['0911111111', '0987654321'] } })
})

test('a field that was emptied clears what was known', () => {
  expect(householdChanges(household, { ...householdWords(household), locator: '' })).toEqual({ body: {}, personal: { locator: '' } })
  expect(personChanges(person, { ...personWords(person), phone: ' ' })).toEqual({ body: { person: 'p1' }, personal: { phone: '' } })
})

test('a field of a fact the server refused is recorded again, although its value has not changed', () => {
  expect(householdChanges(household, householdWords(household), new Set(['head']))).toEqual({ body: {}, personal: { head: 'Nông Văn Sinh' } })
  expect(personChanges(person, personWords(person), new Set(['birthYear']))).toEqual({ body: { person: 'p1', birthYear: 1972 } })
})

test('only the known fields of a new person are recorded', () => {
  expect(personFields({ ...personWords(), name: 'Lý  Thị Sao', birthYear: '1950' })).toEqual({ body: { birthYear: 1950 }, personal: { name: 'Lý Thị Sao' } })
})
