import { describe, expect, it } from 'vitest'
import type { BoardLine } from './board'
import { foremost, serviceLines, servicePlaces, servicesAddress, type ServiceBoard } from './services'

const line = (name: string, now: number, ever = now) => ({ name, now, ever, lastYear: 0, year: now, stock: false, group: 'SKILLS', unit: 'PERSON', direction: 'NEITHER' }) as BoardLine
const service = (code: string, live = true) => ({ id: code, code, name: code, category: 'c', audience: 'citizen', live })
const of = (code: string, [helped, alone, able, mastered]: number[]) =>
  [line(`service.${code}.helped`, helped!), line(`service.${code}.alone`, alone!), line(`service.${code}.able`, able!), line(`service.${code}.mastered`, mastered!)]
const answer = (more: object = {}) =>
  ({
    board: { lines: [...of('vneid-2', [5, 2, 40, 1]), ...of('zalo', [9, 4, 90, 0]), ...of('pc-covid', [1, 0, 200, 0]), ...of('moi', [0, 0, 0, 0])], children: [], ...more },
    services: [service('vneid-2'), service('zalo'), service('pc-covid', false), service('moi')],
  }) as unknown as ServiceBoard

describe('figures by service', () => {
  it('puts the lines of a service together, in the order of the catalogue', () => {
    const lines = serviceLines(answer())
    expect(lines.map(({ service: { code }, of: { able } }) => [code, able.now])).toEqual([['vneid-2', 40], ['zalo', 90], ['pc-covid', 200], ['moi', 0]])
  })

  it('shows first what most people can do alone, of services in use that somebody learned', () => {
    expect(foremost(serviceLines(answer()), 5).map(({ service: { code } }) => code)).toEqual(['zalo', 'vneid-2'])
  })

  it('reads the places beneath in the order of the measures', () => {
    const place = { id: 7, name: 'Địa Linh', type: 'xã', level: 3, leaf: 70 }
    const children = [{ place, own: false, reported: true, heard: { heard: 1, devices: 1 }, now: [3, 2, 8, 1], ever: [20, 8, 8, 4], base: [] }]
    expect(servicePlaces(answer({ children }))).toMatchObject([{ place, now: { helped: 3, alone: 2, able: 8, mastered: 1 }, everHelped: 20 }])
  })

  it('has an address for every service and place', () => {
    expect(servicesAddress('', 1, 1, 'thang')).toBe('/console/chi-tieu/dich-vu')
    expect(servicesAddress('vneid-2', 7, 1, 'nam', { own: true, measure: 'able' })).toBe('/console/chi-tieu/dich-vu/vneid-2?noi=7&ky=nam&rieng=1&so=able')
  })
})
