import type { start as base } from '../vi/start'

export const start: typeof base = {
  title: 'First steps',
  lead: { province: 'After these steps the province is running. Finished steps are ticked by themselves.', commune: 'After these steps the commune is running. Finished steps are ticked by themselves.' },
  done: (done, all) => `${done} of ${all} done`,
  all: 'All first steps are done',
  allLead: 'The list is no longer shown on the first page.',
  hide: 'Hide on the first page',
  show: 'Show on the first page again',
  menu: 'First steps',
  isDone: 'Done',
  sample: 'Sample file',
  sampleOf: (step) => `Download a sample file: ${step}`,
  steps: { PROVINCE: 'Province', PLACES: 'Places', OFFICERS: 'Commune officers', MEMBERS: 'Accounts of members', TEAMS: 'Teams', HOUSEHOLDS: 'Household register', SERVICES: 'Services', ROUNDS: 'First round' },
  province: {
    PROVINCE: { lead: 'Import the list of places; its first row is the province', verb: 'Import places', count: () => 'The province is there' },
    PLACES: { lead: 'Communes, villages and declared households, from one Excel file', verb: 'Import places', count: (done) => `${done} communes` },
    OFFICERS: { lead: 'At least one officer with an account in every commune', verb: 'Import a list', count: (done, goal) => `${done} of ${goal} communes have an officer` },
    TEAMS: { lead: 'Teams and members, from the lists of the communes', verb: 'Import a list', count: (done, goal) => `${done} of ${goal} communes have a team` },
    HOUSEHOLDS: { lead: 'The officers of each commune import its households', verb: 'See each commune', count: (done, goal) => `${done} of ${goal} communes have begun` },
    SERVICES: { lead: 'The services that teams will teach', verb: 'Open the catalogue', count: (done) => `${done} services` },
    ROUNDS: { lead: 'A province officer opens a round for all communes', verb: 'Open rounds', count: (done) => `${done} rounds` },
  },
  commune: {
    TEAMS: { lead: 'Teams and members, from the list of the commune', verb: 'Import a list', count: (done, goal) => `${done} of ${goal} villages have a team` },
    MEMBERS: { lead: 'At least one person with an account in every village', verb: 'Import a list', count: (done, goal) => `${done} of ${goal} villages have somebody` },
    HOUSEHOLDS: { lead: 'The list of households, from Excel', verb: 'Import a list', count: (done, goal) => `${done} of ${goal} villages have begun` },
    ROUNDS: { lead: 'Give the villages the work of this month', verb: 'Open rounds', count: (done) => `${done} rounds` },
  },
  next: 'After that',
}
