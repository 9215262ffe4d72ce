package vn.tungnha.commerce;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tungnha.kernel.VietnameseText;

/** Amounts and days in every way platforms write them. */
final class OrderCells {
    private static final Pattern CURRENCY = Pattern.compile("(vnd|dong|d|\u20ab)$");
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:([.,])\\d{3})(?:\\2\\d{3})*)(?:[.,]0{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,15})(?:[.,]0+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[\\s,T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})(?:[\\sT].*)?");
    private static final Pattern SERIAL = Pattern.compile("([3-6]\\d{4})(?:[.,]\\d+)?");
    /** Day 0 of the spreadsheets' calendar, as it counts since 1900-03-01. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private OrderCells() {}

    /** 1250000 · 1.250.000 · 1,250,000 đ · 1.250.000,00 VNĐ; đồng have no parts, so 12,5 is no amount. */
    static OptionalLong whole(String written) {
        String bare = CURRENCY.matcher(VietnameseText.folded(written).replaceAll("\\s", "")).replaceFirst("");
        Matcher grouped = GROUPED.matcher(bare);
        if (grouped.matches()) return OptionalLong.of(new BigDecimal(grouped.group(1).replaceAll("[.,]", "")).longValue());
        Matcher plain = PLAIN.matcher(bare);
        return plain.matches() ? OptionalLong.of(Long.parseLong(plain.group(1))) : OptionalLong.empty();
    }

    /** 20/11/2026 · 20-11-2026 14:05 · 14:05 20/11/2026 · 2026-11-20T14:05:00Z · the number a spreadsheet keeps a day as. */
    static Optional<LocalDate> day(String written) {
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        Matcher serial = SERIAL.matcher(written);
        return serial.matches() ? Optional.of(SPREADSHEET_EPOCH.plusDays(Long.parseLong(serial.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
