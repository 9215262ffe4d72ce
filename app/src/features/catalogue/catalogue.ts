import type { Api } from '$core/api'
import { takeBackAtDesk, tellAtDesk, type DeskWords } from '$core/desk'
import { newId } from '$core/ids'
import { folded } from '$core/rules/text'
import type { Card } from './card'

export const HOME = '/console/dich-vu'
export const PILLARS = ['government', 'economy', 'society'] as const
export const AUDIENCES = ['citizen', 'cadre'] as const
export const KINDS = ['service', 'marketplace', 'payment'] as const

export type ServiceHome = Api['ServiceHome']
/** Its facts travel as JSON, in the words of facts. */
export type Shipped = Omit<Api['ShippedService'], 'added' | 'playbook'> & {
  added: { name: string; category: string; owner: string; partner?: string | null }
  playbook?: object | null
}
export type ServiceChange = Api['ServiceChange'] & { body: Record<string, unknown> }

/** Fields of a service as the form holds them; all except the code can be changed later. */
export interface Described {
  name: string
  category: string
  pillar: string
  audience: string
  owner: string
  partner: string
  kind: string
}

export const blank = (): Described => ({ name: '', category: '', pillar: 'government', audience: 'citizen', owner: '', partner: '', kind: 'service' })

export const describedOf = ({ name, category, pillar, audience, owner, partner, kind }: Card): Described => ({
  name,
  category,
  pillar,
  audience,
  owner: owner ?? '',
  partner: partner ?? '',
  kind,
})

const LONGEST_CODE = 40

/** A code from a name, one that no other service has: `Ví điện tử` becomes `vi-dien-tu`. */
export function codeOf(name: string, taken: ReadonlySet<string>): string {
  const plain = folded(name).replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_CODE - 3).replace(/^-+|-+$/g, '') || 'dich-vu'
  let code = plain
  for (let n = 2; taken.has(code); n++) code = `${plain}-${n}`
  return code
}

const trimmed = <T extends object>(words: T): T => Object.fromEntries(Object.entries(words).map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value])) as T

/** Adds a service at the province; returns its id and how to undo it. */
export async function addService(leaf: number, code: string, words: Described) {
  const { partner, ...rest } = trimmed(words)
  const [id] = await tellAtDesk([{ type: 'service.added/1', leaf, body: { code, ...rest, ...(partner && { partner }), status: 'live' } }])
  return { id: id!, undo: () => takeBackAtDesk(leaf, id!, [id!]) }
}

/** The fields whose value differs from what the service has. */
export function changed(card: Card, words: Described): Partial<Described> {
  const before = describedOf(card)
  const after = trimmed(words)
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => value !== before[field as keyof Described]))
}

/** Facts that record a new order: one for each service whose position changes. */
export const positions = (cards: readonly Card[]): DeskWords[] =>
  cards.flatMap(({ id, leaf, position }, index) => (position === index + 1 ? [] : [{ type: 'service.described/1', leaf, subject: id, body: { position: index + 1 } }]))

/** Records facts about several services as one deed; returns how to undo it. */
export async function recordAll(facts: readonly DeskWords[]) {
  const ids = await tellAtDesk(facts)
  return () => tellAtDesk(facts.map(({ leaf, subject }, index) => ({ type: 'fact.withdrawn/1', leaf, subject: subject ?? ids[index]!, body: { facts: [ids[index]!] } })))
}

/** Takes shipped services into the catalogue, each with its playbook; returns how to undo it. */
export async function takeShipped(leaf: number, chosen: readonly Shipped[]) {
  const services = chosen.map((each) => ({ each, id: newId() }))
  const facts: DeskWords[] = services.map(({ each, id }) => ({ type: 'service.added/1', leaf, id, subject: id, body: withoutNothing(each.added) }))
  const playbooks = services.flatMap(({ each, id }) => (each.playbook ? [{ type: 'service.published/1', leaf, subject: id, body: withoutNothing(each.playbook) }] : []))
  await tellAtDesk([...facts, ...playbooks])
  return async () => {
    await tellAtDesk(services.map(({ id }) => ({ type: 'fact.withdrawn/1', leaf, subject: id, body: { facts: [id] } })))
  }
}

const withoutNothing = (words: object) => Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null && value !== undefined))
