package vn.tungnha.household;

import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.PublicWords;

/** {@code household.described/1}: some fields of a household told anew; field by field the later telling stands, and an empty text or list clears. */
public record HouseholdDescribed(Boolean farm, Boolean business, HouseholdRegistered.Poverty poverty, List<String> languages,
        HouseholdDetails personal) implements FactContent {
    private static final int MOST_LANGUAGES = 10;
    private static final int LONGEST_LANGUAGE = 40;

    public HouseholdDescribed {
        languages = bounded(languages);
    }

    /** A household is never without a name. */
    @Override
    public void checkComplete() {
        if (details().head() != null) Limits.required("head", details().head());
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered)) throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_HOUSEHOLD);
    }

    public HouseholdDetails details() { return personal == null ? HouseholdDetails.NONE : personal; }

    static List<String> bounded(List<String> languages) { return PublicWords.of("languages", languages, MOST_LANGUAGES, LONGEST_LANGUAGE); }
}
