import { beforeEach, expect, test } from 'vitest'
import { Refused, retryAfter, Unreachable, Wire } from './wire'

const problem = (status: number, code: string) => Response.json({ code, params: { seconds: 30 }, trace: 'abc' }, { status })
let asked: string[]

beforeEach(() => {
  asked = []
  document.cookie = 'XSRF-TOKEN=; max-age=0'
})

/** Answers one after another, and remembers what was asked. */
const wire = (...answers: (() => Response)[]) =>
  new Wire('field', async (path, init) => {
    const headers = new Headers(init?.headers)
    asked.push(`${init?.method} ${String(path)} ${headers.get('X-Front-Door')} ${headers.get('X-XSRF-TOKEN')}`)
    return answers.shift()!()
  })

const token = () => {
  document.cookie = 'XSRF-TOKEN=fresh'
  return new Response(null, { status: 204 })
}

test('the first call that changes something fetches its token and names its door', async () => {
  await wire(token, () => Response.json({})).post('/api/v1/session', {})
  expect(asked).toEqual(['GET /api/v1/csrf field ', 'POST /api/v1/session field fresh'])
})

test('a stale token is renewed once, and the call made again', async () => {
  document.cookie = 'XSRF-TOKEN=stale'
  await wire(() => problem(403, 'CSRF'), token, () => Response.json({})).post('/api/v1/devices', {})
  expect(asked.at(-1)).toBe('POST /api/v1/devices field fresh')
})

test('a refusal carries its code, params and trace', async () => {
  const failure = await wire(token, () => problem(429, 'SIGN_IN_THROTTLED')).post('/api/v1/session', {}).catch((caught: unknown) => caught)
  expect((failure as Refused).problem).toEqual({ code: 'SIGN_IN_THROTTLED', params: { seconds: 30, trace: 'abc' } })
})

test.each([
  ['a proxy that answers 502 in its own words', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ['a captive portal that answers 200 with a page', () => new Response('<h1>Xin chào</h1>')],
  ['no network at all', () => { throw new TypeError('Failed to fetch') }],
])('%s says nothing about what the server did', async (_name, answer) => {
  await expect(wire(token, answer).post('/api/v1/session', {})).rejects.toBeInstanceOf(Unreachable)
})

test.each([
  ['our own 503 in seconds', { 'Retry-After': '5' }, 'SERVER_BUSY', 503, 5_000],
  ['our own 429', { 'Retry-After': '2' }, 'TOO_MANY_REQUESTS', 429, 2_000],
  ["a proxy's page with a date", { 'Retry-After': 'Mon, 30 Nov 2026 05:00:30 GMT', Date: 'Mon, 30 Nov 2026 05:00:00 GMT' }, undefined, 503, 30_000],
  ['nonsense', { 'Retry-After': 'soon' }, undefined, 503, 0],
  ['a week', { 'Retry-After': '604800' }, undefined, 503, 600_000],
])('a busy server did nothing and says when to ask again: %s', async (_name, headers, code, status, milliseconds) => {
  const answer = () => (code ? Response.json({ code, params: {} }, { status, headers: headers as HeadersInit }) : new Response('<h1>busy</h1>', { status, headers: headers as HeadersInit }))
  const failure = await wire(answer).get('/api/v1/about').catch((caught: unknown) => caught)
  expect((failure as Refused).problem.code).toBe(code ?? 'SERVER_BUSY')
  expect(retryAfter(failure)).toBe(milliseconds)
})
