package vn.tungnha.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code service.ended/1}: nobody can use it any more; its history stays.
 *
 * @param replacedBy the service to learn instead
 * @param why        in a few words
 */
public record ServiceEnded(LocalDate on, UUID replacedBy, String why) implements FactContent {
    private static final int LONGEST_REASON = 300;

    public ServiceEnded {
        Limits.day("on", Limits.required("on", on));
        Limits.text("why", why, LONGEST_REASON);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof ServiceAdded)) throw new Refusal(CatalogueProblem.SUBJECT_NOT_A_SERVICE);
    }
}
