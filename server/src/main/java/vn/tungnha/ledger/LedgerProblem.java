package vn.tungnha.ledger;

import vn.tungnha.kernel.Problem;

/** Why a fact, or a whole push, is not taken. */
public enum LedgerProblem implements Problem {
    // a person must settle it
    ID_REUSED, OUT_OF_SCOPE, DATED_TOO_FAR_BACK, BODY_INVALID, PERSONAL_IN_PUBLIC, LEAF_UNKNOWN, HOME_WRONG, ALREADY_JOINED, FACT_MALFORMED, UNEXPECTED,
    // kept and sent again
    TYPE_UNKNOWN, PARENT_MISSING, DEVICE_REVOKED,
    // the whole push
    TOO_MANY_FACTS(413), DEVICE_UNPROVEN(403), CURSOR_INVALID(400);

    private final int status;

    LedgerProblem() { this(422); }

    LedgerProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
