package vn.tungnha.household;

import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code business.described/1}: new values of some fields of a business. In each field the later fact wins; an empty text or list clears the field. */
public record BusinessDescribed(BusinessRegistered.Kind kind, BusinessRegistered.Details personal) implements FactContent {
    /** A business is never without a name. */
    @Override
    public void checkComplete() {
        if (details().name() != null) Limits.required("name", details().name());
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof BusinessRegistered)) throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_BUSINESS);
    }

    public BusinessRegistered.Details details() { return personal == null ? BusinessRegistered.Details.NONE : personal; }
}
