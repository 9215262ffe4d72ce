package vn.tungnha.kernel;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vietnamese words: stored composed (NFC), searched without accents, sorted as Vietnamese readers expect. */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);
    /**
     * Letters without width, which somebody copied from a page or a chat; control characters other than white space.
     */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s\\u0085]]+");
    /** hoà, khoẻ, thuý: the tone on the last vowel, where others write hòa, khỏe, thúy. */
    private static final Pattern LATE_TONE = Pattern.compile("(o[aàáảãạeèéẻẽẹ]|(?<!q)u[yỳýỷỹỵ])(?!\\p{L})");
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private VietnameseText() {}

    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
    }

    /**
     * A name or another text of one line as it is stored: composed, single spaces, nothing invisible, and đ for the
     * letters of other languages that look like it. The same vectors ({@code contract/rules/one-line.json}) test the
     * app's.
     */
    public static String oneLine(String text) {
        if (text == null) return null;
        String composed = nfc(text);
        if (isTidy(composed)) return composed;
        return SPACES.matcher(INVISIBLE.matcher(realLetters(composed)).replaceAll("")).replaceAll(" ").strip();
    }

    /** Letters and printable ASCII with single spaces between: nearly every name, which an import of a commune's list asks about many times. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == ' ' ? before == ' ' : !isPlain(each)) return false;
            before = each;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isPlain(char letter) {
        if (letter < '\u0080') return letter > ' ' && letter < '\u007f';
        return Character.isLetter(letter) && letter != '\u00d0' && letter != '\u00f0' && letter != '\u0189' && letter != '\u0256';
    }

    /** Đ as keyboards of other languages type it: the Icelandic eth and the African letter d with a tail. */
    private static String realLetters(String text) {
        return text.replace('\u00d0', 'Đ').replace('\u00f0', 'đ').replace('\u0189', 'Đ').replace('\u0256', 'đ');
    }

    /**
     * Lower case, no accents, đ as d, single spaces; the same vectors ({@code contract/rules/text-folding.json}) test
     * the app's.
     */
    public static String folded(String text) {
        if (isTidy(text)) return withoutMarks(Normalizer.normalize(text, Form.NFD)).toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare = MARKS.matcher(Normalizer.normalize(realLetters(text), Form.NFD)).replaceAll("");
        String visible = INVISIBLE.matcher(bare).replaceAll("");
        return SPACES.matcher(visible.toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(" ").strip();
    }

    /** Of decomposed text without surrogate pairs of marks; the same as {@link #MARKS} removes. */
    private static String withoutMarks(String decomposed) {
        var bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char each = decomposed.charAt(i);
            int type = each < '\u0300' ? Character.LOWERCASE_LETTER : Character.getType(each);
            if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK && type != Character.ENCLOSING_MARK) bare.append(each);
        }
        return bare.toString();
    }

    /**
     * What two ways of writing one name have in common: case, spaces and the place of a tone mark do not count (Hoà,
     * HÒA), the tone does (Lan and Lân are two people). Folding finds who may be meant; only equal spelling says who it
     * is.
     */
    public static String spelling(String name) {
        Matcher late = LATE_TONE.matcher(oneLine(name).toLowerCase(Locale.ROOT));
        return late.replaceAll(match -> earlyTone(match.group()));
    }

    private static String earlyTone(String pair) {
        String second = Normalizer.normalize(pair.substring(1), Form.NFD);
        if (second.length() < 2 || TONES.indexOf(second.charAt(1)) < 0) return pair;
        return nfc(pair.substring(0, 1) + second.charAt(1)) + second.charAt(0);
    }

    /**
     * Whether a name is written without any mark, as people type in a hurry: it may then be any name that folds to it.
     */
    public static boolean isBare(String name) { return oneLine(name).toLowerCase(Locale.ROOT).equals(folded(name)); }

    /** People sort by given name (the last word), then by the whole name. */
    public static Comparator<String> byGivenName() {
        return Comparator.comparing(VietnameseText::givenName, inOrder()).thenComparing(inOrder());
    }

    /** As a Vietnamese dictionary has it; the same vectors ({@code contract/rules/name-order.json}) test the app's. */
    public static Comparator<String> inOrder() { return VietnameseOrder.OF_NAMES; }

    private static String givenName(String name) { return name.substring(name.lastIndexOf(' ') + 1); }
}
