package vn.tungnha.report.document;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and days are written in a Vietnamese document. */
public final class Written {
    /** What stands where nothing is known: not the same as zero. */
    public static final String UNKNOWN = "–";
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int ALWAYS_PADDED_MONTHS = 2;
    private static final int TWO_DIGITS = 10;

    static {
        SYMBOLS.setGroupingSeparator('.');
        SYMBOLS.setDecimalSeparator(',');
    }

    private Written() {}

    /** {@code 104.933} */
    public static String number(long value) { return new DecimalFormat("#,##0", SYMBOLS).format(value); }

    /** {@code 25,9%} */
    public static String percent(double of100) { return new DecimalFormat("#,##0.#", SYMBOLS).format(of100) + "%"; }

    /** {@code 31/12/2022} */
    public static String day(LocalDate day) { return DAY.format(day); }

    /** {@code ngày 05 tháng 02 năm 2026}: days below 10 and the months 1 and 2 have two digits, so that nothing can be put before them. */
    public static String longDay(LocalDate day) {
        String month = day.getMonthValue() <= ALWAYS_PADDED_MONTHS ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày " + padded(day.getDayOfMonth()) + " tháng " + month + " năm " + day.getYear();
    }

    /** A document's number; below 10 it has two digits. */
    public static String padded(int number) { return number < TWO_DIGITS ? "0" + number : String.valueOf(number); }

    /** How parts are numbered: {@code IV}; at most twenty. */
    public static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / TWO_DIGITS) + ones[number % TWO_DIGITS];
    }

    /** A cell as it is read on paper. */
    public static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Percent share -> percent(share.of100());
            case Long number -> number(number);
            case Integer number -> number(number);
            case LocalDate day -> day(day);
            default -> cell.toString();
        };
    }
}
