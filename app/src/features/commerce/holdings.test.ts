// @vitest-environment node
import { expect, test } from 'vitest'
import { Book } from '$core/book.svelte'
import type { Account, Service } from '$core/row'
import type { Mine } from '$core/vault/vault'
import { dongOf, hasLongNumber, holdingsOf, servicesFor } from './holdings'

let next = 0
const mine = (type: string, body: object, id = `f${++next}`, personal?: object): Mine =>
  ({
    ...{ id, order: ++next, deed: 'd', toldAt: 1, standing: 'unsent' },
    fact: { id, leaf: 7, type, subject: 'may', number: next, occurredAt: '2026-11-23T12:30:00.000Z', body: JSON.stringify(body), ...(personal && { personal: JSON.stringify(personal) }) },
  }) as unknown as Mine
const account: Account = { id: 'a1', subject: 'may', service: 'voso', use: 'sell', openedOn: '2026-11-01', shop: 'Cô Mẩy' }
const book = (...facts: Mine[]) => {
  const opened = new Book('lan')
  opened.put([{ kind: 'account/1', leaf: 7, id: 'a1', tick: 3, data: account }])
  opened.lay(facts)
  return opened
}

test('lan sees the account she has just opened, with its products, before anything is sent', () => {
  const held = holdingsOf(book(mine('account.opened/1', { service: 'wallet', use: 'pay' }, 'a2', { shop: 'Mẩy' }), mine('product.listed/1', { account: 'a1', service: 'voso', name: 'Bí xanh' })), 'may')
  expect(held.map(({ account, products }) => [account.id, account.shop, products.map(({ name }) => name)])).toEqual([
    ['a1', 'Cô Mẩy', ['Bí xanh']],
    ['a2', 'Mẩy', []],
  ])
  expect(held[1]?.account.openedOn).toBe('2026-11-23')
})

test('what is told already and still in the outbox is seen once', () => {
  expect(holdingsOf(book(mine('account.opened/1', { service: 'voso', use: 'sell' }, 'a1')), 'may')).toHaveLength(1)
})

test('an account closed, or taken back, is gone from the screen at once', () => {
  expect(holdingsOf(book(mine('account.closed/1', { account: 'a1', on: '2026-11-23' })), 'may')).toEqual([])
  expect(holdingsOf(book(mine('fact.withdrawn/1', { facts: ['a1'] })), 'may')).toEqual([])
  expect(holdingsOf(book(), 'nobody')).toEqual([])
})

test('platforms are for selling, wallets for paying, and what has ended for nothing', () => {
  const service = (code: string, more: object = {}) => ({ id: code, code, name: code, status: 'live', ...more }) as Service
  const all = [
    ...[service('voso', { kind: 'marketplace' }), service('wallet', { kind: 'payment' }), service('buy-online', { kind: 'service' })],
    ...[service('shopee', { kind: 'marketplace' }), service('postmart', { kind: 'marketplace', status: 'ended' })],
  ]
  expect(servicesFor(all, 'sell').map(({ code }) => code)).toEqual(['voso', 'shopee'])
  expect(servicesFor(all, 'pay').map(({ code }) => code)).toEqual(['wallet'])
  expect(servicesFor(all, 'buy').map(({ code }) => code)).toEqual(['voso', 'buy-online', 'shopee'])
})

test('a price is read as people write it, and no telephone number passes as a name', () => {
  expect([dongOf('18.000 đ'), dongOf('18000'), dongOf('mười tám'), dongOf('')]).toEqual([18000, 18000, undefined, undefined])
  expect([hasLongNumber('Mật ong 0912 345 678'), hasLongNumber('Miến dong 500g')]).toEqual([true, false])
})
