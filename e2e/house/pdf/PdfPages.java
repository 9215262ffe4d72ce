import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Prints for each page of PDF files, one line a page: file, width and height in points, how far its letters reach to the right, and its words. */
public final class PdfPages {
    public static void main(String[] files) throws IOException {
        for (String file : files)
            try (PDDocument document = Loader.loadPDF(new File(file))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) System.out.println(line(file, document, page));
            }
    }

    private static String line(String file, PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        var reader = new Reader();
        reader.setStartPage(number);
        reader.setEndPage(number);
        reader.writeText(document, new StringWriter());
        return String.join("\t", file, String.valueOf(page.getMediaBox().getWidth()), String.valueOf(page.getMediaBox().getHeight()), String.valueOf(reader.right),
                String.join(" ", reader.words).replaceAll("\\s+", " "));
    }

    private static final class Reader extends PDFTextStripper {
        private final List<String> words = new ArrayList<>();
        private float right;

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            words.add(text);
            for (TextPosition letter : letters) if (!letter.getUnicode().isBlank()) right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
    }
}
