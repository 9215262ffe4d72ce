import { beforeEach, expect, test, vi } from 'vitest'
import { currentTime, today } from '$core/clock'
import { daysAfter } from '$core/day'
import { newId } from '$core/ids'
import { phone, resume, signedIn, signIn } from '$core/session.svelte'
import { register } from '$features/household/telling'
import { VisitDraft } from '$features/visit/draft.svelte'
import { instantOf } from '$features/visit/moment'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'

const words = { head: 'Nông Thị Mẩy', locator: 'đầu cầu', phone: '', farm: false, business: false, poverty: 'none' }
const HOUR = 3_600_000
let server: PretendServer
let household: string

/** lan visits one household; the phone has no other. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  localStorage.clear()
  server = new PretendServer()
  vi.stubGlobal('fetch', server.ask)
  await signIn(`lan-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(1))
  server.away = true
  household = (await register(7, words)).household
})

const draftOf = (chosen?: string) => VisitDraft.of(household, undefined, chosen)!

/** The app is closed and opened again. */
async function reopened() {
  await phone().drafts.flush()
  await resume()
}

test('a visit in progress is there after a reload, answer by answer, and saving it ends the draft', async () => {
  const before = draftOf()
  before.service = 'vneid'
  before.see('alone')
  before.note = 'cháu nội giúp'
  before.askAgain()
  before.answers.keep('đợt', 0, { pick: 'yes' })
  before.keep()
  await reopened()

  const draft = draftOf()
  expect(draft.begunAt).toBeDefined()
  expect(draft.entered).toEqual(before.entered)
  await draft.save()
  expect([...phone().drafts.all]).toEqual([])
  expect([...(await phone().vault.drafts())]).toEqual([])
  expect(phone().book.about(household).visits).toMatchObject([{ note: 'cháu nội giúp', helps: [{ seen: 'alone' }] }])
})

test('a form nobody touched leaves no draft, and one emptied again neither', async () => {
  const draft = draftOf()
  draft.keep()
  expect(phone().drafts.all.size).toBe(0)
  draft.note = 'a'
  draft.keep()
  expect(phone().drafts.all.size).toBe(1)
  draft.restart()
  expect(phone().drafts.all.size).toBe(0)
})

test('a saved form does not come back as a draft', async () => {
  const draft = draftOf()
  draft.note = 'a'
  draft.keep()
  await draft.save()
  draft.note = 'b'
  draft.keep()
  expect(phone().drafts.all.size).toBe(0)
})

test('the draft of a head nobody had registered follows the person once registered', async () => {
  const [head] = phone().book.about(household).persons
  phone().drafts.keep(`visit/${household}`, { ...draftOf().entered, lines: [{ learner: 'not written yet', service: 's', seen: 'alone' }], unwritten: 'not written yet' })
  expect(draftOf().lines).toEqual([{ learner: head!.id, service: 's', seen: 'alone' }])
})

test('half a visit asks for what is missing and is not saved as "nothing taught"', () => {
  const draft = draftOf()
  expect(draft.missing).toBeUndefined()
  draft.service = 'vneid'
  expect(draft.missing).toBe('saw')
  draft.see('together')
  expect(draft.missing).toBeUndefined()
})

test('a person chosen by hand asks for the service; "only met" is an answer', () => {
  const draft = draftOf(phone().book.about(household).persons[0]!.id)
  expect(draft.missing).toBe('what')
  draft.nothingTaught()
  expect(draft.missing).toBeUndefined()
})

test('"come later" asks for the day, and no other outcome does', async () => {
  const draft = draftOf()
  draft.outcome = 'later'
  expect(draft.missing).toBe('day')
  draft.outcome = 'not-home'
  expect(draft.missing).toBeUndefined()
  draft.outcome = 'later'
  draft.comeBackIn = 'other'
  for (const wrong of ['', daysAfter(today(), -1), daysAfter(today(), 400)]) {
    draft.comeBackOn = wrong
    expect(draft.missing).toBe('day')
  }
  draft.comeBackOn = daysAfter(today(), 5)
  expect(draft.missing).toBeUndefined()
  await draft.save()
  expect(phone().book.about(household).visits[0]).toMatchObject({ outcome: 'later', comeBack: daysAfter(today(), 5) })
})

test('a visit whose draft was begun on an earlier day happened then, but not before the last exchange', () => {
  const now = currentTime()
  expect(Date.parse(instantOf(undefined))).toBe(now)
  expect(Date.parse(instantOf(now - 1_000))).toBe(now)
  expect(Date.parse(instantOf(now - 30 * HOUR))).toBe(now - 30 * HOUR)
  expect(Date.parse(instantOf(now - 30 * HOUR, now - 26 * HOUR))).toBe(now - 26 * HOUR)
  expect(Date.parse(instantOf(now + 48 * HOUR))).toBe(now)
})
