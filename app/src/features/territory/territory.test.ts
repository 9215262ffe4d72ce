import { expect, test } from 'vitest'
import { editOf, periodWords, wrongField, type Draft } from './territory'

const EMPTY: Draft = { name: '', type: '', code: '', from: '', lastDay: '', households: '', people: '', source: '', decision: '', decidedOn: '' }

test('a change says only what its form asks for', () => {
  const draft = { ...EMPTY, name: ' Nà Món ', type: 'thôn', code: '7', from: '2026-12-01', decision: '12/QĐ-UBND', decidedOn: '2026-11-20' }
  expect(editOf('RENAMED', draft)).toMatchObject({ kind: 'RENAMED', name: 'Nà Món', type: 'thôn', from: '2026-12-01', decision: '12/QĐ-UBND', decidedOn: '2026-11-20' })
  expect(editOf('RENAMED', draft).code).toBeUndefined()
  expect(editOf('CORRECTED', draft)).toEqual({ kind: 'CORRECTED', name: 'Nà Món' })
})

test('the last day of a place is sent as the first day without it', () => {
  expect(editOf('TAKES_PART', { ...EMPTY, from: '2026-01-01', lastDay: '2026-12-31' })).toMatchObject({ from: '2026-01-01', to: '2027-01-01' })
  expect(periodWords({ from: '2025-07-01', to: '2027-01-01' })).toBe('từ 01/07/2025 đến 31/12/2026')
  expect(periodWords({})).toBe('từ đầu')
})

test('numbers are written as people here write them', () => {
  const draft = { ...EMPTY, households: '1.204', people: '', from: '2026-01-01', source: 'UBND xã' }
  expect(editOf('DECLARED', draft).households).toBe(1204)
  expect(wrongField('DECLARED', draft, 'people')).toBeUndefined()
  expect(wrongField('DECLARED', { ...draft, households: 'sáu mươi' }, 'households')).toBe('not-number')
  expect(wrongField('RENAMED', EMPTY, 'decision')).toBe('missing')
  expect(wrongField('RECODED', EMPTY, 'code')).toBeUndefined()
})
