import type { Api } from '$core/api'
import type { Evaluation, Service, Step } from '$core/row'

/** A service as the server gives it to a desk; what a fact told as JSON is read as the fact says it. */
export type Card = Omit<Api['ServiceCard'], 'evaluation' | 'steps'> & { evaluation?: Evaluation | null; steps?: Step[] | null }

/** Absent fields come as null. */
export const serviceOf = (card: Card): Service =>
  Object.fromEntries(Object.entries(card).filter(([, value]) => value !== null)) as unknown as Service

export const points = ({ criteria }: Evaluation) => ({
  score: criteria.reduce((sum, { score }) => sum + score, 0),
  of: criteria.reduce((sum, { of }) => sum + of, 0),
})
