package vn.tungnha.household;

import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.JoinsSubjects;

/**
 * {@code household.merged/1}: another registration of this household; its people, visits and all else belong here as long as the merge is not withdrawn.
 *
 * @param household the id of the other registration, of the same leaf
 */
public record HouseholdMerged(UUID household, Reason personal) implements JoinsSubjects {
    private static final int LONGEST_REASON = 300;

    /** Why somebody merged them, in words. They may name people. */
    public record Reason(String reason) {
        public Reason {
            reason = Limits.text("reason", reason, LONGEST_REASON);
        }
    }

    public HouseholdMerged {
        Limits.required("household", household);
    }

    @Override
    public UUID other() { return household; }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered && earlier.find(household) instanceof HouseholdRegistered))
            throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_HOUSEHOLD);
    }
}
