package vn.tungnha.household;

import java.util.List;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code household.registered/1}: a household enters the register, at its first visit or from the commune's list. */
public record HouseholdRegistered(Source source, Ground ground, Boolean farm, Boolean business, Poverty poverty, List<String> languages,
        HouseholdDetails personal) implements FactContent {
    public enum Source { VISIT, LIST }

    public enum Poverty { NONE, NEAR, POOR }

    public HouseholdRegistered {
        java.util.Objects.requireNonNull(source);
        java.util.Objects.requireNonNull(ground);
        languages = Bounds.texts("languages", languages);
    }

    @Override
    public void checkComplete() {
        if (personal == null || Bounds.blank(personal.head())) throw new Refusal(HouseholdProblem.HOUSEHOLD_HEAD_MISSING);
    }
}
