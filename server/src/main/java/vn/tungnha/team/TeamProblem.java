package vn.tungnha.team;

import vn.tungnha.kernel.Problem;

/** Why something about a team is refused. */
public enum TeamProblem implements Problem { SUBJECT_NOT_A_TEAM, NOT_A_MEMBER }
