// Makes src/core/api.d.ts, the types of all calls, from contract/api.json, which a test of the server keeps true.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const file = (path) => join(dirname(fileURLToPath(import.meta.url)), '..', path)

export const TYPES = file('src/core/api.d.ts')

export async function typesOfTheApi() {
  const description = JSON.parse(readFileSync(file('../contract/api.json'), 'utf8'))
  const types = astToString(await openapiTS(description, { alphabetize: true }))
  return `// Made by "npm run api" from contract/api.json; not to be edited.\n${types}\n/** What travels, by the server's names. */\nexport type Api = components['schemas']\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(TYPES, await typesOfTheApi())
