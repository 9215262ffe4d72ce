// @vitest-environment node
import { expect, test } from 'vitest'
import { contract } from '../../../test/contract'
import { isInvisible, isPossibleYear, LONGEST, textProblem, YEARS } from './limits'

test('the forms know the limits of the server', () => {
  expect({ longest: LONGEST, years: YEARS }).toEqual(contract('rules/limits.json'))
})

test('a text is measured as the server measures it: trimmed, composed', () => {
  expect(textProblem('head', ` ${'ế'.normalize('NFD').repeat(100)} `)).toBeUndefined()
  expect(textProblem('head', 'ế'.repeat(101))).toEqual({ code: 'TEXT_TOO_LONG', params: { field: 'head', limit: 100 } })
})

test.each(['', '  ', '\u00a0', '\u200b', '\ufeff \u2060'])('%j says nothing one can see', (text) => expect(isInvisible(text)).toBe(true))
test.each(['a', ' ế ', '1'])('%j says something', (text) => expect(isInvisible(text)).toBe(false))
test.each([['1889', false], ['1890', true], ['2101', false], ['19', false], ['1990', true]] as const)('the year %s: %s', (year, right) => expect(isPossibleYear(year)).toBe(right))
