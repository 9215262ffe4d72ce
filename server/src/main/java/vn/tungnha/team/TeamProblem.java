package vn.tungnha.team;

import vn.tungnha.kernel.Problem;

/** Why something about a team is refused. */
public enum TeamProblem implements Problem {
    SUBJECT_NOT_A_TEAM(422), NOT_A_MEMBER(422), TEAM_UNKNOWN(404),
    TEAM_MEMBER_NAME_MISSING(422), TEAM_ROLE_UNKNOWN(422), TEAM_PLACE_UNKNOWN(422), TEAM_PLACE_AMBIGUOUS(422), TEAM_GENDER_UNKNOWN(422),
    TEAM_BIRTH_YEAR_UNREADABLE(422), TEAM_DAY_UNREADABLE(422), TEAM_DECISION_INCOMPLETE(422), TEAM_HAS_LEAD(422), TEAM_MEMBER_AMBIGUOUS(422),
    TEAM_MEMBER_OTHER_ROLE(422), TEAM_MEMBER_LEFT(422),
    JOIN_THROTTLED(429), JOIN_PHONE_INVALID(422), JOIN_TOO_MANY(422), JOIN_UNKNOWN(404), JOIN_DECIDED(409), JOIN_NO_TEAM(422),
    DECISION_FILE_KIND(422), DECISION_FILES_TOO_MANY(422), DECISION_FILE_UNKNOWN(404);

    private final int status;

    TeamProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
