import { expect, test } from 'vitest'
import { findingAsked, findingFactsAddress } from './findingFacts'
import type { Finding } from './overview'

const finding = (rule: string, params = {}, since?: string) => ({ rule, tone: 'LOOK', place: { id: 9, name: 'Nà Mòn', level: 4 }, since, params }) as unknown as Finding
const queryOf = (address: string) => new URLSearchParams(address.slice(address.indexOf('?')))

test('visits in a burst open those of one person on one day, wherever beneath the place they were', () => {
  const address = findingFactsAddress(finding('burst-of-visits', { visits: 40, author: 'lan' }, '2026-11-22'), 1, '?ky=nam')!
  expect(address).toBe('/console/noi/1/viec?luat=burst-of-visits&ngay=2026-11-22&nguoi=lan&ky=nam')
  expect(findingAsked(queryOf(address))).toEqual({ rule: 'burst-of-visits', day: '2026-11-22', author: 'lan' })
})

test('facts of a wrong clock open those of the village in the period', () => {
  const address = findingFactsAddress(finding('clocks-off', { facts: 3, devices: 1 }), 1, '')!
  expect(address).toBe('/console/noi/9/viec?luat=clocks-off')
  expect(findingAsked(queryOf(address))).toEqual({ rule: 'clocks-off' })
})

test('other findings and broken addresses open no facts', () => {
  expect(findingFactsAddress(finding('silent-commune'), 1, '')).toBeUndefined()
  expect(findingAsked(new URLSearchParams('luat=silent-commune'))).toBeUndefined()
  expect(findingAsked(new URLSearchParams('luat=burst-of-visits&ngay=2026-11-22'))).toBeUndefined()
})
