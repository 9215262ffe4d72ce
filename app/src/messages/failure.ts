import { say } from './console'
import { wordsFor } from './problems'

/** Why a form of the console was not sent: the words of a refusal; without one, the server was not reached. */
export const failureWords = (problem?: Parameters<typeof wordsFor>[0]): string =>
  problem ? wordsFor(problem) : `${say().trouble.away}. ${say().trouble.awayLead}`
