import { expect, test } from 'vitest'
import { changeOfficePassword, enterOffice, leaveOffice, office, openOffice, placeOf, sessionLost, type Permission } from './office.svelte'
import { Refused, Unreachable, Wire } from './wire'

const place = (id: number, name: string) => ({ id, name, type: 'xã', level: 3, leaf: id })
const permits: Record<string, Permission[]> = { // some of what the server says of each
  'province-office': ['SEE_NUMBERS', 'SEE_STUCK', 'PUBLISH_SERVICES', 'SEND_MESSAGES'],
  'commune-office': ['SEE_NUMBERS', 'SEE_STUCK', 'PUBLISH_NOTICES', 'SEND_MESSAGES'],
  'team-lead': ['SEE_NUMBERS', 'SEE_STUCK', 'RECORD_VISITS'],
  member: ['RECORD_VISITS'],
  editor: ['PUBLISH_SERVICES', 'PUBLISH_NOTICES', 'SEND_MESSAGES'],
  supporter: ['SEE_STUCK', 'ANSWER_STUCK'],
}
const held = (role: string, at: ReturnType<typeof place>) => ({ role, permits: permits[role] ?? [], grants: [], place: at, from: '2021-03-01' })
const tuan = { account: 't', name: 'tuan', displayName: 'Nguyễn Anh Tuấn', mustChangePassword: false, administrator: false, roles: [held('province-office', place(1, 'Bắc Kạn'))] }
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })
const server = (answer: (method: string, path: string) => Response) => new Wire('console', async (path, init) => answer(init?.method ?? 'GET', String(path)))

document.cookie = 'XSRF-TOKEN=seen'

test('tuan comes in, sees his province, and leaves', async () => {
  await enterOffice('tuan', 'secret', server(() => json(tuan)))
  expect(office.place?.name).toBe('Bắc Kạn')

  await leaveOffice(server(() => new Response(null, { status: 204 })))
  expect(office.me).toBeUndefined()
})

test('without a session the door asks who is there', async () => {
  await openOffice(server(() => json({ code: 'NOT_SIGNED_IN', params: {} }, 401)))
  expect(office.asked).toBe(true)
  expect(office.me).toBeUndefined()
})

test('a server out of reach is not taken for a missing session', async () => {
  const gone = new Wire('console', () => Promise.reject(new TypeError('network gone')))
  await expect(openOffice(gone)).rejects.toBeInstanceOf(Unreachable)
})

test('the first administrator chooses a password before anything opens', async () => {
  const wire = server((_, path) => json({ ...tuan, mustChangePassword: !path.endsWith('/password') }))
  await enterOffice('admin', 'one-time', wire)
  expect(office.passwordDue).toBe(true)

  await changeOfficePassword('one-time', 'my-very-own-words', wire)
  expect(office.passwordDue).toBe(false)
})

test('whoever holds several roles begins at the widest', () => {
  const roles = [held('team-lead', place(9, 'Nà Mòn')), held('commune-office', place(3, 'Địa Linh'))]
  expect(placeOf({ ...tuan, roles })?.name).toBe('Địa Linh')
})

test('a volunteer has nothing to read here', () => {
  expect(placeOf({ ...tuan, roles: [held('member', place(9, 'Nà Mòn'))] })).toBeUndefined()
})

test('a session that ran out leads back to the sign-in', async () => {
  await enterOffice('tuan', 'secret', server(() => json(tuan)))
  expect(sessionLost(new Refused({ code: 'FORBIDDEN', params: {} }))).toBe(false)
  expect(sessionLost(new Refused({ code: 'NOT_SIGNED_IN', params: {} }))).toBe(true)
  expect(office.me).toBeUndefined()
})

test('a team lead who edits for the province does each at its own place', () => {
  const both = { ...tuan, roles: [held('team-lead', place(9, 'Nà Mòn')), held('editor', place(1, 'Bắc Kạn'))] }
  expect(placeOf(both, 'SEE_NUMBERS')?.name).toBe('Nà Mòn')
  expect(placeOf(both, 'PUBLISH_NOTICES')?.name).toBe('Bắc Kạn')
})

test('an editor and a supporter have a place here though they read no numbers', () => {
  const hanh = { ...tuan, roles: [held('supporter', place(3, 'Địa Linh'))] }
  expect(placeOf({ ...tuan, roles: [held('editor', place(1, 'Bắc Kạn'))] })?.name).toBe('Bắc Kạn')
  expect(placeOf(hanh)?.name).toBe('Địa Linh')
  expect(placeOf(hanh, 'SEE_NUMBERS')).toBeUndefined()
})
