import { today } from '$core/clock'
import type { Api } from '$core/api'
import { matchesWords } from '$core/rules/search'
import type { Notice as NoticeWords, NoticeKind, NoticeSource } from '$core/row'

/** A notice at its office, with how far it has come. */
export type Notice = Omit<Api['NoticeNotice'], 'kind' | 'source'> & { kind: NoticeKind; source?: NoticeSource }
export type Reach = Api['NoticeReach']
/** A notice on the public page. */
export type OpenNotice = Omit<Api['NoticeOpenNotice'], 'kind' | 'source'> & { kind: NoticeKind; source?: NoticeSource }

/** Spoken calmly, Vietnamese goes at three syllables a second. */
const A_SECOND = 3
export const DOOR_SECONDS = 20

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
export const secondsOf = (text: string): number => Math.ceil(wordsIn(text) / A_SECOND)

/** A notice as it is being written. */
export interface Draft {
  kind: NoticeKind
  title: string
  text: string
  sourceKind: NoticeSource['kind']
  sourceTitle: string
  number: string
  date: string
  link: string
  atDoors: boolean
  script: string
  open: boolean
  until: string
}

export const EMPTY: Draft = {
  ...{ kind: 'notice', title: '', text: '', sourceKind: 'own', sourceTitle: '', number: '', date: '', link: '' },
  ...{ atDoors: false, script: '', open: true, until: '' },
} as const

/** News is somebody else's word, so it cannot rest on the office itself. */
export const sourcesFor = (kind: NoticeKind): NoticeSource['kind'][] => (kind === 'news' ? ['news', 'decision', 'law'] : ['own', 'decision', 'law', 'news'])

export type Missing = Partial<Record<'title' | 'text' | 'sourceTitle' | 'number' | 'date' | 'link' | 'script' | 'until', 'needed' | 'linkWrong' | 'untilPast'>>

/** What has to be filled in before it can be published; the same the server asks. */
export function missingIn(draft: Draft): Missing {
  const { sourceKind } = draft
  const needed: (keyof Missing)[] = ['title', 'text']
  if (sourceKind !== 'own') needed.push('sourceTitle', 'date', sourceKind === 'news' ? 'link' : 'number')
  else if (draft.link.trim()) needed.push('sourceTitle')
  if (draft.atDoors) needed.push('script')
  const missing: Missing = Object.fromEntries(needed.filter((field) => draft[field].trim() === '').map((field) => [field, 'needed']))
  if (draft.link.trim() && !/^https?:\/\/[^\s/]+\.\S+$/.test(draft.link.trim())) missing.link = 'linkWrong'
  if (draft.until && draft.until < today()) missing.until = 'untilPast'
  return missing
}

/** As it is told. */
export function bodyOf(draft: Draft): Pick<NoticeWords, 'kind' | 'title' | 'text' | 'source' | 'atDoors' | 'script' | 'open' | 'until'> {
  const source = sourceOf(draft)
  return {
    ...{ kind: draft.kind, title: draft.title.trim(), text: draft.text.trim(), atDoors: draft.atDoors, open: draft.open },
    ...(source && { source }),
    ...(draft.atDoors && { script: draft.script.trim() }),
    ...(draft.until && { until: draft.until }),
  }
}

function sourceOf({ sourceKind: kind, sourceTitle, number, date, link }: Draft): NoticeSource | undefined {
  const title = sourceTitle.trim()
  if (!title) return undefined
  const numbered = kind === 'decision' || kind === 'law'
  return { kind, title, ...(numbered && number.trim() && { number: number.trim() }), ...(date && { date }), ...(link.trim() && { link: link.trim() }) }
}

export const found = <Thing>(things: readonly Thing[], words: string, text: (thing: Thing) => string): Thing[] => things.filter((thing) => matchesWords(text(thing), words))
