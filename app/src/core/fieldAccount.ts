/** The account that works on this phone, stored so that it can be read before the rest of the app is loaded. */
/** The key in localStorage; other tabs watch it. */
export const FIELD_ACCOUNT = 'tungnha.field.account'
const EXPECTED = 'tungnha.field.expected'

/** The id of the account whose book is on this phone, or null. */
export const fieldAccount = () => localStorage.getItem(FIELD_ACCOUNT)

export const keepFieldAccount = (account: string) => localStorage.setItem(FIELD_ACCOUNT, account)

export const forgetFieldAccount = () => localStorage.removeItem(FIELD_ACCOUNT)

/** True in a tab whose visitor has just become somebody of the demo: the session is open, so no sign-in form is shown meanwhile. */
export const isExpected = () => sessionStorage.getItem(EXPECTED) !== null

export const expectSession = () => sessionStorage.setItem(EXPECTED, 'yes')
