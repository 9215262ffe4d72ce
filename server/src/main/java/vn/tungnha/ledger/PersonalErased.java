package vn.tungnha.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;

/**
 * {@code personal.erased/1}: the personal parts of these facts of this subject, and their salts, are gone for good.
 *
 * @param reason why, as the law asks; no name and no other word about the person
 */
public record PersonalErased(List<UUID> facts, Reason reason) implements FactContent {
    /** The person asked for it, withdrew the consent, was recorded without need, or the purpose has ended. */
    public enum Reason { REQUESTED, CONSENT_WITHDRAWN, NOT_NEEDED, PURPOSE_ENDED }

    private static final int MOST = 1_000;

    public PersonalErased {
        facts = Limits.list("facts", Limits.required("facts", facts), MOST);
    }

    /** Facts of before the reason was asked for are replayed without one. */
    @Override
    public void checkComplete() { Limits.required("reason", reason); }

    @Override
    public Set<UUID> needs() { return Set.copyOf(facts); }
}
