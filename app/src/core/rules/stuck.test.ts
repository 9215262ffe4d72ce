// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { vectors } from '../../../test/contract'
import type { Seen } from '../fact'
import { escalated, frees, goBack, modelOf, phoneModel, reaches, standingOf, type Escalation, type Known, type Standing } from './stuck'

interface Vector {
  rule: string
  name: string
}
const of = <V>(rule: string) => vectors<Vector & V>('stuck').filter((vector) => vector.rule === rule)

describe('who did the step is free', () => {
  test.each(of<{ stuckAt: number; seen: Seen; step?: number; frees: boolean }>('freeing'))('$name', (vector) => {
    expect(frees(vector, vector.stuckAt)).toBe(vector.frees)
  })
})

describe('whom an answer reaches', () => {
  interface Reach {
    answer: { service: string; step: number; place: number; endedOn?: string }
    stuck: { service: string; step: number; places: number[] }
    today: string
    reaches: boolean
  }
  test.each(of<Reach>('reach'))('$name', ({ answer, stuck, today, reaches: expected }) => {
    expect(reaches(answer, answer.place, stuck, stuck.places, today)).toBe(expected)
  })
})

describe('where it stands', () => {
  test.each(of<{ closedOn?: string; answers: number; state: Standing }>('state'))('$name', ({ closedOn, answers, state }) => {
    expect(standingOf({ closedOn }, answers)).toBe(state)
  })
})

describe('a door to go back to', () => {
  test.each(of<{ answeredAt: string[]; metAt: string[]; closed: boolean; goBack: boolean }>('back'))('$name', (vector) => {
    expect(goBack(vector.answeredAt, vector.metAt, vector.closed)).toBe(vector.goBack)
  })
})

describe('who should see to it', () => {
  test.each(of<{ known: Known; to: Escalation }>('escalation'))('$name', ({ known, to }) => expect(escalated(known)).toBe(to))
})

describe('a phone model is nobody’s name or number', () => {
  test.each(vectors<{ name: string; written: string; model?: string }>('phone-model'))('$name', ({ written, model }) => {
    expect(phoneModel(written)).toBe(model)
  })

  test('as browsers say it', () => {
    const told = 'Mozilla/5.0 (Linux; Android 9; SM-A107F Build/PPR1.180610.011) AppleWebKit/537.36'
    expect(modelOf(told)).toBe('SM-A107F')
    expect(modelOf('Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36')).toBeUndefined()
    expect(modelOf('Mozilla/5.0 (X11; Linux x86_64)')).toBeUndefined()
  })
})
