package vn.tungnha.territory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed about a place.
 *
 * @param author display name
 * @param to     the first day without
 * @param before the name, code or numbers until then
 * @param undone whether it was taken back since
 */
public record TerritoryChange(Instant at, String author, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String before,
        @Nullable String after, @Nullable String decision, @Nullable LocalDate decidedOn, boolean undone) {
    /** Kind of change. IMPORTED: a file had new declared numbers. */
    public enum Kind { RENAMED, CORRECTED, RECODED, DECLARED, TAKES_PART, CREATED, ABOLISHED, MERGED, MOVED, REORGANISED, IMPORTED, SPLIT, UNDONE }
}
