// @vitest-environment node
import { expect, test } from 'vitest'
import { contract } from '../../test/contract'
import * as en from './en/problems'
import * as vi from './vi/problems'

const catalogue = Object.entries(contract<Record<string, { params: string[] }>>('problems.json'))

for (const [tongue, { problems }] of Object.entries({ vi, en })) {
  test.each(catalogue)(`%s has words (${tongue})`, (code, { params }) => {
    const words = problems[code]?.(Object.fromEntries(params.map((param) => [param, `‹${param}›`])))
    expect(words).toBeTruthy()
    expect(words).not.toMatch(/undefined|null|NaN/)
  })
}

test('a code from a newer server still gets a sentence', () => {
  expect(vi.unknownProblem('NEWER')).toContain('NEWER')
})
