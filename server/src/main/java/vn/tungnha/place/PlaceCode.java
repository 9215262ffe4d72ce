package vn.tungnha.place;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tungnha.kernel.Refusal;

/**
 * Official codes of places have a number of digits for each level (Quyết định 124/2004/QĐ-TTg: 2 for a province, 3 for
 * a district, 5 for a commune). A spreadsheet that takes them for numbers cuts the zeros in front: 01912 becomes 1912.
 */
final class PlaceCode {
    private static final Map<Integer, Integer> DIGITS = Map.of(Place.PROVINCE, 2, Place.DISTRICT, 3, Place.COMMUNE, 5);

    private PlaceCode() {}

    /** The code that was probably meant, when this one has too few digits for its level. */
    static Optional<String> withZeros(int level, String code) {
        int digits = DIGITS.getOrDefault(level, 0);
        return isNumber(code) && code.length() < digits ? Optional.of(padded(code, digits)) : Optional.empty();
    }

    /** Throws PLACE_CODE_DIGITS for a number with another count of digits than codes of its level have. */
    static void check(int level, String code) {
        int digits = DIGITS.getOrDefault(level, 0);
        if (digits == 0 || code == null || !code.matches("\\d+") || code.length() == digits) return;
        throw new Refusal(PlaceProblem.PLACE_CODE_DIGITS, Map.of("code", code, "likely", withZeros(level, code).orElse("")));
    }

    /** Possible codes of any level before a spreadsheet cut the leading zeros. */
    static Stream<String> padded(String code) {
        return isNumber(code) ? DIGITS.values().stream().filter(digits -> digits > code.length()).sorted()
                .map(digits -> padded(code, digits)) : Stream.empty();
    }

    private static boolean isNumber(String code) { return code != null && code.matches("\\d{1,4}"); }

    private static String padded(String code, int digits) { return "0".repeat(digits - code.length()) + code; }
}
