import { tellAtDesk } from '$core/desk'
import { office, officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'
import type { Person, ToldFact } from './register'

export type Reason = 'requested' | 'consent-withdrawn' | 'not-needed' | 'purpose-ended'

/** Facts with the name of a person of a household or business: the person's own facts and, for the head, those of the household. */
export function factsNaming(person: Pick<Person, 'id' | 'relation'>, facts: readonly ToldFact[]): string[] {
  const isHead = person.relation === 'head'
  return facts.filter((fact) => isPersonal(fact) && (namedIn(fact) === person.id || (isHead && namedIn(fact) === undefined))).map(({ id }) => id)
}

/** Everything personal about a household or business. */
export const factsOfAll = (facts: readonly ToldFact[]): string[] => facts.filter(isPersonal).map(({ id }) => id)

const isPersonal = ({ personal }: ToldFact) => personal !== undefined && Object.keys(personal).length > 0

/** The person a fact is about; undefined when it is about the household. */
function namedIn({ id, type, body }: ToldFact): string | undefined {
  const { person, learner } = body as { person?: string; learner?: string }
  return type === 'person.registered/1' ? id : (person ?? learner)
}

/** The server takes so many facts in one erasure. */
const MOST = 1_000

/** Erases the personal parts of these facts of a subject; nobody can undo it. */
export async function erase(leaf: number, subject: string, facts: readonly string[], reason: Reason, wire: Wire = officeWire): Promise<void> {
  const parts = Array.from({ length: Math.ceil(facts.length / MOST) }, (_, part) => facts.slice(part * MOST, (part + 1) * MOST))
  await tellAtDesk(parts.map((some) => ({ type: 'personal.erased/1', leaf, subject, body: { facts: some, reason } })), wire)
}

export const mayErase = () => office.may('ERASE_PERSONAL')

/** The role in which this reader erases. */
export const erasingRole = (): string | undefined => office.me?.roles.find(({ permits }) => permits.includes('ERASE_PERSONAL'))?.role
