package vn.tungnha.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters documents are set in: Liberation Serif, as wide as Times New Roman and free to be passed on. */
final class Letters {
    private static final TrueTypeFont BOLD = read("Bold");

    private Letters() {}

    static InputStream file(String style) { return Letters.class.getResourceAsStream("/fonts/LiberationSerif-" + style + ".ttf"); }

    /** How long a bold line is, in points. */
    static double width(String line, int points) {
        try {
            double units = 0;
            for (int letter : line.codePoints().toArray()) units += BOLD.getAdvanceWidth(BOLD.getUnicodeCmapLookup().getGlyphId(letter));
            return units * points / BOLD.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont read(String style) {
        try (InputStream file = file(style)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
