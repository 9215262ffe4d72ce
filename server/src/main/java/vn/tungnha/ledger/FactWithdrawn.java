package vn.tungnha.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;

/**
 * {@code fact.withdrawn/1}: withdraws all facts that an undone deed recorded about this subject. A correction adds new facts.
 *
 * @param personal null unless somebody wrote why
 */
public record FactWithdrawn(List<UUID> facts, Reason personal) implements FactContent {
    private static final int MOST = 1_000;
    private static final int LONGEST_REASON = 300;

    /** Why, in words. They may name people. */
    public record Reason(String reason) {
        public Reason {
            reason = Limits.text("reason", reason, LONGEST_REASON);
        }
    }

    public FactWithdrawn(List<UUID> facts) { this(facts, null); }

    public FactWithdrawn {
        facts = Limits.list("facts", Limits.required("facts", facts), MOST);
        if (facts.isEmpty()) throw nothingUndone();
    }

    /** What was taken back stays taken back, and what was erased is gone. */
    @Override
    public void checkAfter(EarlierFacts earlier) {
        for (UUID fact : facts)
            if (earlier.find(fact) instanceof FactWithdrawn || earlier.find(fact) instanceof PersonalErased) throw nothingUndone();
    }

    private static Refusal nothingUndone() { return new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "facts")); }

    @Override
    public Set<UUID> needs() { return Set.copyOf(facts); }
}
