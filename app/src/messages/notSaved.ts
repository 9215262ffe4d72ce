import { say } from './field'

/** Why a form could not be stored on this phone: its vault lost its key or was closed, or the phone is full. */
export function notSaved(failure: unknown): string {
  const name = failure instanceof Error ? failure.name : ''
  return name === 'KeyLost' || name === 'DatabaseClosedError' || name === 'Unreadable' ? say().keyLost : say().notSaved
}
