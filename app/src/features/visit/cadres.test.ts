import { expect, test } from 'vitest'
import { currentTime } from '$core/clock'
import { helpRecordedToday } from './cadres'

type Deeds = Parameters<typeof helpRecordedToday>[0]

const help = (id: string, learner: string, at: number) => ({ id, type: 'help.given/1', occurredAt: new Date(at).toISOString(), body: JSON.stringify({ learner, service: 'e-office', seen: 'together' }) })
const deed = (facts: object[], { takenBack = false, standing = 'settled' } = {}) => ({ id: 'd', toldAt: 0, takenBack, facts: facts.map((fact) => ({ fact, standing })) })

test('help of today for this learner counts, unless it was withdrawn or refused', () => {
  const now = currentTime()
  const deeds = [
    deed([help('a', 'elder', now)]),
    deed([help('other', 'somebody', now)]),
    deed([help('yesterday', 'elder', now - 26 * 3_600_000)]),
    deed([help('withdrawn', 'elder', now)], { takenBack: true }),
    deed([help('refused', 'elder', now)], { standing: 'refused' }),
    deed([help('unsent', 'elder', now)], { standing: 'unsent' }),
  ]
  expect(helpRecordedToday(deeds as unknown as Deeds, 'elder').map(({ id, service, seen }) => [id, service, seen])).toEqual([
    ['a', 'e-office', 'together'],
    ['unsent', 'e-office', 'together'],
  ])
})
