import { expect, test } from 'vitest'
import type { Wire } from '$core/wire'
import { canBeTicked, confirmAll, isTicked, linesOf, noChoices, successorOf, viewed, withSuccessor, withTicks, type EndedPlace, type Holder } from './endedRoles'

const holder = (account: string, manageable = true): Holder => ({ account, name: account, displayName: account, manageable })
const one = { place: 7, name: 'xã Địa Linh', gains: 12 }
const other = { place: 8, name: 'xã Hà Hiệu', gains: 0 }
const place = (...people: Holder[]): EndedPlace => ({
  place: 3,
  name: 'xã Yến Dương',
  lastDay: '2025-06-30',
  roles: [
    { role: 'COMMUNE_OFFICE', successors: [one], people },
    { role: 'SUPPORTER', successors: [one, other], people: [holder('duc')] },
    { role: 'DISTRICT_OFFICE', successors: [], people: [holder('tho')] },
  ],
})

test('exactly the lines with one successor are chosen beforehand', () => {
  const lines = linesOf(place(holder('hoa'), holder('tuan', false)))
  expect(lines.filter((line) => isTicked(line, noChoices())).map((line) => line.holder.account)).toEqual(['hoa'])
  expect(isTicked(lines[0]!, withTicks(noChoices(), lines, false))).toBe(false)
})

test('an unclear line is chosen with its successor, and a line without one cannot be', () => {
  const [, unclear, nowhere] = linesOf(place(holder('hoa')))
  expect(canBeTicked(unclear!, noChoices())).toBe(false)
  const choices = withSuccessor(noChoices(), unclear!, 8)
  expect(successorOf(unclear!, choices)).toEqual(other)
  expect(isTicked(unclear!, choices)).toBe(true)
  expect(canBeTicked(nowhere!, withTicks(noChoices(), [nowhere!], true))).toBe(false)
})

test('a view holds its lines only, and no place without one', () => {
  const places = [place(holder('hoa')), { ...place(holder('lan')), place: 4, roles: place(holder('lan')).roles.slice(0, 1) }]
  expect(viewed(places, 'all').map(({ lines }) => lines.length)).toEqual([3, 1])
  expect(viewed(places, 'unclear').map(({ lines }) => lines.map((line) => line.holder.account))).toEqual([['duc']])
  expect(viewed(places, 'nowhere').map(({ lines }) => lines.map((line) => line.holder.account))).toEqual([['tho']])
})

test('two periods of one role are one line', () => {
  expect(linesOf(place(holder('hoa'), holder('hoa'))).filter((line) => line.holder.account === 'hoa')).toHaveLength(1)
})

test('many lines go in parts of one confirmation, and what is left after a failure goes with the same one', async () => {
  const lines = linesOf(place(...Array.from({ length: 450 }, (_, index) => holder(`p${index}`)))).filter(({ role }) => role === 'COMMUNE_OFFICE')
  const sent: { confirmation: string; roles: { account: string; successor: number }[] }[] = []
  const wire = {
    post: async (address: string, body: (typeof sent)[number]) => {
      expect(address).toBe('/api/v1/console/places/1/ended-roles')
      if (sent.length === 2) throw new Error('away')
      sent.push(body)
      return { roles: body.roles.length, absent: 1 }
    },
  } as unknown as Wire
  const done: number[] = []
  await expect(confirmAll(1, 'c', lines, noChoices(), (count) => done.push(count), wire)).rejects.toThrow('away')
  expect(done).toEqual([200, 400])
  expect(sent.map(({ confirmation, roles }) => [confirmation, roles.length, roles[0]!.successor])).toEqual([['c', 200, 7], ['c', 200, 7]])
  expect(await confirmAll(1, 'c', lines.slice(0, 3), noChoices(), () => {}, { post: async () => ({ roles: 2, absent: 1 }) } as unknown as Wire)).toBe(1)
})
