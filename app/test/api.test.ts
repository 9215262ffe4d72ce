import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TYPES, typesOfTheApi } from '../scripts/api.js'

test('the types of the calls are those of contract/api.json; "npm run api" renews them', async () => {
  expect(readFileSync(TYPES, 'utf8')).toBe(await typesOfTheApi())
})
