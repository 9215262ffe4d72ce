import { expect, test } from 'vitest'
import { Wire } from '$core/wire'
import { changeLead, describe, found, hasLeft, inRole, isHalf, join, nobody, type TeamLine, type TeamMember } from './teams'

document.cookie = 'XSRF-TOKEN=seen'

interface Sent {
  type: string
  leaf: number
  id: string
  subject: string
  body: Record<string, unknown>
  personal?: Record<string, unknown>
}

/** A desk that accepts everything, and what it was sent. */
function desk() {
  const sent: Sent[][] = []
  const wire = new Wire('console', async (_, init) => {
    const { facts } = JSON.parse(String(init!.body)) as { facts: Sent[] }
    sent.push(facts)
    return new Response(JSON.stringify({ receipts: facts.map(({ id }) => ({ fact: id, outcome: 'ACCEPTED' })) }))
  })
  return { wire, sent }
}

const team: TeamLine = {
  ...{ id: '019aab3e-5c00-7000-8000-000000000106', leaf: 12, placeName: 'xã Địa Linh', level: 'VILLAGE', name: 'Tổ Nà Mòn' },
  ...{ serves: [], fromDay: '2022-04-15', hasLead: true, members: 2 },
}
const member = (id: string, role: TeamMember['role'], name: string): TeamMember => ({ id, role, name, phone: '0912345678', gender: 'MALE', birthYear: 1970, languages: ['Tày'], skills: [], fromDay: '2022-04-15' })
const minh = member('019aab3e-5c00-7000-8000-000000000001', 'LEAD', 'Hoàng Văn Minh')
const lan = member('019aab3e-5c00-7000-8000-000000000002', 'MEMBER', 'Nông Thị Lan')

test('a team of a commune serves the commune, a team of a village the villages that were chosen', async () => {
  const { wire, sent } = desk()
  const home = { place: 3, leaf: 12, name: 'xã Địa Linh', villages: [{ leaf: 40, name: 'thôn Nà Mòn' }] }
  const draft = { home, name: ' Tổ Nà Mòn ', decision: { number: '45/QĐ-UBND', date: '2022-04-15' }, from: '2022-04-16', villages: [40] }
  const id = await found({ ...draft, level: 'VILLAGE' }, wire)
  await found({ ...draft, level: 'COMMUNE', decision: { number: '', date: '' } }, wire)
  expect(sent[0]).toMatchObject([{ type: 'team.founded/1', leaf: 12, id, subject: id, body: { level: 'village', name: 'Tổ Nà Mòn', serves: [40], from: '2022-04-16', decision: { number: '45/QĐ-UBND', date: '2022-04-15' } } }])
  expect(sent[1]![0]!.body).toEqual({ level: 'commune', name: 'Tổ Nà Mòn', serves: [12], from: '2022-04-16' })
})

test('what is left empty is not recorded of somebody who joins', async () => {
  const { wire, sent } = desk()
  const undo = await join(team, { ...nobody(), name: ' Nông Thị Lan ', languages: 'Tày,, Kinh ' }, '2026-11-01', undefined, wire)
  expect(sent[0]).toMatchObject([{ type: 'member.joined/1', leaf: 12, subject: team.id, personal: { name: 'Nông Thị Lan' } }])
  expect(sent[0]![0]!.body).toEqual({ role: 'member', from: '2026-11-01', languages: ['Tày', 'Kinh'] })
  await undo()
  expect(sent[1]).toMatchObject([{ type: 'fact.withdrawn/1', subject: team.id, body: { facts: [sent[0]![0]!.id] } }])
})

