import type { erasure as base } from '../vi/erasure'

export const erasure: typeof base = {
  open: 'Erase personal data',
  openOf: (name) => `Erase the personal data of ${name}`,
  title: (name) => `Erase the personal data of ${name}?`,
  gone: (facts) => `Name, phone number, way there and notes in ${facts} recorded facts will be gone for good, here and on every phone.`,
  stays: 'Numbers counted so far stay; what was done stays too, without a name.',
  member: {
    gone: 'Name, phone number and notes about this person in the team, also in other roles held before, will be gone for good, here and on every phone.',
    account: (name) => `The account ${name} still has the person’s name; lock and rename it under People.`,
  },
  never: 'This cannot be undone. Nobody can bring it back, administrators included.',
  by: (name, role) => `The erasure is recorded: ${name}, ${role}.`,
  reason: 'Why is it erased?',
  reasons: {
    requested: 'The person asked for it',
    'consent-withdrawn': 'The person withdrew the consent',
    'not-needed': 'It was recorded without need',
    'purpose-ended': 'No longer used for the stated purpose',
  },
  reasonMissing: 'Choose a reason',
  confirm: (name) => `Type “${name}” again to confirm`,
  confirmWrong: (name) => `Not the same as “${name}” yet`,
  go: 'Erase for good',
  no: 'Do not erase',
  done: (name) => `Personal data of ${name} erased`,
}
