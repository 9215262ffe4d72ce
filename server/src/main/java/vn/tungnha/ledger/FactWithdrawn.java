package vn.tungnha.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** {@code fact.withdrawn/1}: every fact of an undone deed, of this subject; the right telling follows as new facts. */
public record FactWithdrawn(List<UUID> facts) implements FactContent {
    public FactWithdrawn {
        facts = List.copyOf(facts);
    }

    @Override
    public Set<UUID> needs() { return Set.copyOf(facts); }
}
