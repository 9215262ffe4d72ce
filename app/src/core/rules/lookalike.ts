import type { Book } from '../book.svelte'
import type { Household, Person } from '../row'
import type { PersonWords } from './describing'
import { folded, givenName, oneLine, phoneNumber } from './text'

/** Folding finds what may be the same; only a person can say whether it is. */
const alike = (one = '', other = '') => folded(one) !== '' && folded(one) === folded(other)

const numberOf = (written: string) => (written.trim() ? phoneNumber(written) : undefined)

/** Households that may be the one about to be registered: the same head in the same village, or the same telephone number anywhere. */
export function householdsLike(book: Book, leaf: number, { head, phone }: { head: string; phone: string }): Household[] {
  const number = numberOf(phone)
  const isLike = (household: Household, at: number) => (at === leaf && alike(household.head, head)) || (number !== undefined && (household.phones ?? []).includes(number))
  return book.households().flatMap(({ household, leaf: at }) => (isLike(household, at) ? [household] : []))
}

/** A registered person with the household. */
export interface KnownPerson {
  person: Person
  household: Household
}

/** Of the same household: the same name or number, or the same given name and year of birth. */
function isLikeAtHome(person: Person, { name, birthYear }: PersonWords, number: string | undefined): boolean {
  const sameYear = birthYear.trim() !== '' && person.birthYear === Number(birthYear)
  return alike(person.name, name) || (number !== undefined && person.phone === number) || (sameYear && alike(givenName(oneLine(person.name ?? '')), givenName(oneLine(name))))
}

/** Of another household a name alone says little: the same name and year of birth, or the same number. */
function isLikeElsewhere(person: Person, { name, birthYear }: PersonWords, number: string | undefined): boolean {
  const sameYear = birthYear.trim() !== '' && person.birthYear === Number(birthYear)
  return (sameYear && alike(person.name, name)) || (number !== undefined && person.phone === number)
}

/** People who may be the one about to be registered in a household; those of the household come first. */
export function peopleLike(book: Book, household: string, words: PersonWords): KnownPerson[] {
  const number = numberOf(words.phone)
  const among = (home: Household, isLike: typeof isLikeAtHome) =>
    book.about(home.id).persons.filter((person) => isLike(person, words, number)).map((person) => ({ person, household: home }))
  const here = book.about(household).household
  const elsewhere = book.households().flatMap((listed) => (listed.household.id === household ? [] : among(listed.household, isLikeElsewhere)))
  return [...(here ? among(here, isLikeAtHome) : []), ...elsewhere]
}

export const namedAlike = <Named extends { name?: string; phones?: string[] }>(known: readonly Named[], name: string, phone: string): Named[] => {
  const number = numberOf(phone)
  return known.filter((each) => alike(each.name, name) || (number !== undefined && (each.phones ?? []).includes(number)))
}
