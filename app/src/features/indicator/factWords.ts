import { say as console } from '$messages/console'
import { say, type FactWords } from '$messages/factWords'
import { language } from '$messages/language.svelte'
import { day, number } from '$ui/format'
import { kindOf, type ToldFact } from './register'

/** Names of what a fact only has the id of. */
export interface Names {
  person: (id: string) => string | undefined
  service: (id: string) => string | undefined
}

type Body = Record<string, unknown>
const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? number(value, language()) : '')
const list = (value: unknown) => (Array.isArray(value) ? value : [])

/** Text of a fact for people: never its type or its JSON. */
export function factSentence(fact: ToldFact, names: Names): string {
  const sentence = say().sentences[kindOf(fact)]
  return sentence ? capital(sentence(wordsOf(fact, names))) : say().other
}

/** The free note of a fact. */
export const noteOf = ({ personal }: ToldFact) => text((personal as Body | undefined)?.note)

function wordsOf({ body, personal }: ToldFact, names: Names): FactWords {
  const [open, own] = [body as Body, (personal ?? {}) as Body]
  const words = { ...texts(open), ...texts(own) }
  return {
    ...words,
    head: text(own.head) || say().nobody,
    name: text(own.name) || text(own.owner) || say().nobody,
    who: whoOf(open, names),
    service: names.service(text(open.service)) ?? (open.account || open.use ? say().platform : say().service),
    product: text(open.name),
    products: list(open.products).map((each: { name: string; quantity?: number }) => [each.name, each.quantity && `× ${text(each.quantity)}`].filter(Boolean).join(' ')).join(', '),
    outcome: (console().household.outcome[text(open.outcome)] ?? text(open.outcome)).toLowerCase(),
    seen: (console().household.seen[text(open.seen)] ?? text(open.seen)).toLowerCase(),
    use: say().use[text(open.use)] ?? text(open.use),
    on: open.on ? day(text(open.on)) : '',
    comeBack: open.comeBack ? day(text(open.comeBack)) : '',
    about: [console().household.relation[text(open.relation)], open.birthYear && console().household.born(String(open.birthYear))].filter(Boolean).join(', '),
    changes: Object.keys({ ...open, ...own }).flatMap((field) => say().fields[field] ?? []).join(', '),
    facts: text(list(open.facts).length),
    people: open.people ? text(list(open.people).length) : '',
    left: say().left[text(open.reason)] ?? '',
    from: say().from[text(open.learnedFrom)] ?? '',
    why: say().why[text(open.reason)] ?? '',
    answers: text(list(open.answers).length),
  }
}

const texts = (part: Body): FactWords => Object.fromEntries(Object.entries(part).map(([key, value]) => [key, text(value)]))
const whoOf = (body: Body, names: Names) => names.person(text(body.learner) || text(body.person)) ?? say().someone
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
