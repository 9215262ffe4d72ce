package vn.tungnha.team;

import vn.tungnha.kernel.Problem;

/** Why something about a team is refused. */
public enum TeamProblem implements Problem { TEAM_NAME_MISSING, TEAM_TEXT_TOO_LONG, MEMBER_NAME_MISSING }
