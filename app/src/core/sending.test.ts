import { expect, test } from 'vitest'
import { Sending } from './sending.svelte'
import { Refused, Unreachable } from './wire'

const sending = () => new Sending((problem) => problem?.code ?? 'away')

test('keeps why a request failed until the next one', async () => {
  const form = sending()
  expect(await form.run(() => Promise.reject(new Refused({ code: 'FORBIDDEN', params: {} })))).toBe(false)
  expect(form.wrong).toBe('FORBIDDEN')
  expect(await form.run(() => Promise.reject(new Unreachable('no network')))).toBe(false)
  expect(form.wrong).toBe('away')
  expect(await form.run(() => Promise.resolve())).toBe(true)
  expect(form.wrong).toBe('')
})

test('sends one request at a time', async () => {
  const form = sending()
  let sent = 0
  let answer = () => {}
  const first = form.run(() => new Promise<void>((done) => (sent++, (answer = done))))
  expect(form.busy).toBe(true)
  expect(await form.run(async () => void sent++)).toBe(false)
  answer()
  expect(await first).toBe(true)
  expect([sent, form.busy]).toEqual([1, false])
})

test('does not hide an error of the program', async () => {
  const form = sending()
  await expect(form.run(() => Promise.reject(new TypeError('a fault')))).rejects.toThrow('a fault')
  expect(form.busy).toBe(false)
})
