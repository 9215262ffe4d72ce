import type { Phone } from './phone.svelte'
import type { Member, Scope, Team } from './row'

/** A team at home where I may record, so that I may record help given to its members. */
export interface TeamHere {
  leaf: number
  team: Team
}

type Whose = Pick<Phone, 'book' | 'me'>

/** The places where a role of mine permits recording: my villages, and the commune of an officer or of the commune's team. */
export function recordable({ book, me }: Whose): Scope[] {
  const held = new Set(me.roles.flatMap(({ permits, place }) => (permits?.includes('RECORD_VISITS') ? [place.id] : [])))
  return book.scope.filter(({ mine, place, above = [] }) => mine || [place, ...above].some((each) => held.has(each)))
}

/** Teams of a commune where I may record, and those that serve a village of mine. */
export function teamsHere(whose: Whose): TeamHere[] {
  const mine = new Set(recordable(whose).map(({ leaf }) => leaf))
  return whose.book
    .rows('team/1')
    .flatMap(({ data, leaf }) => (mine.has(leaf) || data.serves?.some((served) => mine.has(served)) ? [{ leaf, team: data }] : []))
    .sort((one, other) => one.team.name.localeCompare(other.team.name, 'vi', { numeric: true }))
}

/** A member of a team who can be helped: a member of a village team or an officer of the commune. */
export interface Cadre {
  leaf: number
  team: Team
  member: Member
}

/** The members of the teams where I may record, team by team. */
export function cadresOf(whose: Whose): Cadre[] {
  const members = whose.book.all('member/1').filter(({ leftOn, name }) => !leftOn && name)
  return teamsHere(whose).flatMap(({ leaf, team }) => members.filter((member) => member.team === team.id).map((member) => ({ leaf, team, member })))
}
