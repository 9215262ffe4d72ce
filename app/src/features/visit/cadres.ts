import { today } from '$core/clock'
import type { Device, Seen } from '$core/fact'
import type { Service } from '$core/row'
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

/** The help I recorded for them today, which I may withdraw. */
export const helpedToday = ({ team, member }: Cadre) =>
  phone()
    .book.about(team.id)
    .helps.filter(({ learner, onDay, author }) => learner === member.id && onDay === today() && author === phone().me.account)

export const withdrawHelp = ({ leaf, team }: Cadre, help: string): Promise<string> => phone().takeBack(team.id, leaf, [help])

/** Skills of a cadre, best first. */
export const skillsOf = ({ team, member }: Cadre) =>
  phone()
    .book.about(team.id)
    .mastery.filter(({ learner }) => learner === member.id)
    .sort((one, other) => other.level - one.level)
