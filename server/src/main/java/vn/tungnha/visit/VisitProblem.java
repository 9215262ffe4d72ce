package vn.tungnha.visit;

import vn.tungnha.kernel.Problem;

/** Why a visit, help or a round is refused. */
public enum VisitProblem implements Problem {
    NOBODY_HOME, NOT_A_VISIT, NOT_A_LEARNER, SUBJECT_NOT_VISITED,
    SUBJECT_NOT_A_ROUND, ROUND_AIM_UNCLEAR, ROUND_CHOICES_MISSING, ROUND_DAYS_REVERSED, ROUND_ANSWER_UNCLEAR, ROUND_UNKNOWN(404);

    private final int status;

    VisitProblem() { this(422); }

    VisitProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
