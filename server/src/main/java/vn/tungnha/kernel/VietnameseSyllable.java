package vn.tungnha.kernel;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a word can be Vietnamese. Distinguishes letters of old fonts (NguyÔn, Nguyeãn) from Unicode (Nguyễn). */
final class VietnameseSyllable {
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern WORD = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx][rlh]?)?"
            + "(?:oo(?=c|ng)|ôô(?=c|ng)|uyê|uya|uyu|uây|oai|oay|oao|oeo|ươi|ươu|uôi|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uơ|uô|ưa"
            + "|ưi|ưu|ươ|uy|ya|yê|[aăâeêioôơuưy])(?:ch|c|m|ng|nh|n|p|t|k)?");
    private static final Pattern LETTER_SIGN = Pattern.compile("[^\\p{L}\\p{M}\u00a1-\u00bf\u00d7\u00f7]+");

    /** nghiêng, with its marks written apart. */
    private static final int LONGEST = 12;

    private VietnameseSyllable() {}

    /** How many words with other letters than a to z can be Vietnamese, and how many cannot. */
    record Count(int fitting, int others) {
        static final Count NONE = new Count(0, 0);

        Count plus(Count more) { return new Count(fitting + more.fitting, others + more.others); }

        boolean all() { return others == 0 && fitting > 0; }

        double share() { return fitting + others == 0 ? 0 : (double) fitting / (fitting + others); }
    }

    static Count count(String text) {
        int fitting = 0;
        int others = 0;
        for (String word : LETTER_SIGN.split(text)) {
            if (word.chars().allMatch(letter -> letter < 0x80) || word.chars().noneMatch(Character::isLetter)) continue;
            if (fits(word)) fitting++;
            else others++;
        }
        return new Count(fitting, others);
    }

    private static boolean fits(String word) {
        if (word.length() > LONGEST) return false;
        for (int i = 1; i < word.length(); i++)
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) return false;
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        String bare = TONES.matcher(decomposed).replaceAll("");
        return decomposed.length() - bare.length() <= 1 && WORD.matcher(Normalizer.normalize(bare, Form.NFC)).matches();
    }
}
