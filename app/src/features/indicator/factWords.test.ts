import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factSentence } from './factWords'
import type { ToldFact } from './register'

const FACTS = '../contract/facts/'
/** Fact types about a household, which its page lists. */
const OF_A_HOUSEHOLD = ['household', 'person', 'visit', 'help', 'account', 'product', 'order', 'stuck', 'attendance', 'voice', 'round.answered', 'notice.told', 'fact.withdrawn', 'personal.erased', 'step']
const samples = readdirSync(FACTS).filter((name) => OF_A_HOUSEHOLD.some((begin) => name.startsWith(begin))).map((name) => JSON.parse(readFileSync(FACTS + name, 'utf8')) as ToldFact)
const names = { person: () => 'Nông Thị Mẩy', service: () => 'voso.vn' }
const said = (type: string) => factSentence(samples.find((each) => each.type === type)!, names)

test('every fact about a household is a sentence, without its type, without JSON', () => {
  expect(samples.length).toBeGreaterThan(15)
  for (const fact of samples) {
    const sentence = factSentence(fact, names)
    expect(sentence, fact.type).toMatch(/^\p{Lu}.+\.$/u)
    expect(sentence, fact.type).not.toMatch(/[{}[\]]|undefined|\bnull\b|NaN|\w+\.\w+\/\d|[0-9a-f]{8}-[0-9a-f]{4}-/)
    expect(sentence, fact.type).not.toContain('chưa biết cách kể')
  }
})

test('an order says what was sold, for how much', () => {
  expect(said('order.made/1')).toBe('Đơn hàng VS-20261118-0042 trên voso.vn ngày 18/11/2026, 360.000 đồng: Bí xanh thơm Ba Bể × 20.')
})

test('help says whom, with what, and how far they came', () => {
  expect(said('help.given/1')).toBe('Hướng dẫn Nông Thị Mẩy về “voso.vn”: nhắc vài chỗ, đến bước 3, học từ hàng xóm.')
})

test('a number of a year is not written as an amount', () => {
  expect(said('person.registered/1')).toBe('Thêm Nông Thị Mẩy vào hộ (Chủ hộ, sinh 1968).')
})
