import { expect, test } from 'vitest'
import { enterOffice, type Permission } from '$core/office.svelte'
import { Wire } from '$core/wire'
import { bar, placeOfSection, sections } from './sections'

document.cookie = 'XSRF-TOKEN=seen'

const place = (id: number, name: string) => ({ id, name, type: 'xã', level: 3, leaf: id })
const held = (role: string, at: ReturnType<typeof place>, permits: Permission[]) => ({ role, permits, place: at })
const comesIn = (...roles: ReturnType<typeof held>[]) =>
  enterOffice('hanh', 'secret', new Wire('console', async () => new Response(JSON.stringify({ account: 'h', name: 'hanh', displayName: 'Hạnh', mustChangePassword: false, roles }))))
const offered = () => sections().map(({ path }) => path)

const EDITOR: Permission[] = ['PUBLISH_SERVICES', 'PUBLISH_NOTICES', 'SEND_MESSAGES']

test('an editor is offered what she writes, and no numbers that would be refused', async () => {
  await comesIn(held('editor', place(1, 'Bắc Kạn'), EDITOR))
  expect(offered()).toEqual(['tin', 'zalo', 'dich-vu'])
})

test('hanh, who supports, is offered where people are stuck and nothing else', async () => {
  await comesIn(held('supporter', place(3, 'Địa Linh'), ['SEE_STUCK', 'ANSWER_STUCK']))
  expect(offered()).toEqual(['vuong'])
})

test('an auditor reads every number, and no voice, notice or message', async () => {
  await comesIn(held('auditor', place(1, 'Bắc Kạn'), ['SEE_NUMBERS', 'SEE_STUCK']))
  expect(offered()).toEqual(['dot', 'vuong', 'tap-huan', 'ban-hang', 'dich-vu', 'chi-tieu', 'bao-cao'])
})

test('an administrator is offered the places and the people', async () => {
  await comesIn(held('administrator', place(1, 'Bắc Kạn'), ['MANAGE_PLACES', 'MANAGE_ACCOUNTS', 'SEE_NUMBERS']))
  expect(offered()).toEqual(['dot', 'tap-huan', 'ban-hang', 'dich-vu', 'chi-tieu', 'bao-cao', 'xin-vao-to', 'nguoi', 'dia-ban', 'nhap'])
})

test('each section is about the place where its permission is held', async () => {
  await comesIn(held('team-lead', place(9, 'Nà Mòn'), ['SEE_NUMBERS', 'SEE_STUCK']), held('editor', place(1, 'Bắc Kạn'), EDITOR))
  const of = (path: string) => placeOfSection(sections().find((each) => each.path === path)!)?.name
  expect([of('dot'), of('tin')]).toEqual(['Nà Mòn', 'Bắc Kạn'])
})

test('the bar shows the sections in groups, the figures first', async () => {
  await comesIn(held('administrator', place(1, 'Bắc Kạn'), ['MANAGE_PLACES', 'MANAGE_ACCOUNTS', 'SEE_NUMBERS']))
  expect(bar().map(({ group, links }) => [group, ...links.map(({ path }) => path)])).toEqual([
    ['figures', '', 'chi-tieu', 'bao-cao'],
    ['work', 'dot', 'tap-huan', 'ban-hang', 'dich-vu'],
    ['people', 'xin-vao-to', 'nguoi'],
    ['system', 'dia-ban'],
  ])
  await comesIn(held('editor', place(1, 'Bắc Kạn'), EDITOR))
  expect(bar().map(({ group }) => group)).toEqual(['work'])
})
