package vn.tungnha.broadcast;

import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Row;

/** A household that was told a notice: first on that day. */
public record ToldRow(UUID id, UUID household, UUID notice, LocalDate onDay, UUID author) implements Row {
    /** However often it is told, it is one row. */
    public static UUID id(UUID household, UUID notice) { return Ids.named("told", household.toString(), notice.toString()); }
}
