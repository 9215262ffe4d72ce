package vn.tungnha.household;

import vn.tungnha.kernel.Problem;

/** Why something about a household, its people or a business is refused. */
public enum HouseholdProblem implements Problem {
    HOUSEHOLD_UNKNOWN(404), SUBJECT_NOT_A_HOUSEHOLD(422), SUBJECT_NOT_A_DOOR(422), NOT_A_PERSON(422);

    private final int status;

    HouseholdProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
