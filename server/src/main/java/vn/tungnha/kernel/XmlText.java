package vn.tungnha.kernel;

/** Text as the XML of documents and workbooks can hold it: one letter outside of XML 1.0 makes the whole file unreadable. */
public final class XmlText {
    private XmlText() {}

    /** The text without such letters; line ends and tabs stay. */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) return text;
        return text.codePoints().filter(XmlText::isAllowed).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int letter) {
        if (letter < ' ') return letter == '\n' || letter == '\r' || letter == '\t';
        return letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE && letter != 0xFFFE && letter != 0xFFFF;
    }
}
