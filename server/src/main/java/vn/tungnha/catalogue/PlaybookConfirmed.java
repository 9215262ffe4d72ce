package vn.tungnha.catalogue;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code playbook.confirmed/1}: somebody went through the steps of a version, and they are as written (đã kiểm chứng).
 *
 * @param by the desk that tried them
 */
public record PlaybookConfirmed(int version, String by, LocalDate on) implements FactContent {
    private static final int LONGEST_BODY = 150;
    private static final int LAST_VERSION = 10_000;

    public PlaybookConfirmed {
        Limits.number("version", version, 1, LAST_VERSION);
        Limits.text("by", Limits.required("by", by), LONGEST_BODY);
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof ServiceAdded)) throw new Refusal(CatalogueProblem.SUBJECT_NOT_A_SERVICE);
    }
}
