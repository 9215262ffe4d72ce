import type { Problem } from '$core/fact'
import { office } from '$core/office.svelte'
import { say } from '$messages/console'
import { wordsFor } from '$messages/problems'

/** Explains why a page with names is not shown: the role shows numbers only, or the place is outside the scope. */
export const refusalOfNames = (problem: Problem): string => (problem.code === 'FORBIDDEN' && !office.may('SEE_PERSONAL') ? say().village.hidden : wordsFor(problem))
