package vn.tungnha.ledger;

import java.util.Set;
import java.util.UUID;

/**
 * A fact that says that its subject and another subject of the same leaf are one thing registered twice. While it is not withdrawn, the facts of both are
 * folded as one history under the id of the fact's subject; withdrawing it separates them again.
 */
public interface JoinsSubjects extends FactContent {
    /** The subject whose facts count as facts of this fact's subject. */
    UUID other();

    @Override
    default Set<UUID> staysWith() { return Set.of(other()); }
}
