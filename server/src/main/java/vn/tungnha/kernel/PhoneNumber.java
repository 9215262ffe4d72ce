package vn.tungnha.kernel;

import java.util.regex.Pattern;

/**
 * Phone numbers in any habit of writing; the same vectors ({@code contract/rules/phone-number.json}) test the app's.
 */
public final class PhoneNumber {
    private static final Pattern WRITTEN = Pattern.compile("[+(]?[0-9][0-9 .()/\u2010-\u2015-]*");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
    /** 912345678.0, as programs write a number that they took for an amount. */
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{9,11})\\.0");
    /** A mobile number or a landline of an area without the 0 that a spreadsheet cut: 912345678, 2093812345. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[35789][0-9]{8}|2[0-9]{9}");
    private static final Pattern CALLABLE = Pattern.compile("0[0-9]{9,10}");
    private static final int SHORTEST_WITH_COUNTRY = 11;
    /** The longest number of any country; more digits are two numbers. */
    private static final int MOST_DIGITS = 15;

    private PhoneNumber() {}

    /**
     * Digits only, beginning with 0 also where Việt Nam's 84 was written or the 0 was lost. Text that is no number, or two
     * numbers, is kept as one line.
     */
    public static String normalised(String written) {
        if (written == null) return null;
        String bare = AMOUNT.matcher(VietnameseText.oneLine(written)).replaceFirst("$1");
        if (!WRITTEN.matcher(bare).matches()) return bare;
        String digits = NOT_DIGIT.matcher(bare).replaceAll("");
        if (digits.length() > MOST_DIGITS) return bare;
        if (digits.startsWith("0084")) return withZero(digits.substring(4));
        if (digits.startsWith("84") && (bare.startsWith("+") || digits.length() >= SHORTEST_WITH_COUNTRY))
            return withZero(digits.substring(2));
        return !bare.startsWith("+") && WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
    }

    /** Whether a normalised number is one that can be called in Việt Nam. */
    public static boolean isOne(String normalised) { return CALLABLE.matcher(normalised).matches(); }

    /** +84 (0) 912 345 678 has its zero already. */
    private static String withZero(String digits) { return digits.startsWith("0") ? digits : "0" + digits; }
}
