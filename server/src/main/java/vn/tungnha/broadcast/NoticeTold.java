package vn.tungnha.broadcast;

import java.util.Set;
import java.util.UUID;
import vn.tungnha.household.HouseholdProblem;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code notice.told/1}: a member said a notice at a household's door.
 *
 * @param visit the visit it was said on, of the same household
 */
public record NoticeTold(UUID notice, UUID visit) implements FactContent {
    public NoticeTold {
        Limits.required("notice", notice);
    }

    @Override
    public Set<UUID> needs() { return visit == null ? Set.of() : Set.of(visit); }

    @Override
    public void checkAfter(EarlierFacts earlier) { checkHousehold(earlier); }

    static void checkHousehold(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered)) throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_HOUSEHOLD);
    }
}
