package vn.tungnha.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one fact.
 *
 * @param leaf    where it stands (ACCEPTED, ALREADY), else null
 * @param tick    its number there, else null
 * @param problem the reason's code (LATER, REFUSED), else null
 */
public record Receipt(UUID id, Outcome outcome, @Nullable Integer leaf, @Nullable Long tick, @Nullable String problem, @Nullable Map<String, Object> params) {
    public enum Outcome {
        /** In the ledger now. */
        ACCEPTED,
        /** Was in the ledger before, same content. */
        ALREADY,
        /** Cannot be decided yet (newer type, parent not here): keep it and send it again. */
        LATER,
        /** Will never be accepted; a person must settle it. */
        REFUSED
    }
}
