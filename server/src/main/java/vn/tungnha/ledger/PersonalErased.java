package vn.tungnha.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;

/** {@code personal.erased/1}: the personal parts of these facts of this subject, and their salts, are gone for good. */
public record PersonalErased(List<UUID> facts) implements FactContent {
    private static final int MOST = 1_000;

    public PersonalErased {
        facts = Limits.list("facts", Limits.required("facts", facts), MOST);
    }

    @Override
    public Set<UUID> needs() { return Set.copyOf(facts); }
}