test('when the lead changes, both leave their role and join in the new one on the same day, with the decision', async () => {
  const { wire, sent } = desk()
  const decision = { number: '52/QĐ-UBND', date: '2026-11-20' }
  await changeLead(team, { old: minh, stays: true, next: lan, on: '2026-11-21', decision }, undefined, wire)
  expect(sent[0]!.map(({ type, body, personal }) => [type, body.member ?? body.role, personal?.name, body.on ?? body.from])).toEqual([
    ['member.left/1', minh.id, undefined, '2026-11-21'],
    ['member.joined/1', 'member', 'Hoàng Văn Minh', '2026-11-21'],
    ['member.left/1', lan.id, undefined, '2026-11-21'],
    ['member.joined/1', 'lead', 'Nông Thị Lan', '2026-11-21'],
  ])
  expect(sent[0]![3]!.body).toMatchObject({ decision, gender: 'male', birthYear: 1970, languages: ['Tày'] })
})

test('an old lead who does not stay only leaves, and somebody new joins as the lead', async () => {
  const { wire, sent } = desk()
  await changeLead(team, { old: minh, stays: false, next: { ...nobody(), name: 'Lý Thị Sao' }, on: '2026-11-21', decision: { number: '', date: '' } }, undefined, wire)
  expect(sent[0]!.map(({ type, body }) => [type, body.role])).toEqual([['member.left/1', undefined], ['member.joined/1', 'lead']])
})

test('a member is described as a whole, and without an account is separated from it', async () => {
  const { wire, sent } = desk()
  const joined = { ...lan, account: '019aab3e-5c00-7000-8000-000000000011', userName: 'lan.nt' }
  await describe(team, joined, { ...inRole(joined, 'MEMBER'), account: undefined, skills: 'Chụp ảnh; bán hàng', termEnd: '2027-04-14' }, wire)
  expect(sent[0]).toMatchObject([{ type: 'member.described/1', subject: team.id, personal: { name: 'Nông Thị Lan', phone: '0912345678' } }])
  expect(sent[0]![0]!.body).toEqual({ member: lan.id, gender: 'male', birthYear: 1970, languages: ['Tày'], skills: ['Chụp ảnh', 'bán hàng'], termEnd: '2027-04-14' })
})

test('a member joins and gets the role in one request, and both are taken back: what was given ends on its first day, what ended is held on', async () => {
  const calls: [string, unknown][] = []
  const account = '019aab3e-5c00-7000-8000-000000000011'
  const wire = new Wire('console', async (address, init) => {
    const path = String(address).replace(/^.*\/places\/3\//, '')
    calls.push([path, JSON.parse(String(init!.body))])
    const changes = [{ account, given: true, role: 'TEAM_LEAD', place: 40 }, { account, given: false, role: 'MEMBER', place: 40, to: '2027-01-01' }]
    return new Response(JSON.stringify(path.startsWith('teams/') ? changes : { receipts: [] }))
  })
  const undo = await join(team, { ...nobody(), account, name: 'Nông Thị Lan' }, '2026-11-21', { place: 3, accounts: [account], on: '2026-11-21' }, wire)
  await undo()
  const [[path, body], withdrawn, ...rest] = calls as [[string, { facts: { id: string }[] }], ...[string, unknown][]]
  expect([path, body]).toMatchObject([`teams/${team.id}/facts-and-roles`, { leaf: 12, facts: [{ type: 'member.joined/1', body: { account } }], accounts: [account], on: '2026-11-21' }])
  expect(withdrawn![1]).toMatchObject({ facts: [{ type: 'fact.withdrawn/1', body: { facts: [body.facts[0]!.id] } }] })
  expect(rest).toEqual([
    [`staff/${account}/roles/end`, { role: 'TEAM_LEAD', at: 40, to: '2026-11-21' }],
    [`staff/${account}/roles`, { role: 'MEMBER', at: 40, from: '2026-11-21', to: '2027-01-01' }],
  ])
})

test('a decision has both parts or none; a member who leaves tomorrow is still in the team', () => {
  expect([isHalf({ number: '', date: '' }), isHalf({ number: '45', date: '' }), isHalf({ number: ' ', date: '2026-11-01' })]).toEqual([false, true, true])
  expect([hasLeft({ leftOn: '2026-11-20' }, '2026-11-20'), hasLeft({ leftOn: '2026-11-21' }, '2026-11-20'), hasLeft({}, '2026-11-20')]).toEqual([true, false, false])
})
