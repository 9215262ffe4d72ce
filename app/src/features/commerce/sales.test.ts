// @vitest-environment node
import { expect, test } from 'vitest'
import type { Live } from '$core/live.svelte'
import type { Wire } from '$core/wire'
import { candidatesOf, firstOf, foundSellers, inGroup, isMeant, livestreamFacts, perAccount, withHeadings, written, type LivestreamLine, type SalesFigures, type SellerLine, type WaitingShop } from './sales'

const seller = (name: string, shop: string, more: Partial<SellerLine> = {}): SellerLine => ({
  ...{ leaf: 7, id: name, kind: 'household', name, place: 1, placeName: 'thôn Nà Mòn', accounts: [{ id: `a-${name}`, service: 'voso', platform: 'voso.vn', shop }] },
  ...{ products: 1, orders: 3, amount: 9, lately: 1, lastOn: '2026-11-01' },
  ...more,
})
const waiting: WaitingShop = { service: 'voso', shop: 's', name: 'Bí xanh cô Mẩy', orders: 1, amount: 1, first: '2026-10-01', last: '2026-10-01', aside: false }

test('a quarter begins with its first month', () => {
  expect([firstOf('thang', '2026-11-25'), firstOf('quy', '2026-11-25'), firstOf('nam', '2026-11-25'), firstOf('quy', '2026-03-31')]).toEqual([
    '2026-11-01',
    '2026-10-01',
    '2026-01-01',
    '2026-01-01',
  ])
})

test('no account, no share of transactions per account', () => {
  expect(perAccount({ everOrders: 26, accounts: 100 } as SalesFigures)).toBe(0.26)
  expect(perAccount({ everOrders: 26, accounts: 0 } as SalesFigures)).toBeUndefined()
})

test('hoa finds a seller by shop or village without accents, and those who went quiet', () => {
  const lines = [seller('Nông Thị Mẩy', 'Bí xanh cô Mẩy', { dormantSince: '2026-08-01' }), seller('Lý A Páo', 'Mật ong', { orders: 0 })]
  expect(foundSellers(lines, 'bi xanh').map(({ name }) => name)).toEqual(['Nông Thị Mẩy'])
  expect(foundSellers(lines, 'na mon')).toHaveLength(2)
  expect(lines.map((line) => [inGroup(line, 'asleep'), inGroup(line, 'never')])).toEqual([[true, false], [false, true]])
})

test('hoa searches the accounts of a shop’s platform by words, and the server searches all accounts', async () => {
  const asked: string[] = []
  const wire = { get: (address: string) => (asked.push(address), Promise.resolve({ found: 9_001, lines: [] })) } as unknown as Wire
  const live = { onMoved: () => () => {}, heard: () => {} } as unknown as Live
  let words = ''
  const reading = candidatesOf(3, waiting, () => words, live, wire)
  reading.want()
  words = ' nông mẩy & con '
  reading.want()

  await expect.poll(() => asked).toEqual([
    '/api/v1/console/places/3/waiting-shops/candidates?platform=voso&shop=B%C3%AD+xanh+c%C3%B4+M%E1%BA%A9y&words=',
    '/api/v1/console/places/3/waiting-shops/candidates?platform=voso&shop=B%C3%AD+xanh+c%C3%B4+M%E1%BA%A9y&words=n%C3%B4ng+m%E1%BA%A9y+%26+con',
  ])
  expect(reading.value?.found).toBe(9_001)
})

test('a livestream is never edited: it is told anew and the one before is taken back', () => {
  const before = { leaf: 7, id: 'old', name: 'Phiên bí', on: '2026-11-01', products: ['Bí', 'Mật'], viewers: 120 } as LivestreamLine
  expect(written(before)).toEqual({ name: 'Phiên bí', on: '2026-11-01', service: '', host: '', products: 'Bí\nMật', viewers: '120', orders: '', amount: '' })

  const told = { id: 'new', takenBack: 'undo', leaf: 7, body: { name: 'Phiên bí xanh' } }
  expect(livestreamFacts(told).map(({ type }) => type)).toEqual(['livestream.held/1'])
  expect(livestreamFacts(told, before)[1]).toEqual({ id: 'undo', type: 'fact.withdrawn/1', leaf: 7, subject: 'old', body: { facts: ['old'] } })
})

test('a heading pointed at means one thing from then on', () => {
  expect(withHeadings({ number: ['ma don'], shop: ['van don', 'gian hang'], 'not-counting': ['huy'] }, { number: 'Vận đơn', day: '' })).toEqual({
    number: ['Vận đơn', 'ma don'],
    shop: ['gian hang'],
    'not-counting': ['huy'],
  })
})

test('a finding opens exactly the sellers it is about, of its village', () => {
  const line = (id: string, place: number) => ({ id, place }) as SellerLine
  const lines = [line('01900000-0000-7000-8000-0000000000aa', 5), line('01900000-0000-7000-8000-0000000000bb', 5), line('01900000-0000-7000-8000-0000000000cc', 6)]
  const ends = '0000000000aa,0000000000cc'
  expect(lines.filter((each) => isMeant(each, '5', ends))).toEqual([lines[0]])
  expect(lines.filter((each) => isMeant(each, '', ''))).toEqual(lines)
})
