package vn.tungnha.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungnha.kernel.Workbook;

/** One person's name breaks nobody else's document, and a letter that no font has is a box. */
class HostileTextTest {
    private static final String BROKEN = "Nông\u0000 Thị\u000B \uFFFE\uFFFFMẩy\uD800 & <Lường>";
    private static final String SIGNS = "Chợ phiên ✓ ★ ☎ → 😀 ₫ ½";
    private static final String OTHER_SCRIPTS = "漢 ꪼꪕ ខ្មែរ \uD840\uDC00\u200B\uFE0F\u202E";

    @Test
    void lettersThatNoFileCanHoldAreLeftOutOfEveryFormat() throws IOException {
        assertThat(word()).contains("Nông Thị Mẩy & <Lường>");
        assertThat(pdf()).contains("Nông Thị Mẩy & <Lường>");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(DocumentFormat.XLSX.write(document())))) {
            assertThat(book.getFirstSheet().read()).anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("Nông Thị Mẩy & <Lường>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BROKEN, SIGNS, OTHER_SCRIPTS})
    void anExportWithSuchACellCanBeOpened(String text) throws IOException {
        byte[] file = Workbook.write(new Workbook.Sheet("x", List.of("Tên " + text), List.of(List.of(text))));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read().getLast().getCellText(0)).isEqualTo(vn.tungnha.kernel.XmlText.of(text));
        }
    }

    @Test
    void signsArePrintedAndWhatNoFontHasIsABox() throws IOException {
        assertThat(pdf()).contains("✓ ★ ☎ →", "😀", "₫ ½", "□").doesNotContain("#");
    }

    @Test
    void theLettersOfADocumentArePrintable() {
        assertThat(Letters.printable("Lò Thị Hặc đường 1/2, 5.000đ – “Xã”")).isEqualTo("Lò Thị Hặc đường 1/2, 5.000đ – “Xã”");
        assertThat(Letters.printable("La\u0302\u0301n")).as("decomposed").isEqualTo("Lấn");
        assertThat(Letters.printable(OTHER_SCRIPTS)).matches("[□ ]+");
    }

    private static String word() throws IOException {
        try (var opened = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.write(document()))))) {
            return opened.getText();
        }
    }

    private static String pdf() throws IOException {
        byte[] file = DocumentFormat.PDF.write(document());
        if (System.getProperty("documents") != null) Files.write(Path.of(System.getProperty("documents"), "hostile.pdf"), file);
        try (var opened = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }

    private static OfficialDocument document() {
        var columns = List.of(new Grid.Column("TT", 5, Grid.Align.CENTRE), new Grid.Column("Họ và tên", 40, Grid.Align.LEFT));
        var rows = List.of(Grid.Row.group("Tổ " + SIGNS), Grid.Row.plain(1, BROKEN), Grid.Row.plain(2, SIGNS), Grid.Row.plain(3, OTHER_SCRIPTS), Grid.Row.plain(4, "Triệu Thị Mùi"));
        var head = new Letterhead(null, List.of("ỦY BAN NHÂN DÂN", "XÃ ĐỊA LINH " + BROKEN), 5, "DS-UBND", "Địa Linh", LocalDate.of(2026, 2, 5), 2026);
        return new OfficialDocument(head, "DANH SÁCH", List.of("Tổ viên " + BROKEN), false, List.of(Block.Paragraph.of(SIGNS), new Block.Table(new Grid(columns, rows, 12))), null, List.of(), List.of());
    }
}
