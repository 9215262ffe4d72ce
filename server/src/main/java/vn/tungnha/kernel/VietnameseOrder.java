package vn.tungnha.kernel;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of a Vietnamese dictionary: letters first (a ă â b c d đ e ê …), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), a space before any letter.
 * {@code java.text.Collator} skips spaces and mixes tones with letters; PostgreSQL's and the browser's order (ICU, vi) is this one.
 */
final class VietnameseOrder {
    static final Comparator<String> OF_NAMES =
            Comparator.comparing(VietnameseOrder::letters).thenComparing(VietnameseOrder::tones).thenComparing(Comparator.naturalOrder());
    private static final String ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char AFTER_ALPHABET = 1_000;

    private VietnameseOrder() {}

    private static String letters(String text) {
        var letters = new StringBuilder();
        for (char each : withoutTones(text).toCharArray()) {
            int rank = ALPHABET.indexOf(each);
            if (rank >= 0) letters.append((char) (rank + 2));
            else letters.append(Character.isWhitespace(each) ? (char) 1 : (char) Math.min(Character.MAX_VALUE, AFTER_ALPHABET + each));
        }
        return letters.toString();
    }

    private static String withoutTones(String text) {
        var bare = new StringBuilder();
        for (char each : Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFD).toCharArray()) if (TONES.indexOf(each) < 0) bare.append(each);
        return Normalizer.normalize(bare, Form.NFC);
    }

    /** One sign a letter: 0 without a tone, else the tone's place. */
    private static String tones(String text) {
        var tones = new StringBuilder();
        for (char each : Normalizer.normalize(text, Form.NFD).toCharArray()) {
            int tone = TONES.indexOf(each);
            if (tone >= 0 && !tones.isEmpty()) tones.setCharAt(tones.length() - 1, (char) ('1' + tone));
            else if (Character.getType(each) != Character.NON_SPACING_MARK) tones.append('0');
        }
        return tones.toString();
    }
}
