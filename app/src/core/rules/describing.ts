import { oneLine, phoneNumber } from './text'

/** Fields of a household as a form holds them. */
export interface HouseholdWords {
  head: string
  locator: string
  phone: string
  farm: boolean
  business: boolean
  poverty: string
  languages?: string[]
  /** Sensitive: asked for and recorded only with the people's consent. */
  ethnicity?: string
}

/** Fields of a person as a form holds them. */
export interface PersonWords {
  name: string
  phone: string
  relation?: string
  gender?: string
  birthYear: string
}

interface KnownHousehold {
  head?: string | null
  locator?: string | null
  phones?: string[] | null
  farm?: boolean | null
  business?: boolean | null
  poverty?: string | null
  languages?: string[] | null
  ethnicity?: string | null
}

interface KnownPerson {
  name?: string | null
  phone?: string | null
  relation?: string | null
  gender?: string | null
  birthYear?: number | null
}

/** The content of a fact: what may be counted, and what names somebody. */
export interface ChangedFields {
  body: Record<string, unknown>
  personal?: Record<string, unknown>
}

const NOTHING: ReadonlySet<string> = new Set()

export const householdWords = (household?: KnownHousehold): HouseholdWords => ({
  head: household?.head ?? '',
  locator: household?.locator ?? '',
  phone: household?.phones?.[0] ?? '',
  farm: household?.farm ?? false,
  business: household?.business ?? false,
  poverty: household?.poverty ?? 'none',
  languages: household?.languages ?? [],
  ethnicity: household?.ethnicity ?? '',
})

export const personWords = (person?: KnownPerson): PersonWords => ({
  name: person?.name ?? '',
  phone: person?.phone ?? '',
  birthYear: person?.birthYear?.toString() ?? '',
  relation: person?.relation ?? undefined,
  gender: person?.gender ?? undefined,
})

const same = (one: readonly string[], other: readonly string[] = []) => one.length === other.length && one.every((each) => other.includes(each))

export const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined))

/** A form shows the first number only; the others stay. */
export const numbersOf = ({ phone: first }: HouseholdWords, others: readonly string[] = []) => [...new Set([...(first.trim() ? [phoneNumber(first)] : []), ...others])]

const yearOf = ({ birthYear }: PersonWords) => (birthYear.trim() ? Number(birthYear) : undefined)
const numberOf = (phone: string) => (phone.trim() ? phoneNumber(phone) : '')

/** Body and personal part of a new person's registration; empty fields are left out. */
export const personFields = (words: PersonWords): Required<ChangedFields> => ({
  body: filled({ relation: words.relation, gender: words.gender, birthYear: yearOf(words) }),
  personal: filled({ name: oneLine(words.name), phone: numberOf(words.phone) }),
})

/**
 * The changed fields of a household, or undefined when none changed. In each field the later fact wins; an empty value clears the field.
 *
 * @param again fields to include although their values have not changed, because the server refused the fact that held them
 */
export function householdChanges(household: KnownHousehold, words: HouseholdWords, again: ReadonlySet<string> = NOTHING): ChangedFields | undefined {
  const before = householdWords(household)
  const changed = (field: keyof HouseholdWords, name: string = field) => words[field] !== before[field] || again.has(name)
  return changedFields(
    filled({
      farm: changed('farm') ? words.farm : undefined,
      business: changed('business') ? words.business : undefined,
      poverty: changed('poverty') ? words.poverty : undefined,
      languages: words.languages && !same(words.languages, before.languages) ? words.languages : undefined,
    }),
    {
      ...(changed('head') && { head: oneLine(words.head) }),
      ...(words.ethnicity !== undefined && changed('ethnicity') && { ethnicity: words.ethnicity }),
      ...(changed('locator') && { locator: oneLine(words.locator) }),
      ...(changed('phone', 'phones') && { phones: numbersOf(words, household.phones?.slice(1)) }),
    },
  )
}

/** Only what has changed of a person. */
export function personChanges(person: KnownPerson & { id: string }, words: PersonWords, again: ReadonlySet<string> = NOTHING): ChangedFields | undefined {
  const before = personWords(person)
  const changed = (field: keyof PersonWords) => words[field] !== before[field] || again.has(field)
  const content = changedFields(
    filled({
      relation: changed('relation') ? words.relation : undefined,
      gender: changed('gender') ? words.gender : undefined,
      birthYear: changed('birthYear') ? yearOf(words) : undefined,
    }),
    {
      ...(changed('name') && { name: oneLine(words.name) }),
      ...(changed('phone') && { phone: numberOf(words.phone) }),
    },
  )
  return content && { ...content, body: { person: person.id, ...content.body } }
}

function changedFields(body: Record<string, unknown>, personal: Record<string, unknown>): ChangedFields | undefined {
  if (Object.keys(personal).length > 0) return { body, personal }
  return Object.keys(body).length > 0 ? { body } : undefined
}
