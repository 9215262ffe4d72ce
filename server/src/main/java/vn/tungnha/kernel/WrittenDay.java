package vn.tungnha.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in every way people and programs write them. */
public final class WrittenDay {
    private static final String HOUR = "(?<hour>\\d{1,2})[:h](?<minute>\\d{2})?(?::(?<second>\\d{2})(?:[.,]\\d+)?)?(?:\\s*(?:sa|ch|am|pm))?";
    private static final String ZONE = "\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})\\s*[/.-]\\s*(?<year>\\d{4})"
            + "(?:[\\s,T]+(?:" + HOUR + ZONE + "|.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})[/.-](?<month>\\d{1,2})[/.-](?<day>\\d{1,2})(?:[\\sT]+(?:" + HOUR + ZONE + "|.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR_FIRST = Pattern.compile("\\d{1,2}[:h]\\d{0,2}(?::\\d{2})?\\s*(?:sa|ch|am|pm)?[\\s,]+(?:ngày\\s+)?(?<rest>\\d.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORDS = Pattern.compile("(?:ngày\\s+)?(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})\\s+năm\\s+(?<year>\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SERIAL = Pattern.compile("([3-6]\\d{4})(?:[.,]\\d+)?");
    /** Day 0 of the spreadsheets' calendar, as it counts since 1900-03-01. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    /**
     * 20/11/2026 · 20-11-2026 14:05 · 14:05 20/11/2026 · ngày 20 tháng 11 năm 2026 · 2026-11-20T14:05:00Z, which is a
     * moment and so a day of the province · the number a spreadsheet keeps a day as. Empty for anything else, and for
     * days that are in no calendar.
     */
    public static Optional<LocalDate> of(String written) {
        String text = written.strip();
        Matcher hourFirst = HOUR_FIRST.matcher(text);
        if (hourFirst.matches()) return of(hourFirst.group("rest"));
        for (Pattern pattern : new Pattern[] {DAY_FIRST, YEAR_FIRST}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) return moment(matcher);
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) return day(words);
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? Optional.of(SPREADSHEET_EPOCH.plusDays(Long.parseLong(serial.group(1))))
                : Optional.empty();
    }

    private static Optional<LocalDate> moment(Matcher written) {
        Optional<LocalDate> day = day(written);
        if (day.isEmpty() || written.group("zone") == null) return day;
        try {
            var time = LocalTime.of(number(written, "hour"), number(written, "minute"), number(written, "second"));
            return Optional.of(ProvinceDay.of(LocalDateTime.of(day.get(), time)
                    .toInstant(offset(written.group("zone")))));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String zone) {
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static Optional<LocalDate> day(Matcher written) {
        try {
            return Optional.of(LocalDate.of(number(written, "year"), number(written, "month"), number(written, "day")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher written, String part) {
        return written.group(part) == null ? 0 : Integer.parseInt(written.group(part));
    }
}
