package vn.tungnha.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.tungnha.kernel.Csv.Mark;

/**
 * Numbers of spreadsheet cells as a person sees them: days as dd/mm/yyyy, codes with the zeros their format shows, any
 * other number with all its digits.
 */
final class CellNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    /** 31/12/9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int MOST_DIGITS = 400;
    /** Spreadsheets keep so many digits of a number. */
    private static final int KEPT_DIGITS = 15;
    /**
     * No program that keeps numbers as 64 bits writes more digits than these, so a longer number was written from text.
     */
    private static final int MOST_DIGITS_OF_DOUBLE = 17;
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf(1L << 53);
    /**
     * 00000, "0"000000000, 000 000 0000: zeros that hold a place, or a literal digit or letter in front of the number.
     */
    private static final Pattern CODE_FORMAT = Pattern.compile("[^#?.,%E]*0[^#?.,%E\\d]*0[^.%E]*|(\"[\\p{L}\\p{N}][^\"]*\"|\\\\[\\p{L}\\p{N}])+[0#].*");
    private static final Pattern CONDITION = Pattern.compile("\\[[^]]*]");

    private CellNumber() {}

    /**
     * @param written as the file holds it
     * @param format  pattern of the cell's format, or null
     * @param from1904 whether the file counts days since 1904
     */
    static SheetCell of(String written, int formatIndex, String format, boolean from1904) {
        BigDecimal number = number(written);
        if (number == null) return SheetCell.of(written);
        if (isDay(formatIndex, format) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0)
            return day(number, format, from1904);
        if (isCode(format, number))
            return SheetCell.of(new DataFormatter(Locale.ROOT)
                    .formatRawCellContents(number.doubleValue(), formatIndex, format).strip());
        return new SheetCell(plain(number), isCut(number) ? Mark.DIGITS_LOST : null);
    }

    private static BigDecimal number(String written) {
        try {
            return written.length() > MOST_DIGITS ? null : new BigDecimal(written.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private static boolean isDay(int formatIndex, String format) {
        return format != null && DateUtil.isADateFormat(formatIndex, format);
    }

    private static SheetCell day(BigDecimal number, String format, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904, true);
        boolean hours = format.toLowerCase(Locale.ROOT).contains("h");
        if (number.compareTo(BigDecimal.ONE) < 0) return SheetCell.of(HOUR.format(moment));
        return SheetCell.of((hours && moment.toLocalTime().toSecondOfDay() > 0 ? MOMENT : DAY).format(moment));
    }

    private static boolean isCode(String format, BigDecimal number) {
        if (format == null || number.signum() < 0 || !isWhole(number) || digits(number) > KEPT_DIGITS) return false;
        return CODE_FORMAT.matcher(CONDITION.matcher(format.split(";")[0]).replaceAll("")).matches();
    }

    /** 1E+900000000 has more digits than there is room; 0.30000000000000004 is shown as 0.3. */
    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) return number.toString();
        BigDecimal shown = isWhole(number) ? number : number.round(new MathContext(KEPT_DIGITS));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static long digits(BigDecimal number) { return (long) number.precision() - number.scale(); }

    private static boolean isCut(BigDecimal number) {
        if (!isWhole(number) || digits(number) <= KEPT_DIGITS) return false;
        int significant = number.stripTrailingZeros().precision();
        return significant <= KEPT_DIGITS || significant <= MOST_DIGITS_OF_DOUBLE && number.abs()
                .compareTo(LARGEST_EXACT) > 0;
    }
}
