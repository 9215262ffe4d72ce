import type { Api } from '$core/api'
import { today } from '$core/clock'
import type { Day } from '$core/day'
import { takeBackAtDesk, tellAtDesk, type DeskWords } from '$core/desk'
import { newId } from '$core/ids'
import { officeWire } from '$core/office.svelte'
import type { Wire } from '$core/wire'

export type TeamLine = Api['TeamLine']
export type TeamList = Api['TeamList']
export type TeamPage = Api['TeamPage']
export type TeamMember = Api['TeamMemberLine']
export type TeamHome = Api['TeamHome']
export type Village = Api['TeamLineServedVillage']
export type Account = Pick<Api['StaffLine'], 'id' | 'name' | 'displayName'> & Partial<Pick<Api['StaffLine'], 'phone' | 'roles'>>
export type TeamMonth = Api['TeamMonth']
export type DecisionFile = Api['DecisionFile']
export type RoleChange = Api['TeamRolesRoleChange']
export type JoinRequest = Api['JoinRequest']

export const HOME = '/console/to'
export const STATES = ['ACTIVE', 'WITHOUT_LEAD', 'DISSOLVED', 'ANY'] as const
export type State = (typeof STATES)[number]
export const ROLES = ['LEAD', 'DEPUTY', 'MEMBER', 'COLLABORATOR'] as const satisfies readonly TeamMember['role'][]
export type Role = (typeof ROLES)[number]

const at = (place: number, path = '') => `/api/v1/console/places/${place}/teams${path}`

/** A page of 100 teams. */
export const teamsAt = (place: number, text: string, state: State, skip = 0) => at(place, `?${new URLSearchParams({ text, state, skip: String(skip) })}`)
export const teamAt = (place: number, id: string) => at(place, `/${id}`)
/** Members who sign in with an account, and those who may be the same person. */
export const monthAt = (place: number, id: string, month: string) => at(place, `/${id}/month?month=${month}`)
export const filesAt = (place: number, id: string) => at(place, `/${id}/decision-files`)
/** The facts that name a member, in whatever roles; for their erasure. */
export const personalFactsOf = (place: number, team: TeamLine, member: TeamMember, wire: Wire = officeWire) =>
  wire.get<Api['PersonalFacts']>(at(place, `/${team.id}/members/${member.id}/personal-facts`))
export const homesOf = (place: number, wire: Wire = officeWire) => wire.get<TeamHome[]>(at(place, '/homes'))

/** Accounts of a place by name, for members who sign in. */
export const accountsNamed = (place: number, text: string, wire: Wire = officeWire) =>
  wire.get<Account[]>(`/api/v1/console/places/${place}/staff?${new URLSearchParams({ text, state: 'CURRENT' })}`)

export const isDissolved = ({ dissolvedOn }: Pick<TeamLine, 'dissolvedOn'>, now: Day = today()) => dissolvedOn !== undefined && dissolvedOn <= now
export const hasLeft = ({ leftOn }: Pick<TeamMember, 'leftOn'>, now: Day = today()) => leftOn !== undefined && leftOn <= now

/** A decision as a form holds it; both parts or none. */
export interface DecisionDraft {
  number: string
  date: string
}

export const isHalf = ({ number, date }: DecisionDraft) => (number.trim() === '') !== (date === '')

const decided = ({ number, date }: DecisionDraft) => (number.trim() && date ? { decision: { number: number.trim(), date } } : {})

export interface FoundingDraft {
  home: TeamHome
  level: TeamLine['level']
  name: string
  decision: DecisionDraft
  from: string
  villages: readonly number[]
}

/** A commune's own team serves the commune's leaf, a village team its villages'. */
const served = (home: number, level: TeamLine['level'], villages: readonly number[]) => (level === 'COMMUNE' ? [home] : [...villages])

/** Returns the team's id. */
export async function found({ home, level, name, decision, from, villages }: FoundingDraft, wire: Wire = officeWire): Promise<string> {
  const body = { level: level.toLowerCase(), name: name.trim(), ...decided(decision), serves: served(home.leaf, level, villages), from }
  const [id] = await tellAtDesk([{ type: 'team.founded/1', leaf: home.leaf, body }], wire)
  return id!
}

/** A member as the form holds it. */
export interface Person {
  account?: string
  role: Role
  organisation: string
  gender: TeamMember['gender'] | ''
  birthYear: string
  languages: string
  skills: string
  /** Last day of the term. */
  termEnd: string
  name: string
  phone: string
}

export const nobody = (): Person => ({ role: 'MEMBER', organisation: '', gender: '', birthYear: '', languages: '', skills: '', termEnd: '', name: '', phone: '' })

/** A member as the form would describe them, in another role. */
export const inRole = (member: TeamMember, role: Role): Person => ({
  account: member.account,
  role,
  organisation: member.organisation ?? '',
  gender: member.gender ?? '',
  birthYear: String(member.birthYear ?? ''),
  languages: member.languages.join(', '),
  skills: member.skills.join(', '),
  termEnd: member.termEnd ?? '',
  name: member.name ?? '',
  phone: member.phone ?? '',
})

const split = (languages: string) => languages.split(/[,;]/).map((each) => each.trim()).filter(Boolean)

