package vn.tungnha.kernel;

import java.util.regex.Pattern;

/** Phone numbers in any habit of writing; the same vectors ({@code contract/rules/phone-number.json}) test the app's. */
public final class PhoneNumber {
    private static final Pattern WRITTEN = Pattern.compile("[+(]?[0-9][0-9 .()/-]*");
    private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
    private static final int SHORTEST_WITH_COUNTRY = 11;

    private PhoneNumber() {}

    /** Digits only, beginning with 0 instead of Việt Nam's 84; what is not a number at all is left as it was written, without spaces around it. */
    public static String normalised(String written) {
        if (written == null) return null;
        String bare = written.strip();
        if (!WRITTEN.matcher(bare).matches()) return bare;
        String digits = NOT_DIGIT.matcher(bare).replaceAll("");
        if (digits.startsWith("0084")) return "0" + digits.substring(4);
        if (digits.startsWith("84") && (bare.startsWith("+") || digits.length() >= SHORTEST_WITH_COUNTRY)) return "0" + digits.substring(2);
        return digits;
    }
}
