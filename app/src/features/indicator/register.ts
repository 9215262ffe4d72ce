import type { Api } from '$core/api'
import { office } from '$core/office.svelte'
import type { Elsewhere, Household } from '$core/row'
import { findsAll, wordsOf } from '$core/rules/search'

/** A household in its village's register. */
export type RegisterLine = Api['RegisterLine']
export type Person = Api['HouseholdStoryPerson']
/** One line of the ledger. */
export type ToldFact = Api['ToldFact'] & { body: object; personal?: object }

/** A business in its village's register. */
export type BusinessLine = Omit<Api['BusinessLine'], 'phones'> & { phones?: string[] }

/** One of the facts a finding is about. */
export type FindingFact = Omit<Api['FindingFact'], 'fact'> & { fact: ToldFact }

/** A subject that a figure counts. */
export type FigureSource = Api['FigureSource']

export interface Help {
  id: string
  learner: string
  service: string
  seen: string
}
export type Visit = Api['HouseholdStoryVisit'] & { helps?: Help[] }
/** All that is known about one household. */
export interface HouseholdStory extends Omit<Api['HouseholdStory'], 'phones' | 'visits' | 'origin' | 'departure'> {
  phones?: string[]
  visits: Visit[]
  origin?: Elsewhere
  departure?: Departure
}

export type Departure = NonNullable<Household['departure']>

/** @param query what its address takes along, so that the way back keeps the period */
export const householdAddress = ({ leaf, id }: { leaf: number; id: string }, query = '') => `/console/ho/${leaf}/${id}${query}`

export const businessAddress = (place: number, id: string, query = '') => `/console/noi/${place}/co-so/${id}${query}`

/** Caches the search words of each line, so that thousands of lines can be searched at every keystroke. */
const searched = new WeakMap<RegisterLine, readonly string[]>()

function wordsIn(line: RegisterLine): readonly string[] {
  const words = searched.get(line) ?? wordsOf(`${line.head ?? ''} ${line.locator ?? ''}`)
  searched.set(line, words)
  return words
}

export function found(lines: readonly RegisterLine[], words: string): readonly RegisterLine[] {
  const wanted = wordsOf(words)
  return wanted.length === 0 ? lines : lines.filter((line) => findsAll(wordsIn(line), wanted))
}

/** Whether the household left, or the last visit found that the family moved away. */
export const isMoved = ({ lastOutcome, left }: RegisterLine) => left || lastOutcome === 'moved'

/** `visit.made/1` → `visit.made`: people read what, not which version. */
export const kindOf = ({ type }: ToldFact) => type.slice(0, type.lastIndexOf('/'))

/** Clocks of ordinary phones differ by less; such a correction is no news to anybody. */
const CLOCK_TOLERANCE = 120_000

/** The device's clock was impossible, so the fact was set to the nearest possible time. */
export const isClamped = ({ occurredAt, happenedAt }: ToldFact) => Math.abs(Date.parse(occurredAt) - Date.parse(happenedAt)) > CLOCK_TOLERANCE

/** A person's name, or who they are when nobody wrote it down. */
export const nameOf = (people: readonly Person[], learner: string): string | undefined => people.find((person) => person.id === learner)?.name

/** Importing households needs the permissions CORRECT_OTHERS and MANAGE_ACCOUNTS. */
export const mayImportHouseholds = () => office.may('CORRECT_OTHERS') && office.may('MANAGE_ACCOUNTS')

/** Correcting a household on the console needs the permissions CORRECT_OTHERS and RECORD_VISITS. */
export const mayCorrectHouseholds = () => office.may('CORRECT_OTHERS') && office.may('RECORD_VISITS')

export const IMPORT_ADDRESS = '/console/nhap/households'
