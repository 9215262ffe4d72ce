import type { password as vi } from '../vi/password'

export const password: typeof vi = {
  title: 'Change the password',
  lead: 'Every other device that uses this account then has to sign in again.',
  old: 'Present password',
  fresh: 'New password',
  oldMissing: 'Enter the present password.',
  freshMissing: 'Enter a new password.',
  show: 'Show the password',
  hide: 'Hide the password',
  save: 'Change the password',
  saving: 'Changing…',
  saved: 'The password was changed',
  offline: 'A network is needed to change the password.',
}
