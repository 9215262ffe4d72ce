package vn.tungnha.training;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code session.cancelled/1}: a session is not held after all. */
public record SessionCancelled(LocalDate on) implements FactContent {
    public SessionCancelled {
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { SessionHeld.checkSession(earlier); }
}
