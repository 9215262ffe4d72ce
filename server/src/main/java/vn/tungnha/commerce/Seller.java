package vn.tungnha.commerce;

import vn.tungnha.household.BusinessRegistered;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.visit.SubjectKind;

/** Whoever can hold an account: a household or a business. */
public final class Seller {
    private Seller() {}

    static void required(EarlierFacts earlier) {
        if (kindOf(earlier.birth()) == null) throw new Refusal(CommerceProblem.SUBJECT_NOT_A_SELLER);
    }

    /** What a birth brings into being, or null when it can hold no account. */
    public static SubjectKind kindOf(FactContent birth) {
        return switch (birth) {
            case HouseholdRegistered ignored -> SubjectKind.HOUSEHOLD;
            case BusinessRegistered ignored -> SubjectKind.BUSINESS;
            default -> null;
        };
    }
}
