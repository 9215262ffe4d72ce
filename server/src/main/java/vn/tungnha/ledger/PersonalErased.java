package vn.tungnha.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@code personal.erased/1}: the personal parts of these facts of this subject, and their salts, are gone for good. */
public record PersonalErased(List<UUID> facts) implements FactContent {
    public PersonalErased {
        facts = List.copyOf(facts);
    }

    @Override
    public Set<UUID> needs() { return Set.copyOf(facts); }
}