/** Personal fields of a member, without role and days. */
const described = ({ account, organisation, gender, birthYear, languages, skills, termEnd }: Person) => ({
  ...(account && { account }),
  ...(organisation.trim() && { organisation: organisation.trim() }),
  ...(gender && { gender: gender.toLowerCase() }),
  ...(birthYear.trim() && { birthYear: Number(birthYear) }),
  ...(split(languages).length > 0 && { languages: split(languages) }),
  ...(split(skills).length > 0 && { skills: split(skills) }),
  ...(termEnd && { termEnd }),
})

const reached = ({ name, phone }: Person) => ({ name: name.trim(), ...(phone.trim() && { phone: phone.trim() }) })

function joining({ id, leaf }: TeamLine, person: Person, from: string, decision?: DecisionDraft): DeskWords {
  const body = { role: person.role.toLowerCase(), from, ...described(person), ...(decision && decided(decision)) }
  return { type: 'member.joined/1', leaf, id: newId(), subject: id, body, personal: reached(person) }
}

const leaving = ({ id, leaf }: TeamLine, member: TeamMember, on: string): DeskWords => ({ type: 'member.left/1', leaf, subject: id, body: { member: member.id, on } })

/** Accounts whose roles follow the team from a day on, in the same transaction as the facts. */
export interface Following {
  place: number
  accounts: readonly string[]
  on: string
}

/** Each of these returns what takes it back. */
async function deed(team: TeamLine, words: readonly DeskWords[], wire: Wire, following?: Following): Promise<() => Promise<unknown>> {
  if (following) return deedWithRoles(team, words, following, wire)
  const facts = await tellAtDesk(words, wire)
  return () => takeBackAtDesk(team.leaf, team.id, facts, wire)
}

async function deedWithRoles(team: TeamLine, words: readonly DeskWords[], { place, accounts, on }: Following, wire: Wire): Promise<() => Promise<unknown>> {
  const facts = words.map(({ id = newId(), type, body, personal }) => ({ id, type, body, personal }))
  const changes = await wire.post<RoleChange[]>(at(place, `/${team.id}/facts-and-roles`), { leaf: team.leaf, facts, accounts, on })
  return async () => {
    await takeBackAtDesk(team.leaf, team.id, facts.map(({ id }) => id), wire)
    await rolesBack(place, changes, on, wire)
  }
}

async function rolesBack(place: number, changes: readonly RoleChange[], on: string, wire: Wire): Promise<void> {
  const staff = (account: string, path: string) => `/api/v1/console/places/${place}/staff/${account}/${path}`
  for (const { account, role, place: where } of changes.filter(({ given }) => given)) await wire.post(staff(account, 'roles/end'), { role, at: where, to: on })
  for (const { account, role, place: where, to } of changes.filter(({ given }) => !given)) await wire.post(staff(account, 'roles'), { role, at: where, from: on, to })
}

export const join = (team: TeamLine, person: Person, from: string, following?: Following, wire: Wire = officeWire) => deed(team, [joining(team, person, from)], wire, following)

/** Replaces the recorded fields of a member; also links the member to an account or removes the link. */
export const describe = (team: TeamLine, member: TeamMember, person: Person, wire: Wire = officeWire) =>
  deed(team, [{ type: 'member.described/1', leaf: team.leaf, subject: team.id, body: { member: member.id, ...described(person) }, personal: reached(person) }], wire)

export const leave = (team: TeamLine, member: TeamMember, on: string, following?: Following, wire: Wire = officeWire) => deed(team, [leaving(team, member, on)], wire, following)

export interface LeadChange {
  /** The lead until then. */
  old?: TeamMember
  /** The old lead stays in the team as a member. */
  stays: boolean
  /** A member who becomes lead, or somebody new. */
  next: TeamMember | Person
  on: string
  decision: DecisionDraft
}

const isMember = (next: TeamMember | Person): next is TeamMember => 'id' in next

/** A role ends by leaving and begins by joining on the same day, so the number of members stays right on every day. */
export function changeLead(team: TeamLine, { old, stays, next, on, decision }: LeadChange, following?: Following, wire: Wire = officeWire) {
  const words = [
    ...(old ? [leaving(team, old, on)] : []),
    ...(old && stays ? [joining(team, inRole(old, 'MEMBER'), on, decision)] : []),
    ...(isMember(next) ? [leaving(team, next, on)] : []),
    joining(team, isMember(next) ? inRole(next, 'LEAD') : { ...next, role: 'LEAD' }, on, decision),
  ]
  return deed(team, words, wire, following)
}

export const serve = (team: TeamLine, villages: readonly number[], from: string, wire: Wire = officeWire) =>
  deed(team, [{ type: 'team.serves/1', leaf: team.leaf, subject: team.id, body: { serves: served(team.leaf, team.level, villages), from } }], wire)

export const dissolve = (team: TeamLine, on: string, decision: DecisionDraft, following?: Following, wire: Wire = officeWire) =>
  deed(team, [{ type: 'team.dissolved/1', leaf: team.leaf, subject: team.id, body: { on, ...decided(decision) } }], wire, following)

/** Takes the founding of a team back. */
export const unfound = (leaf: number, id: string, wire: Wire = officeWire) => takeBackAtDesk(leaf, id, [id], wire)
