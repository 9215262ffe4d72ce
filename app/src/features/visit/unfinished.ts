import type { Draft } from '$core/drafts.svelte'
import { phone } from '$core/session.svelte'
import { say as base } from '$messages/field'
import { say as learning } from '$messages/learning'
import { say } from '$messages/safety'

/** A form somebody left: what it is, and where it goes on. */
export interface UnfinishedForm {
  title: string
  /** The Vietnamese data in the title. */
  about: string
  href: string
}

const headOf = (subject = '') => {
  const { household, business } = phone().book.about(subject)
  return household?.head ?? business?.name ?? base().someone
}
const serviceOf = (id = '') => phone().book.one('service/1', id)?.name ?? ''
const written = ({ entered }: Draft) => entered as Record<string, string>
const query = (names: Record<string, string | undefined>) => {
  const some = Object.entries(names).filter((each): each is [string, string] => !!each[1])
  return some.length > 0 ? `?${new URLSearchParams(some)}` : ''
}

/** By the first part of a draft's name; the others say which one. */
const FORMS: Record<string, (parts: readonly (string | undefined)[], draft: Draft) => UnfinishedForm> = {
  visit: ([household, corrected]) => {
    const head = headOf(household)
    return { title: corrected ? say().draft.correction(head) : say().draft.visit(head), about: head, href: `/field/tham/${household}${query({ sua: corrected })}` }
  },
  household: ([id], draft) => {
    const head = written(draft)['head'] ?? ''
    return id === 'new'
      ? { title: say().draft.household(head), about: head, href: '/field/ho/moi' }
      : { title: say().draft.changed(headOf(id)), about: headOf(id), href: `/field/ho/${id}/sua` }
  },
  person: ([household, id]) => ({ title: say().draft.person(headOf(household)), about: headOf(household), href: `/field/ho/${household}/nguoi${query({ sua: id === 'new' ? undefined : id })}` }),
  stuck: ([service, step, household, person], draft) => {
    const about = serviceOf(service || written(draft)['service'])
    const to = service && step ? `/field/hoi/${service}/${step}` : '/field/hoi/moi'
    return { title: say().draft.stuck(about), about, href: `${to}${query({ ho: household, nguoi: person })}` }
  },
  voice: ([household]) => ({ title: say().draft.voice(headOf(household)), about: headOf(household), href: `/field/dan-noi/${household}` }),
  account: ([subject]) => ({ title: say().draft.account(headOf(subject)), about: headOf(subject), href: `/field/tai-khoan/${subject}` }),
  products: ([subject, account]) => ({ title: say().draft.products(headOf(subject)), about: headOf(subject), href: `/field/tai-khoan/${subject}/${account}` }),
  business: (_, draft) => ({ title: say().draft.business(written(draft)['name'] ?? ''), about: written(draft)['name'] ?? '', href: '/field/tai-khoan/co-so/moi' }),
  gathering: () => ({ title: learning().group.draft, about: '', href: '/field/buoi/moi' }),
  round: (_, draft) => ({ title: say().draft.round(written(draft)['name'] ?? ''), about: written(draft)['name'] ?? '', href: '/field/dot/moi' }),
  heads: ([session]) => {
    const about = phone().book.one('session/1', session ?? '')?.name ?? ''
    return { title: say().draft.heads(about), about, href: `/field/tap-huan/${session}` }
  },
}

/** The form to which the draft of this name belongs. */
export function formOf(name: string, draft: Draft): UnfinishedForm | undefined {
  const [kind = '', ...parts] = name.split('/')
  return FORMS[kind]?.(parts, draft)
}
