package vn.tungnha.place;

import java.time.LocalDate;

/**
 * A stretch of days, the first included, the last not; null means without end on that side.
 */
public record Days(LocalDate from, LocalDate to) {
    public static final Days ALWAYS = new Days(null, null);

    public static Days from(LocalDate day) { return new Days(day, null); }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
