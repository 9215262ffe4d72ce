import { content, type Fact } from './fact'
import { isWithdrawal, NOTHING, overlay, type About, withdrawnBy } from './rules/overlay'
import { indexed, queryOf, rankOf, type Indexed } from './rules/search'
import { byGivenName } from './rules/text'
import type { Household, Kind, Kinds, Person, Row, Scope } from './row'
import type { Mine } from './vault/vault'

type AnyRow = Row<Kinds[Kind]>

/** A household where I find it. */
export interface Listed {
  leaf: number
  household: Household
  /** Not on the server yet, or changed by facts that are not. */
  mine: boolean
}

/** By the head's given name; a household without a name, as after an erasure, comes last. */
const byHead = ({ household: one }: Listed, { household: other }: Listed): number => Number(!one.head) - Number(!other.head) || byGivenName(one.head ?? '', other.head ?? '')

/**
 * The phone's memory opened: the server's rows as pulled, my facts laid over them, and the search index. What screens read here
 * follows every change; what did not change is not computed again.
 */
export class Book {
  #revision = $state(0)
  #rows = new Map<string, Map<string, AnyRow>>()
  #bySubject = new Map<string, Set<AnyRow>>()
  #mine: Mine[] = []
  #mineAbout = new Map<string, Fact[]>()
  #abouts = new Map<string, About>()
  #texts = new Map<string, Indexed>()
  #scope: Scope[] = []
  #listed: Listed[] | undefined

  constructor(readonly author?: string) {}

  /** Reading it makes a screen follow every later change. */
  get revision() {
    return this.#revision
  }

  get scope(): readonly Scope[] {
    void this.#revision
    return this.#scope
  }

  get mine(): readonly Mine[] {
    void this.#revision
    return this.#mine
  }

  keepScope(scope: Scope[]) {
    this.#scope = scope
    this.#texts.clear()
    this.#changed()
  }

  put(rows: readonly Row[]) {
    for (const row of rows as AnyRow[]) this.#putOne(row)
    if (rows.some(({ kind }) => kind === MERGED)) this.#regroup()
    this.#changed()
  }

  remove(gone: readonly Omit<Row, 'data'>[]) {
    for (const { kind, id, leaf } of gone) {
      const row = this.#kind(kind).get(id)
      if (row?.leaf === leaf) this.#forget(row)
    }
    if (gone.some(({ kind }) => kind === MERGED)) this.#regroup()
    this.#changed()
  }

