package vn.tungnha.kernel;

/** Checks text for characters that a UTF-8 database or the XML of documents cannot store: NUL, half of a surrogate pair, U+FFFE, U+FFFF. */
public final class StorableText {
    /** More letters in a cell make spreadsheets call the file broken. */
    public static final int LONGEST_CELL = 32_767;
    private static final char FIRST_NONCHARACTER = 0xFFFE;

    private StorableText() {}

    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '\0' || at >= FIRST_NONCHARACTER || Character.isLowSurrogate(at)) return false;
            if (Character.isHighSurrogate(at) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) return false;
        }
        return true;
    }

    /** The text without what cannot be held, for words of others that are kept as far as they can be. */
    public static String of(String text) {
        if (text == null || is(text)) return text;
        return text.codePoints().filter(each -> each != 0 && each != FIRST_NONCHARACTER && each != FIRST_NONCHARACTER + 1)
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Its beginning, never ending within a letter. */
    public static String start(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** Whether nobody would see anything of it: blanks, and letters without width. */
    public static boolean isInvisible(String text) {
        return text.codePoints().allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each) || switch (Character.getType(each)) {
            case Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        });
    }
}
