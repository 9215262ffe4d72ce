import { describe, expect, it } from 'vitest'
import { say } from '$messages/report'
import { mendsAt, type GapKind } from './gaps'

describe('what a report lacks', () => {
  const kinds = Object.keys(say().gaps.kinds) as GapKind[]

  it('opens the screen that mends it', () => {
    for (const kind of kinds) expect(mendsAt(kind, 7, () => true), kind).toMatch(/^\/console\//)
  })

  it('offers no screen to those who may not open it', () => {
    expect(mendsAt('villages-without-declared', 7, (permission) => permission === 'SEE_NUMBERS')).toBeUndefined()
    expect(mendsAt('devices-unheard', 7, (permission) => permission === 'SEE_NUMBERS')).toBe('/console/noi/7')
  })
})
