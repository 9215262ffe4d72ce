package vn.tungnha.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The province's calendar: a visit at 06:30 in Việt Nam is still "yesterday" in UTC, but not here. */
public final class ProvinceDay {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ProvinceDay() {}

    public static LocalDate of(Instant instant) { return LocalDate.ofInstant(instant, ZONE); }

    public static Instant start(LocalDate day) { return day.atStartOfDay(ZONE).toInstant(); }
}
