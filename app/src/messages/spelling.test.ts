// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The tone mark of an open oa, oe, uy sits on the first vowel: "văn hóa", "khỏe", "ủy ban", as in official documents. "Quý" is qu + y. */
const SECOND_VOWEL = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu

const folders = ['src/messages/vi', '../server/src/main/resources/report', '../server/src/main/resources/catalogue/playbooks']
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))

test.each(files)('%s is NFC and has one spelling of hóa, khỏe, ủy', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(text).toBe(text.normalize('NFC'))
  expect(text.match(SECOND_VOWEL) ?? []).toEqual([])
})
