package vn.tungnha.kernel;

import java.text.Collator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words: stored composed (NFC), searched without accents, sorted as Vietnamese readers expect. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private VietnameseText() {}

    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }

    /** Lower case, no accents, đ as d, single spaces; the same vectors ({@code contract/rules/text-folding.json}) test the app's. */
    public static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(" ").strip();
    }

    /** People sort by given name (the last word), then by the whole name. */
    public static Comparator<String> byGivenName() {
        Collator collator = collator();
        return Comparator.comparing(VietnameseText::givenName, collator).thenComparing(collator);
    }

    public static Collator collator() { return Collator.getInstance(Locale.of("vi", "VN")); }

    private static String givenName(String name) { return name.substring(name.lastIndexOf(' ') + 1); }
}
