package vn.tungnha.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.kernel.XmlText;

/**
 * The letters documents are set in: Liberation Serif, as wide as Times New Roman, and DejaVu Sans for the signs it lacks. Both may be passed on.
 */
final class Letters {
    /** Printed for a letter that neither font has. */
    static final int REPLACEMENT = '\u25A1';
    static final String SIGNS = "Signs";
    private static final TrueTypeFont BOLD = read("LiberationSerif-Bold");
    private static final CmapLookup TEXT = lookup(BOLD);
    private static final CmapLookup MORE = lookup(read("DejaVuSans"));

    private Letters() {}

    static InputStream file(String style) { return resource("LiberationSerif-" + style); }

    static InputStream signs() { return resource("DejaVuSans"); }

    /** How long a bold line is, in points. */
    static double width(String line, int points) {
        try {
            double units = 0;
            for (int letter : line.codePoints().toArray()) units += BOLD.getAdvanceWidth(TEXT.getGlyphId(letter));
            return units * points / BOLD.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text with letters that can be printed only: composed, without those that show nothing, and a box for each that no font has. */
    static String printable(String text) {
        String whole = VietnameseText.nfc(XmlText.of(text));
        if (whole.codePoints().allMatch(Letters::isInText)) return whole;
        return whole.codePoints().filter(letter -> !isInvisible(letter)).map(letter -> isInText(letter) || MORE.getGlyphId(letter) > 0 ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isInText(int letter) { return letter == '\n' || letter == '\t' || TEXT.getGlyphId(letter) > 0; }

    /** Marks of direction, joiners, and choices between the pictures of one sign. */
    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL && letter != '\n' && letter != '\t' || letter >= 0xFE00 && letter <= 0xFE0F;
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String name) { return Letters.class.getResourceAsStream("/fonts/" + name + ".ttf"); }

    private static TrueTypeFont read(String name) {
        try (InputStream file = resource(name)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
