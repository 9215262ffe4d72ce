package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a fact type says, as a record: its components are the public body, except the one named {@code personal}, a nested record
 * bound from the personal part (null when there is none, or once it was erased). Its compact constructor refuses what cannot be true.
 * Enum constants are written in lower case with hyphens ({@code NOT_HOME} is {@code not-home}); unknown fields are refused.
 */
public interface FactContent {
    /** Facts of the same subject that must stand in the ledger before this one; until then the receipt is LATER(PARENT_MISSING). */
    default Set<UUID> needs() { return Set.of(); }

    /** Subjects at home in the same leaf that a split of the village must leave together with this one, such as the household that runs a business. */
    default Set<UUID> staysWith() { return Set.of(); }

    /**
     * Leaves besides the fact's own where the permission of its type is enough on that day: a team is recorded at its commune, and the people of a
     * village it serves may record help given to its members.
     */
    default Set<Integer> alsoPermittedAt(EarlierFacts earlier, LocalDate day) { return Set.of(); }

    /** What the door asks beyond the constructor, such as a name in the personal part; replay, which may see erased parts, never does. */
    default void checkComplete() {}

    /** Refuses the fact because of the day on which the server receives it, for example an expired notice. Replay does not call it. */
    default void checkReceived(LocalDate day) {}

    /** What the door refuses in view of what was told of the subject before, such as help at a door nobody opened; replay never asks. */
    default void checkAfter(EarlierFacts earlier) {}
}
