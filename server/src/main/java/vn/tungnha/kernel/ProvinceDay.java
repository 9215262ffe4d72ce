package vn.tungnha.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The province's calendar: a visit at 06:30 in Việt Nam is still "yesterday" in UTC, but not here. */
public final class ProvinceDay {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private ProvinceDay() {}

    /** Whether a day can be meant at all; calculations from there stay within what the database can hold. */
    public static boolean isKnown(LocalDate day) { return !day.isBefore(FIRST) && !day.isAfter(LAST); }

    public static boolean isKnown(Instant at) { return !at.isBefore(start(FIRST)) && at.isBefore(start(LAST)); }

    public static LocalDate of(Instant instant) { return LocalDate.ofInstant(instant, ZONE); }

    public static Instant start(LocalDate day) { return day.atStartOfDay(ZONE).toInstant(); }
}
