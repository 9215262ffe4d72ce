package vn.tungnha.training;

import vn.tungnha.kernel.Problem;

/** Why something about a training, or a row of its attendance list, is refused. */
public enum TrainingProblem implements Problem {
    SUBJECT_NOT_A_SESSION, NOT_AN_ATTENDEE, SESSION_ENDS_FIRST, SESSION_TOO_LONG, HOUR_UNREADABLE, SESSION_UNKNOWN(404), SESSION_IS_CANCELLED, HEADS_BELOW_NAMES,
    LIST_WITHOUT_NAMES(400), LIST_TOO_MANY_ROWS(413), LIST_DAY_UNREADABLE, LIST_DAY_OUTSIDE, LIST_HOW_UNREADABLE, LIST_TAKEN_BACK,
    LIST_MARK_UNREADABLE, LIST_NOBODY_MARKED, LIST_DAY_WITHOUT_COLUMN;

    private final int status;

    TrainingProblem() { this(422); }

    TrainingProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
