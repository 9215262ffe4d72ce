import { placeName } from '$core/rules/place'
import type { Api } from '$core/api'
import type { Aim } from '$core/row'

/** A round as the server gives it to a desk; what its fact told as JSON is read as the fact says it. */
export type Line = Omit<Api['RoundLine'], 'done'> & { done: Aim }
export type Unit = Api['RoundBoardUnit']
export type Board = Omit<Api['RoundBoard'], 'round'> & { round: Line }
export type AnswerSum = Api['RoundBoardAnswers']
export type WordsOf = Api['RoundWords']

/** How much of the target is reached; a village that did more makes good for nobody. */
export const shareOf = ({ target, remaining }: Line['progress']) => (target === 0 ? undefined : (target - remaining) / target)

/** Households of the audience that are done, before the round and during it. */
export const doneOf = ({ before, during }: Line['progress']) => before + during

export const fullName = (place: Line['place']) => placeName(place)
