package vn.tungnha.report.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of an official document.
 *
 * @param superior the body above, or null: a people's committee writes none
 * @param issuer   the issuing body, a line each
 * @param number   its number in the register of that year; null while it has none: the clerk writes it in
 * @param sign     what follows the number, e.g. {@code BC-UBND}
 * @param seat     where it is signed
 * @param day      when it is signed; null while it is not: it is written in by hand
 * @param year     the year of signing, known even then
 */
public record Letterhead(@Nullable String superior, List<String> issuer, @Nullable Integer number, String sign, String seat, @Nullable LocalDate day, int year) {
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public Letterhead { issuer = List.copyOf(issuer); }

    public String numberLine() { return "Số: " + (number == null ? "        " : Written.padded(number)) + "/" + sign; }

    public String dateLine() { return seat + ", " + (day == null ? "ngày      tháng      năm " + year : Written.longDay(day)); }
}
