package vn.tungnha.helpdesk;

import vn.tungnha.kernel.Problem;

/** Why something at the help desk is refused. */
public enum HelpdeskProblem implements Problem {
    SUBJECT_NOT_ASKED(422), SUBJECT_NOT_AN_ANSWER(422), SUBJECT_NOT_AN_ANSWERER(422), ANSWERER_UNKNOWN(404), EMAIL_INVALID(422), STEP_UNKNOWN(404),
    LINK_UNKNOWN(404), LINK_EXPIRED(410), LINK_USED(409), CODE_UNKNOWN(404), ASK_THROTTLED(429);

    private final int status;

    HelpdeskProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
