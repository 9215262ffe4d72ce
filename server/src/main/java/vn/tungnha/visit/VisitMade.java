package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.household.BusinessRegistered;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code visit.made/1}: somebody went to a household or business; the visit's id is this fact's.
 *
 * @param device   whose device the help of this visit used
 * @param with     members who came along, besides the author
 * @param round    the round it was made for
 * @param comeBack the day they asked us to come again
 */
public record VisitMade(VisitOutcome outcome, Where where, DeviceUsed device, List<UUID> with, UUID round, LocalDate comeBack, Note personal)
        implements FactContent {
    private static final int MOST_COMPANIONS = 20;

    public VisitMade {
        Limits.required("outcome", outcome);
        Limits.required("where", where);
        with = Limits.list("with", with, MOST_COMPANIONS);
        Limits.day("comeBack", comeBack);
    }

    /** Only a home where somebody was spoken to is a household reached. */
    public boolean reachedHome() { return outcome == VisitOutcome.MET && where == Where.HOME; }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered || earlier.birth() instanceof BusinessRegistered))
            throw new Refusal(VisitProblem.SUBJECT_NOT_VISITED);
    }
}
