import { describe, expect, it } from 'vitest'
import type { Card } from './card'
import { changed, codeOf, describedOf, positions } from './catalogue'

const card = (id: string, more: Partial<Card> = {}) =>
  ({ id, leaf: 1, code: id, name: 'VNeID', category: 'định danh', pillar: 'government', audience: 'citizen', owner: 'Công an xã', kind: 'service', status: 'live', stepCount: 0, ...more }) as Card

describe('the catalogue at a desk', () => {
  it('makes a code from a name that no other service has', () => {
    expect(codeOf('Ví điện tử', new Set())).toBe('vi-dien-tu')
    expect(codeOf('Ví  điện tử!', new Set(['vi-dien-tu']))).toBe('vi-dien-tu-2')
    expect(codeOf('…', new Set())).toBe('dich-vu')
    expect(codeOf('a'.repeat(150), new Set()).length).toBeLessThanOrEqual(40)
  })

  it('records only the fields that change, and an empty text where the partner is removed', () => {
    const before = card('vneid', { partner: 'VNPT' })
    expect(changed(before, { ...describedOf(before), name: ' VNeID mức 2 ', partner: '' })).toEqual({ name: 'VNeID mức 2', partner: '' })
    expect(changed(before, describedOf(before))).toEqual({})
  })

  it('numbers services in their order and leaves alone those that keep their place', () => {
    const order = [card('a', { position: 1 }), card('c'), card('b', { position: 2 })]
    expect(positions(order).map(({ subject, body }) => [subject, body])).toEqual([['c', { position: 2 }], ['b', { position: 3 }]])
  })
})
