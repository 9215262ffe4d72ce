package vn.tungnha.household;

import vn.tungnha.kernel.Problem;

/** Why something about a household, its people or a business is refused. */
public enum HouseholdProblem implements Problem {
    HOUSEHOLD_UNKNOWN(404), SUBJECT_NOT_A_HOUSEHOLD(422), SUBJECT_NOT_A_BUSINESS(422), SUBJECT_NOT_A_DOOR(422), NOT_A_PERSON(422),
    // rows of an imported list
    HOUSEHOLD_NAME_MISSING(422), HOUSEHOLD_VILLAGE_MISSING(422), HOUSEHOLD_PLACE_UNKNOWN(422), HOUSEHOLD_PLACE_AMBIGUOUS(422),
    HOUSEHOLD_CELL_UNREADABLE(422), HOUSEHOLD_RELATION_MISSING(422), HOUSEHOLD_HEAD_NOT_IN(422), HOUSEHOLD_HEAD_UNDECIDED(422),
    HOUSEHOLD_AMBIGUOUS(422);

    private final int status;

    HouseholdProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
