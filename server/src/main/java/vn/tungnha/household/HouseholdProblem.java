package vn.tungnha.household;

import vn.tungnha.kernel.Problem;

/** Why something about a household, its people or a business is refused. */
public enum HouseholdProblem implements Problem { HOUSEHOLD_HEAD_MISSING, PERSON_NAME_MISSING, BUSINESS_NAME_MISSING, BIRTH_YEAR_INVALID, TEXT_TOO_LONG, LIST_TOO_LONG }
