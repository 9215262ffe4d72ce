import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '$core/ids'
import type { Row } from '$core/row'
import { phone, signedIn, signIn } from '$core/session.svelte'
import { mySessions, Roll, sessionsNow } from '$features/training/roll.svelte'
import { today } from '$core/phone.svelte'
import { PretendServer } from './PretendServer'
import { eventually, leftInPeace } from './patience'
import { contract } from './contract'

const COMMUNE = 12
const TEAM = 'the team'
const SESSION = 'the session'
const members = Array.from({ length: 60 }, (_, index) => `member ${index}`)

const row = (kind: string, id: string, data: object): Row => ({ kind, leaf: COMMUNE, id, tick: 1, data: { id, ...data } })
const session = (over = {}) => ({ name: 'Tập huấn tổ', kind: 'conference', audience: 'members', mode: 'both', fromDay: today(), toDay: today(), venue: { name: 'Hội trường' }, organiser: 'UBND xã', ...over })
/** What another phone ticked, as it comes down. */
const cameDown = (learner: string, how = 'online') =>
  row('attendance/1', `${learner} came`, { subject: TEAM, session: SESSION, learner, onDay: today(), how, facts: [{ id: `theirs ${learner}`, author: 'minh' }] })

/** hoa of the commune has signed in on a fresh phone, received her teams and a session of today, and lost the network. */
beforeEach(async () => {
  if (signedIn()) await leftInPeace()
  const server = new PretendServer()
  server.scope = [
    { leaf: COMMUNE, place: 120, name: 'Địa Linh', type: 'xã', mine: false, above: [1] },
    { leaf: 7, place: 70, name: 'Nà Mòn', type: 'thôn', mine: true, above: [120, 1] },
  ]
  vi.stubGlobal('fetch', server.ask)
  await signIn(`hoa-${newId()}`, 'đi từng ngõ')
  await eventually(() => expect(phone().book.scope).toHaveLength(2))
  server.away = true
  actAs('commune-office', 120)
  phone().book.put([
    row('team/1', TEAM, { name: 'Tổ xã Địa Linh' }),
    ...members.map((id, index) => row('member/1', id, { team: TEAM, role: 'member', name: `Nông Thị ${String.fromCharCode(65 + (index % 26))}${index}` })),
    row('session/1', SESSION, session()),
  ])
})

const actAs = (role: string, place: number) => (phone().me.roles = [{ role, place: { id: place, name: '', type: '', level: 3, leaf: COMMUNE } }] as never)
const rollOf = () => new Roll(phone().book.one('session/1', SESSION)!, today())
const tick = (roll: Roll, learner: string) => roll.tap(roll.expected.find((each) => each.learner === learner)!)

test('sixty people on two phones that overlap are sixty, offline and after the other phone was heard', async () => {
  const roll = rollOf()
  for (const each of members.slice(0, 40)) await tick(roll, each)
  expect(roll.count).toBe(40)

  phone().book.put(members.slice(20).map((each) => cameDown(each)))

  expect(roll.count).toBe(60)
  expect(phone().book.told('attendance.taken/1')).toHaveLength(40)
})

test('what the phone tells has only fields the contract knows, at the home of the team', async () => {
  await tick(rollOf(), members[0]!)
  const { fact, body } = phone().book.told<object>('attendance.taken/1')[0]!
  const sample = contract<{ body: object }>('facts/attendance.taken.1.json')

  expect(fact).toMatchObject({ leaf: COMMUNE, subject: TEAM })
  expect(Object.keys(sample.body)).toEqual(expect.arrayContaining(Object.keys(body)))
})

test('a second tap takes the tick back, and one that somebody else told too stays until theirs goes', async () => {
  const roll = rollOf()
  await tick(roll, members[0]!)
  await tick(roll, members[0]!)
  expect(roll.of(members[0]!)).toBeUndefined()

  actAs('member', 120)
  await tick(roll, members[1]!)
  phone().book.put([cameDown(members[1]!)])

  expect(await tick(roll, members[1]!)).toBe(false)
  expect(roll.of(members[1]!)?.facts).toEqual([`theirs ${members[1]}`])
})

test('a village member is not shown what only the commune may tick', () => {
  actAs('member', 70)

  expect(sessionsNow()).toEqual([])
  expect(rollOf().expected).toEqual([])
})

test('a session of another commune is not mine, a cancelled or a distant one neither', () => {
  const put = (over: object) => phone().book.put([row('session/1', SESSION, session(over))])

  expect(mySessions()).toHaveLength(1)
  put({ venue: { name: 'Xã khác', place: 999 } })
  expect(mySessions()).toEqual([])
  put({ venue: { name: 'Tỉnh', place: 1 } })
  expect(mySessions()).toHaveLength(1)
  put({ cancelledOn: today() })
  expect(mySessions()).toEqual([])
  put({ fromDay: '2031-01-01', toDay: '2031-01-02' })
  expect(mySessions()).toEqual([])
})