  drop(leaf: number) {
    for (const rows of this.#rows.values()) for (const row of [...rows.values()]) if (row.leaf === leaf) this.#forget(row)
    this.#changed()
  }

  clear() {
    this.#rows.clear()
    this.#bySubject.clear()
    this.#abouts.clear()
    this.#texts.clear()
    this.#changed()
  }

  /** My facts that the rows do not hold yet, in the order told. */
  lay(mine: readonly Mine[]) {
    this.#mine = [...mine]
    this.#regroup()
    this.#changed()
  }

  /** Id of the household this one was merged into, or its own id. */
  survivorOf(subject: string): string {
    void this.#revision
    return this.one(MERGED, subject)?.household ?? subject
  }

  #regroup() {
    for (const subject of this.#mineAbout.keys()) this.#stale(subject)
    this.#mineAbout = grouped(this.#mine, (subject) => this.survivorOf(subject))
    for (const subject of this.#mineAbout.keys()) this.#stale(subject)
  }

  /** One subject with everything about it, as I see it now; of a household that was merged into another, the other. */
  about(id: string): About {
    const subject = this.survivorOf(id)
    const known = this.#abouts.get(subject)
    if (known) return known
    const facts = this.#mineAbout.get(subject)
    const pulled = this.#pulled(subject)
    const about = facts ? overlay(pulled, facts, this.author) : pulled
    this.#abouts.set(subject, about)
    return about
  }

  /** My facts of a type that the rows do not hold yet and that I did not take back, in the order told. */
  told<Body>(type: string): { fact: Fact; body: Partial<Body>; personal: Record<string, unknown> }[] {
    void this.#revision
    const back = new Set(this.#mine.flatMap(({ fact }) => (isWithdrawal(fact) ? withdrawnBy(fact) : [])))
    return this.#mine
      .filter(({ fact }) => fact.type === type && !back.has(fact.id))
      .map(({ fact }) => ({ fact, body: content<Body>(fact.body), personal: content<Record<string, unknown>>(fact.personal) }))
  }

  leafOf(subject: string): number | undefined {
    void this.#revision
    const survivor = this.survivorOf(subject)
    const row = BORN.map((kind) => this.#kind(kind).get(survivor)).find(Boolean)
    return row?.leaf ?? this.#mineAbout.get(survivor)?.[0]?.leaf
  }

  all<K extends Kind>(kind: K): Kinds[K][] {
    void this.#revision
    return [...this.#kind(kind).values()].map((row) => row.data as Kinds[K])
  }

  /** The rows as pulled, each with the leaf where it stands. */
  rows<K extends Kind>(kind: K): Row<Kinds[K]>[] {
    void this.#revision
    return [...this.#kind(kind).values()] as Row<Kinds[K]>[]
  }

  one<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    void this.#revision
    return this.#kind(kind).get(id)?.data as Kinds[K] | undefined
  }

  /** Every household of my villages, with those I have just written down, by the head's given name. */
  households(): Listed[] {
    void this.#revision
    return (this.#listed ??= this.#list())
  }

  /** Finds households by any words of head, people, phone, way there or village; the best match first, then by given name. */
  search(words: string): Listed[] {
    const query = queryOf(words)
    const ranked = this.households().flatMap((listed) => {
      const rank = rankOf(this.#searchable(listed.household, listed.leaf), query)
      return rank === undefined ? [] : [{ listed, rank }]
    })
    return ranked.sort((one, other) => one.rank - other.rank).map(({ listed }) => listed)
  }

  #list(): Listed[] {
    const mine = new Set(this.#scope.filter((place) => place.mine).map((place) => place.leaf))
    const rows = [...this.#kind('household/1').values()].filter((row) => mine.has(row.leaf))
    const born = [...this.#mineAbout].filter(([subject]) => !this.#kind('household/1').has(subject))
    const found = [...rows.map((row) => [row.id, row.leaf] as const), ...born.map(([subject, [fact]]) => [subject, fact!.leaf] as const)]
    const listed = found.flatMap(([id, leaf]) => {
      const household = this.about(id).household
      return household ? [{ leaf, household, mine: this.#mineAbout.has(id) }] : []
    })
    return listed.sort(byHead)
  }

  #searchable(household: Household, leaf: number): Indexed {
    const known = this.#texts.get(household.id)
    if (known !== undefined) return known
    const { persons } = this.about(household.id)
    const searchable = indexed({
      names: [household.head, ...persons.map(({ name }) => name)],
      texts: [household.locator, this.#scope.find((place) => place.leaf === leaf)?.name],
      phones: [...(household.phones ?? []), ...persons.map(({ phone }) => phone)],
    })
    this.#texts.set(household.id, searchable)
    return searchable
  }

  #pulled(subject: string): About {
    const rows = this.#bySubject.get(subject)
    if (!rows) return NOTHING
    const about: About = { persons: [], visits: [], helps: [], mastery: [] }
    for (const row of rows) KEEP[row.kind]?.(about, row.data)
    about.persons.sort(byStanding)
    return about
  }

  #putOne(row: AnyRow) {
    const before = this.#kind(row.kind).get(row.id)
    if (before) this.#forget(before)
    this.#kind(row.kind).set(row.id, row)
    const subject = subjectOf(row)
    if (!subject) return
    if (!this.#bySubject.has(subject)) this.#bySubject.set(subject, new Set())
    this.#bySubject.get(subject)!.add(row)
    this.#stale(subject)
  }

  #forget(row: AnyRow) {
    this.#kind(row.kind).delete(row.id)
    const subject = subjectOf(row)
    if (!subject) return
    this.#bySubject.get(subject)?.delete(row)
    this.#stale(subject)
  }

  #stale(subject: string) {
    this.#abouts.delete(subject)
    this.#texts.delete(subject)
  }

  #kind(kind: string): Map<string, AnyRow> {
    if (!this.#rows.has(kind)) this.#rows.set(kind, new Map())
    return this.#rows.get(kind)!
  }

  #changed() {
    this.#listed = undefined
    this.#revision++
  }
}

/** @param survivorOf maps a merged household to the one it belongs to */
function grouped(mine: readonly Mine[], survivorOf: (subject: string) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const { fact } of mine) {
    const subject = survivorOf(fact.subject)
    groups.set(subject, [...(groups.get(subject) ?? []), fact])
  }
  return groups
}

const MERGED = 'merged-household/1'

/** Kinds whose rows are subjects of their own. */
const BORN: Kind[] = ['household/1', 'business/1', 'team/1', 'session/1', 'gathering/1']

const KEEP: Record<string, (about: About, data: Kinds[Kind]) => void> = {
  'household/1': (about, data) => (about.household = data as Kinds['household/1']),
  'business/1': (about, data) => (about.business = data as Kinds['business/1']),
  'person/1': (about, data) => about.persons.push(data as Kinds['person/1']),
  'visit/1': (about, data) => about.visits.push(data as Kinds['visit/1']),
  'help/1': (about, data) => about.helps.push(data as Kinds['help/1']),
  'mastery/1': (about, data) => about.mastery.push(data as Kinds['mastery/1']),
}

const STANDING = ['head', 'spouse', 'parent', 'child', 'other']
const standing = ({ relation = '' }: Person) => (STANDING.indexOf(relation) + STANDING.length + 1) % (STANDING.length + 1)

/** The head first, then as a family names itself; the older before the younger. */
const byStanding = (one: Person, other: Person) =>
  standing(one) - standing(other) || (one.birthYear ?? 0) - (other.birthYear ?? 0) || (one.id < other.id ? -1 : 1)

function subjectOf(row: AnyRow): string | undefined {
  if (row.kind === 'household/1' || row.kind === 'business/1') return row.id
  const data = row.data as { subject?: string; household?: string; business?: string }
  return data.subject ?? data.household ?? data.business
}
