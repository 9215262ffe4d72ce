import { expect, test } from 'vitest'
import { byRule, isSilent, mapIsOlder, missingBase, trend, type Finding, type Line, type Named, type Overview, unreportedLine } from './overview'

const place = (level: number, name = 'Địa Linh'): Named => ({ id: level, name, type: 'xã', level, leaf: level })
const line = (some: Partial<Line>): Line => ({
  place: place(3), own: false, takesPart: true, reported: true, reached: 0, declared: 100, registered: 0, helped: 0, alone: 0, visits: 0, devices: 0, devicesHeard: 0, ...some,
})
const finding = (rule: string, tone: Finding['tone'], name: string): Finding => ({ rule, tone, place: place(3, name), params: {} })

test('a figure is compared with the period before', () => {
  expect(trend(110, 100)).toEqual({ way: 'more', share: expect.closeTo(0.1) })
  expect(trend(97, 231)).toEqual({ way: 'less', share: expect.closeTo(0.58) })
  expect(trend(101, 100).way).toBe('same')
})

test('nothing before is no endless growth', () => {
  expect(trend(7, 0).way).toBe('first')
  expect(trend(0, 0).way).toBe('none')
  expect(trend(0, 7)).toEqual({ way: 'less', share: 1 })
})

test('a commune is silent after three weeks, or when nobody ever came', () => {
  expect(isSilent(line({ silentDays: 20 }))).toBe(false)
  expect(isSilent(line({ silentDays: 34 }))).toBe(true)
  expect(isSilent(line({}))).toBe(true)
})

test('who does not take part is not called silent', () => {
  expect(isSilent(line({ silentDays: 34, takesPart: false }))).toBe(false)
})

test('the header names the older map as long as there are districts after 1-7-2025', () => {
  const overview = { map: '2026-11-24', path: [], place: place(1), children: [line({ place: place(2) })] } as unknown as Overview
  expect(mapIsOlder(overview)).toBe(true)
  expect(mapIsOlder({ ...overview, children: [line({ place: place(3) })] })).toBe(false)
  expect(mapIsOlder({ ...overview, map: '2025-06-30' })).toBe(false)
})

test('findings of one rule stand together, what needs a deed first', () => {
  const groups = byRule([finding('learns-from-neighbours', 'GLAD', 'Nà Mòn'), finding('silent-commune', 'ACT', 'Cao Sơn'), finding('silent-commune', 'ACT', 'Văn Minh')])
  expect(groups.map((group) => group.findings.map((each) => each.place.name))).toEqual([['Cao Sơn', 'Văn Minh'], ['Nà Mòn']])
})

test('a place whose devices have not reported shows that instead of 0', () => {
  const words = { unheard: (heard: string, devices: string) => `chưa báo, ${heard}/${devices} máy`, noDevice: 'chưa có máy' }
  expect(unreportedLine(line({ reported: false, devices: 28, devicesHeard: 2 }), words, String)).toBe('chưa báo, 2/28 máy')
  expect(unreportedLine(line({ reported: false }), words, String)).toBe('chưa có máy')
  expect(unreportedLine(line({ reported: true, devices: 28, devicesHeard: 28 }), words, String)).toBeUndefined()
  expect(unreportedLine(line({ reported: false, reached: 3, devices: 28, devicesHeard: 2 }), words, String)).toBeUndefined()
})

test('a share of households needs a place that takes part and declares its households', () => {
  const coverage = (declared: number, taking: number, units = 2) => ({ coverage: { declared, taking, units, reached: 0, registered: 0, unitType: 'commune' as const } })
  expect(missingBase(coverage(120, 1))).toBeUndefined()
  expect(missingBase(coverage(0, 0))).toBe('TAKES_PART')
  expect(missingBase(coverage(0, 1))).toBe('DECLARED')
  expect(missingBase(coverage(0, 0, 0))).toBe('EITHER')
})
