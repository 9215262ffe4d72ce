package vn.tungnha.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, the first included, the last not; null means without end on that side.
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Days ALWAYS = new Days(null, null);

    public static Days from(LocalDate day) { return new Days(day, null); }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** False when it would hold no day at all. */
    public boolean some() { return from == null || to == null || from.isBefore(to); }

    public boolean overlaps(Days other) { return new Days(later(from, other.from), earlier(to, other.to)).some(); }

    public boolean covers(Days other) {
        return (from == null || other.from != null && !other.from.isBefore(from)) && (to == null || other.to != null && !other.to.isAfter(to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
