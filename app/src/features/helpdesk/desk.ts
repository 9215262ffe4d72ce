import { placeName } from '$core/rules/place'
import type { Api } from '$core/api'
import { tellAtDesk } from '$core/desk'
import { newId } from '$core/ids'
import { office } from '$core/office.svelte'
import type { Step as Written } from '$core/row'
import { phoneModel } from '$core/rules/stuck'

export type Step = Api['StuckStep']
export type Here = Api['StuckHere']
export type Point = Api['StuckPoint']
export type Told = Api['AnswerTold']
export type Own = Api['OwnStuck']
export type Answerer = Api['Answerer']

/** A service as this desk needs it; its steps only where one is opened. */
export interface Service {
  id: string
  name: string
  status: string
  version?: number | null
  stepCount: number
  steps?: Written[] | null
}

export const placeTitle = (place: { type: string; name: string }) => {
  const full = placeName(place)
  return full.charAt(0).toUpperCase() + full.slice(1)
}

const holds = (roles: readonly string[]) => office.me?.roles.some(({ role }) => roles.includes(role)) ?? false

/** Who may answer, and who names others. */
export const mayAnswer = () => office.may('ANSWER_STUCK')
export const mayName = () => office.may('NAME_ANSWERERS')

/** Answers everybody stuck at a step beneath this office. */
export const answer = (service: string, step: number, version: number | null | undefined, text: string, from: string) =>
  tellAtDesk([{ type: 'answer.given/1', leaf: office.placeFor('ANSWER_STUCK')!.leaf, body: { service, step, ...(version && { version }), text, from } }])

export const endAnswer = ({ leaf, id }: Told, on: string) => tellAtDesk([{ type: 'answer.ended/1', leaf, subject: id, body: { on } }])

/** What an officer asks for themselves. */
export interface Asking {
  service: string
  step: number
  version: number
  failure?: number
  model: string
  note: string
}

/** As a member of a team, whose ladder it counts on, where the role records visits; otherwise as an officer at the office's own place. */
export const asMember = ({ member }: Own) => Boolean(member) && holds(['commune-office', 'team-lead'])

export function askForMyself(own: Own, { service, step, version, failure, model, note }: Asking) {
  const told = phoneModel(model)
  const body = { service, step, version, ...(failure !== undefined && { failure }), ...(told && { phoneModel: told }) }
  const personal = note.trim() ? { note: note.trim() } : undefined
  if (asMember(own)) return tellAtDesk([{ type: 'stuck.raised/1', leaf: own.leaf, subject: own.team!, body: { learner: own.member, ...body }, personal }])
  return tellAtDesk([{ type: 'stuck.asked/1', leaf: office.placeFor('ASK')!.leaf, id: newId(), body: { ...body, by: 'officer' }, personal }])
}

/** It closes because they have done it, on their own device. */
export function doneByMyself(own: Own, point: Point) {
  if (point.kind === 'team')
    return tellAtDesk([{ type: 'help.given/1', leaf: point.leaf, subject: point.subject, body: { learner: own.member, service: point.service, seen: 'alone', device: 'own' } }])
  return tellAtDesk([{ type: 'step.done/1', leaf: point.leaf, subject: point.id, body: { seen: 'alone' } }])
}
