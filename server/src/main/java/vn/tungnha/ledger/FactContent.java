package vn.tungnha.ledger;

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

    /** What the door asks beyond the constructor, such as a name in the personal part; replay, which may see erased parts, never does. */
    default void checkComplete() {}

    /** What the door refuses in view of what was told of the subject before, such as help at a door nobody opened; replay never asks. */
    default void checkAfter(EarlierFacts earlier) {}
}
