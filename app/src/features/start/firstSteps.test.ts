import { beforeEach, expect, test } from 'vitest'
import { enterOffice, type Permission } from '$core/office.svelte'
import { Wire } from '$core/wire'
import { say } from '$messages/start'
import { doorOf, isDone, isHidden, NOTHING_YET, placeToStart, setHidden } from './firstSteps'

document.cookie = 'XSRF-TOKEN=seen'

beforeEach(() => localStorage.clear())

const comesIn = (role: string, level: number, permits: Permission[]) =>
  enterOffice('x', 'secret', new Wire('console', async () => new Response(JSON.stringify({ account: 'x', name: 'x', displayName: 'X', mustChangePassword: false,
    roles: [{ role, permits, place: { id: 7, name: 'Nơi', type: 'nơi', level, leaf: 7 } }] }))))

test('an administrator begins with the province, a commune officer with the commune, and nobody else with a list', async () => {
  await comesIn('administrator', 1, ['MANAGE_PLACES', 'MANAGE_TEAMS'])
  expect(placeToStart()).toEqual({ id: 7, scope: 'province' })
  await comesIn('commune-office', 3, ['MANAGE_TEAMS'])
  expect(placeToStart()).toEqual({ id: 7, scope: 'commune' })
  await comesIn('province-office', 1, ['MANAGE_TEAMS', 'SEE_NUMBERS'])
  expect(placeToStart()).toBeUndefined()
})

test('a step is done when all units have it', () => {
  expect(isDone({ step: 'TEAMS', done: 193, goal: 194 })).toBe(false)
  expect(isDone({ step: 'TEAMS', done: 194, goal: 194 })).toBe(true)
})

test('one account hides its list and another on the same browser keeps it', () => {
  setHidden('quyen', true)
  expect([isHidden('quyen'), isHidden('hoa')]).toEqual([true, false])
  setHidden('quyen', false)
  expect(isHidden('quyen')).toBe(false)
})

test('every step has words and a screen', () => {
  for (const { step } of NOTHING_YET) expect([say().province[step]?.verb, doorOf('province', step)?.href]).not.toContain(undefined)
})
