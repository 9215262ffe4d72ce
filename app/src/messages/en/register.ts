import type { register as base } from '../vi/register'

export const register: typeof base = {
  business: {
    list: 'Businesses',
    accounts: 'Accounts',
    alike: 'may be the same',
    alikeTitle: 'May be the same business',
    household: 'Open the household that runs it',
    withdraw: 'Withdraw this business',
    no: 'No, keep it',
    question: 'Withdraw this business? It will no longer be in the register.',
    questionWith: (what: string) => `Withdraw this business? It will no longer be in the register, and ${what} here will no longer count.`,
    along: {
      accounts: (count: string) => `accounts: ${count}`,
      visits: (count: string) => `visits: ${count}`,
      people: (count: string) => `people: ${count}`,
    },
    withdrawn: (name: string) => `Withdrew ${name}`,
    sold: (orders: string) => `Its orders (${orders}) keep this business from being withdrawn. If it sells no more, close its accounts.`,
    gone: 'There is no such business',
    goneLead: 'It may have been withdrawn.',
    toVillage: 'To the village',
  },
  facts: {
    title: 'Facts, one by one',
    back: 'To the place',
    clocksLead: 'The clock of the phone was wrong, so these facts count at the nearest possible time.',
    burstLead: (day: string) => `Visits of one person within ten minutes on ${day}. Faster than anybody walks: copied from paper, or not made.`,
    clock: 'Time on the phone',
    counted: 'Counted at',
    subject: 'At',
    what: 'Fact',
    author: 'Recorded by',
    device: 'Phone',
    none: 'There are no such facts any more',
  },
}
