package vn.tungnha.visit;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code round.closed/1}: a round ends before its day; from {@code on} nobody is sent for it. */
public record RoundClosed(LocalDate on) implements FactContent {
    public RoundClosed {
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof RoundOpened)) throw new Refusal(VisitProblem.SUBJECT_NOT_A_ROUND);
    }
}
