import type { Wire } from './wire'

const MARK = '#vao='

export interface Invited {
  /** The person's sign-in name. */
  name: string
  displayName: string
}

/** The token of a one-time link that opened this page. It is in the fragment, which browsers do not send, so no server or proxy logs it. */
export const linkToken = () => (location.hash.startsWith(MARK) ? location.hash.slice(MARK.length) : undefined)

/** Takes the token out of the address, so that it stays in no history. */
export const clearLinkToken = () => history.replaceState(history.state, '', location.pathname + location.search)

export const lookAtLink = (wire: Wire, token: string) => wire.post<Invited>('/api/v1/sign-in-links/look', { token })

/** Chooses the password; the link works once. */
export const useLink = (wire: Wire, token: string, password: string) => wire.post<Invited>('/api/v1/sign-in-links/use', { token, password })
