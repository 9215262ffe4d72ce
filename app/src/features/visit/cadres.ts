import { today } from '$core/clock'
import { dayOf } from '$core/day'
import { content, type Device, type Seen } from '$core/fact'
import type { Deed } from '$core/phone.svelte'
import type { Help, Service } from '$core/row'
import type { Cadre } from '$core/teams'
import { phone } from '$core/session.svelte'

/** Services for cadres first, then those for citizens: cadres learn these too. */
export function servicesForCadres(): Service[] {
  const rank = ({ audience }: Service) => (audience === 'cadre' ? 0 : 1)
  return phone()
    .book.all('service/1')
    .filter(({ status }) => status === 'live')
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, 'vi'))
}

/** Records help given to a member of a team; returns the deed. */
export const helpCadre = ({ leaf, team, member }: Cadre, service: string, seen: Seen, device: Device): Promise<string> =>
  phone().tell([{ subject: team.id, leaf, type: 'help.given/1', body: { learner: member.id, service, seen, device } }])

/**
 * The help I recorded for them today, which I may withdraw. Rows of a team stay at its commune: the phone of somebody who works in one of its
 * villages has only the facts it recorded itself.
 */
export function helpedToday({ team, member }: Cadre): Pick<Help, 'id' | 'service' | 'seen'>[] {
  const rows = phone()
    .book.about(team.id)
    .helps.filter(({ learner, onDay, author }) => learner === member.id && onDay === today() && author === phone().me.account)
  const known = new Set(rows.map(({ id }) => id))
  return [...rows, ...helpRecordedToday(phone().deeds, member.id).filter(({ id }) => !known.has(id))]
}

/** Help that my own facts record for somebody today, without what was refused or withdrawn. */
export const helpRecordedToday = (deeds: readonly Deed[], learner: string): Pick<Help, 'id' | 'service' | 'seen'>[] =>
  deeds
    .filter(({ takenBack, facts }) => !takenBack && facts.every(({ standing }) => standing !== 'refused'))
    .flatMap(({ facts }) => facts.map(({ fact }) => fact))
    .filter(({ type, occurredAt }) => type === 'help.given/1' && dayOf(occurredAt) === today())
    .map(({ id, body }) => ({ ...content<Help>(body), id }) as Help)
    .filter((help) => help.learner === learner)

export const withdrawHelp = ({ leaf, team }: Cadre, help: string): Promise<string> => phone().takeBack(team.id, leaf, [help])

/** Skills of a cadre, best first. */
export const skillsOf = ({ team, member }: Cadre) =>
  phone()
    .book.about(team.id)
    .mastery.filter(({ learner }) => learner === member.id)
    .sort((one, other) => other.level - one.level)
