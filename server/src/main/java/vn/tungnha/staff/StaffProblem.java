package vn.tungnha.staff;

import vn.tungnha.kernel.Problem;

/** Why something about somebody's account is refused. */
public enum StaffProblem implements Problem {
    ROLE_NOT_YOURS_TO_GIVE(403), ACCOUNT_NOT_YOURS_TO_MANAGE(403), ROLE_DAYS_INVALID(422), ROLE_NOT_HELD(404),
    SIGN_IN_LINK_UNKNOWN(404), SIGN_IN_LINK_USED(410), SIGN_IN_LINK_EXPIRED(410), SIGN_IN_LINK_THROTTLED(429),
    STAFF_NAME_MISSING(422), STAFF_ROLE_UNKNOWN(422), STAFF_PLACE_UNKNOWN(422), STAFF_PLACE_AMBIGUOUS(422), STAFF_PERSON_AMBIGUOUS(422),
    STAFF_DAY_UNREADABLE(422),
    /** The place still exists, or no place that has what it had may have the role. */
    STAFF_NO_SUCCESSOR(409),
    /** Several places have what the ended place had: somebody must choose one of them. */
    STAFF_SUCCESSOR_UNCLEAR(409),
    STAFF_CONFIRMATION_UNKNOWN(404), STAFF_CONFIRMATION_UNDONE(409);

    private final int status;

    StaffProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
