package vn.tungnha.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the year does to door-to-door work in the mountains: Tết, harvests, the 10-10 week. */
final class DemoSeasons {
    private static final List<LocalDate> TET = List.of(LocalDate.of(2023, 1, 22), LocalDate.of(2024, 2, 10), LocalDate.of(2025, 1, 29),
            LocalDate.of(2026, 2, 17), LocalDate.of(2027, 2, 6), LocalDate.of(2028, 1, 26));

    private DemoSeasons() {}

    /** How much is done on such a day, beside an ordinary one. */
    static double of(LocalDate day) {
        if (TET.stream().anyMatch(tet -> Math.abs(ChronoUnit.DAYS.between(tet, day)) <= 9)) return 0.12;
        MonthDay date = MonthDay.from(day);
        if (between(date, MonthDay.of(10, 3), MonthDay.of(10, 16))) return 2.6;
        if (between(date, MonthDay.of(5, 25), MonthDay.of(6, 20)) || between(date, MonthDay.of(10, 20), MonthDay.of(11, 5))) return 0.55;
        return 1;
    }

    private static boolean between(MonthDay day, MonthDay from, MonthDay to) { return !day.isBefore(from) && !day.isAfter(to); }
}
