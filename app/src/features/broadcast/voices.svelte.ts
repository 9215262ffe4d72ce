import { dayOf } from '$core/day'
import { newId } from '$core/ids'
import { phone } from '$core/session.svelte'
import type { Voice } from '$core/row'
import { takenBack, undo } from './notices.svelte'

/** A recording as it travels: base64, and how it was made. */
export interface Sound {
  sound: string
  soundType: 'webm' | 'mp4' | 'ogg'
}

interface Words extends Partial<Sound> {
  text?: string
}

const answered = ({ outcome }: Voice) => outcome === 'answered' || outcome === 'done'

/** The answer is there and the household does not know it yet. */
export const waitsForReturn = (voice: Voice) => answered(voice) && voice.returnedOn === undefined

/** All voices of my villages, with what I have just told laid over them; the newest first. */
export function voices(): Voice[] {
  const { book } = phone()
  const back = takenBack()
  const rows = book.all('voice/1')
  const known = new Set(rows.map(({ id }) => id))
  const returned = new Map(book.told<{ voice: string }>('voice.returned/1').map(({ fact, body }) => [body.voice, dayOf(fact.occurredAt)]))
  const raised = book.told<Pick<Voice, 'kind' | 'service'>>('voice.raised/1').filter(({ fact }) => !known.has(fact.id)).map(bornHere)
  return [...rows, ...raised]
    .filter(({ id }) => !back.has(id))
    .map((voice) => (answered(voice) && returned.has(voice.id) ? { ...voice, returnedOn: voice.returnedOn ?? returned.get(voice.id) } : voice))
    .sort((one, other) => (one.at > other.at ? -1 : 1))
}

function bornHere({ fact, body, personal }: ReturnType<ReturnType<typeof phone>['book']['told']>[number]): Voice {
  const { text, sound } = personal as Words
  const { kind, service } = body as Pick<Voice, 'kind' | 'service'>
  return { id: fact.id, household: fact.subject, kind, service, text, hasSound: sound !== undefined, onDay: dayOf(fact.occurredAt), at: fact.occurredAt }
}

export const voicesOf = (household: string): Voice[] => voices().filter((voice) => voice.household === household)

export async function raise(household: string, kind: Voice['kind'], { text, ...sound }: Words): Promise<() => Promise<void>> {
  const leaf = phone().book.leafOf(household)!
  const words = text?.trim()
  const deed = await phone().tell([
    { id: newId(), type: 'voice.raised/1', subject: household, leaf, body: { kind }, personal: { ...(words && { text: words }), ...sound } },
  ])
  return () => undo(household, leaf, deed)
}

/** The household was told what the office answered. */
export async function carryBack({ household, id }: Voice): Promise<() => Promise<void>> {
  const leaf = phone().book.leafOf(household)!
  const deed = await phone().tell([{ type: 'voice.returned/1', subject: household, leaf, body: { voice: id } }])
  return () => undo(household, leaf, deed)
}
