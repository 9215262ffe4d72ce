import type { Person, ToldFact } from './register'

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
