// @vitest-environment node
import { expect, test } from 'vitest'
import type { Round } from '$core/row'
import { Answers } from './answers.svelte'
import { monthsEnd, RoundDraft } from './opening.svelte'

const about = { subject: 'nhà Mẩy', leaf: 7 }
const round: Round = {
  ...{ id: 'r', name: 'Khảo sát', audience: 'Mọi hộ', households: 'all', share: 100, fromDay: '2026-11-01', untilDay: '2026-11-30' },
  done: { questions: [{ text: 'Có sóng?', kind: 'yes-no' }, { text: 'Ví?', kind: 'choice', choices: ['Không', 'Có'] }, { text: 'Mấy máy?', kind: 'number' }, { text: 'Mong gì?', kind: 'text' }] },
}

test('what was answered is told once a round, words apart from the rest', () => {
  const answers = new Answers()
  answers.keep('r', 0, { pick: 'no' })
  answers.keep('r', 1, { pick: '1' })
  answers.keep('r', 2, { text: ' 3 ' })
  answers.keep('r', 3, { text: ' Muốn học tối ' })
  expect(answers.words([round], about, 'v')).toEqual([
    {
      ...{ type: 'round.answered/1', ...about },
      body: { round: 'r', visit: 'v', answers: [{ question: 0, yes: false }, { question: 1, choice: 1 }, { question: 2, number: 3 }, { question: 3 }] },
      personal: { texts: { 3: 'Muốn học tối' } },
    },
  ])
})

test('nothing answered, or a number that is none, tells nothing', () => {
  const answers = new Answers()
  answers.keep('r', 2, { text: 'ba' })
  answers.keep('r', 3, { text: ' ' })
  expect(answers.words([round], about, 'v')).toEqual([])
})

test.each([
  ['2026-11-01', '2026-11-30'],
  ['2026-11-23', '2026-11-30'],
  ['2026-11-24', '2026-12-31'],
  ['2026-12-31', '2027-01-31'],
  ['2028-02-10', '2028-02-29'],
])('a round opened on %s ends on %s unless said otherwise', (today, end) => {
  expect(monthsEnd(today)).toBe(end)
})

test('a round with a service, a name and words can be opened', () => {
  const draft = new RoundDraft('2026-11-10')
  expect(draft.missing).toBe('missingAim')
  Object.assign(draft, { service: 's', name: ' Đợt VNeID ', audience: 'Mọi hộ' })
  expect(draft.missing).toBeUndefined()
  expect(draft.body).toEqual({ name: 'Đợt VNeID', done: { service: 's' }, audience: 'Mọi hộ', households: 'all', share: 100, from: '2026-11-10', until: '2026-11-30' })
})

test('a choice of one is no question, and nobody opens a round backwards', () => {
  const draft = new RoundDraft('2026-11-10')
  Object.assign(draft, { kind: 'questions', name: 'Khảo sát', audience: 'Mọi hộ' })
  draft.questions[0] = { text: 'Ví nào?', kind: 'choice', choices: 'Một\n \n' }
  expect(draft.missing).toBe('missingQuestion')
  draft.questions[0]!.choices = 'Một\nHai'
  expect(draft.missing).toBeUndefined()
  draft.until = '2026-11-09'
  expect(draft.missing).toBe('daysReversed')
})
