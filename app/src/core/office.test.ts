import { expect, test } from 'vitest'
import { changeOfficePassword, enterOffice, leaveOffice, office, openOffice, placeOf, sessionLost } from './office.svelte'
import { Refused, Unreachable, Wire } from './wire'

const place = (id: number, name: string) => ({ id, name, type: 'xã', level: 3, leaf: id })
const tuan = { account: 't', name: 'tuan', displayName: 'Nguyễn Anh Tuấn', mustChangePassword: false, roles: [{ role: 'province-office', place: place(1, 'Bắc Kạn'), from: '2021-03-01' }] }
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
  const roles = [
    { role: 'team-lead', place: place(9, 'Nà Mòn'), from: '2022-01-01' },
    { role: 'commune-office', place: place(3, 'Địa Linh'), from: '2022-01-01' },
  ]
  expect(placeOf({ ...tuan, roles })?.name).toBe('Địa Linh')
})

test('a volunteer has nothing to read here', () => {
  expect(placeOf({ ...tuan, roles: [{ role: 'member', place: place(9, 'Nà Mòn'), from: '2022-01-01' }] })).toBeUndefined()
})

test('a session that ran out leads back to the sign-in', async () => {
  await enterOffice('tuan', 'secret', server(() => json(tuan)))
  expect(sessionLost(new Refused({ code: 'FORBIDDEN', params: {} }))).toBe(false)
  expect(sessionLost(new Refused({ code: 'NOT_SIGNED_IN', params: {} }))).toBe(true)
  expect(office.me).toBeUndefined()
})
