import { describe, expect, it } from 'vitest'
import { flagOf, isTypedOver, piecesOf, unknownChips } from './report'

const chips = {
  'marketplace-accounts': { number: '104.933', plain: '104933', unit: 'tài khoản', indicator: 'marketplace-accounts' },
  'transactions-per-account.rate': { number: '25,9%', plain: '25,9', indicator: 'transactions-per-account' },
  place: { number: 'Tỉnh Bắc Kạn' },
}
const read = (passage: string, units = {}) => piecesOf(passage, chips, units).map(({ text }) => text).join('')

describe('a passage', () => {
  it('prints its figures with their own unit', () => {
    expect(read('{place} đã có {marketplace-accounts}, bằng {transactions-per-account.rate}.')).toBe('Tỉnh Bắc Kạn đã có 104.933 tài khoản, bằng 25,9%.')
  })

  it('prints the unit its author chose, and none where only the number is wanted', () => {
    expect(read('{marketplace-accounts}', { 'marketplace-accounts': 'hộ' })).toBe('104.933 hộ')
    expect(read('{marketplace-accounts!} hộ')).toBe('104.933 hộ')
  })

  it('shows a figure that nobody knows as it was typed', () => {
    expect(read('Có {nonsense} hộ')).toBe('Có {nonsense} hộ')
    expect(unknownChips('Có {nonsense} hộ, {marketplace-accounts!} và {dở', chips)).toEqual(['{nonsense}', '{dở'])
  })
})

describe('what an author may not do to figures', () => {
  const usual = 'Tại {communes!}/{communes.base!} xã với {members!} thành viên, từ 30 tuổi.'

  it('sees a number typed in the place of a figure', () => {
    const flag = flagOf('teams', usual, 'Tại 999/1 xã với {members!} thành viên, từ 30 tuổi.')
    expect([flag.typed, flag.missing.map(({ code }) => code), isTypedOver(flag)]).toEqual([['999/1'], ['{communes!}', '{communes.base!}'], true])
  })

  it('accepts changed words, and shows typed numbers beside complete figures', () => {
    expect(flagOf('teams', usual, usual.replace('Tại', 'Đến nay tại'))).toMatchObject({ missing: [], typed: [] })
    expect(isTypedOver(flagOf('teams', usual, `${usual} Theo Quyết định 45.`))).toBe(false)
  })
})
