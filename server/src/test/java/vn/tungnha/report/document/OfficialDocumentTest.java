package vn.tungnha.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a commune signs is laid out as Decree 30 says, whatever it is written as. */
class OfficialDocumentTest {
    private static final String SENTENCE = "Đã có 104.933 tài khoản trên các sàn thương mại điện tử; cán bộ & người dân đều <tự làm> được.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-05 | ngày 05 tháng 02 năm 2026
            2026-01-31 | ngày 31 tháng 01 năm 2026
            2026-03-09 | ngày 09 tháng 3 năm 2026
            2022-12-31 | ngày 31 tháng 12 năm 2022
            """)
    void nothingCanBePutBeforeTheDigitsOfADay(LocalDate day, String written) { assertThat(Written.longDay(day)).isEqualTo(written); }

    @Test
    void aNumberBelowTenHasTwoDigitsAndOneNotYetGivenLeavesRoomForTheHand() {
        assertThat(head(5, LocalDate.of(2026, 2, 5)).numberLine()).isEqualTo("Số: 05/BC-UBND");
        assertThat(head(105, null).numberLine()).isEqualTo("Số: 105/BC-UBND");
        assertThat(head(null, null).numberLine()).isEqualTo("Số:         /BC-UBND");
        assertThat(head(null, null).dateLine()).isEqualTo("Địa Linh, ngày      tháng      năm 2026");
    }

    @Test
    void amountsAndSharesAreWrittenAsVietnameseReadThem() {
        assertThat(Written.number(104_933)).isEqualTo("104.933");
        assertThat(Written.percent(25.898)).isEqualTo("25,9%");
        assertThat(Written.percent(100)).isEqualTo("100%");
        assertThat(Written.cell(null)).isEmpty();
    }

    @Test
    void aWordFileOpensAgainWithItsMarginsLettersAndLines() throws IOException {
        try (var opened = new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.write(document())))) {
            var section = opened.getDocument().getBody().getSectPr();
            assertThat(section.getPgMar().getLeft()).isEqualTo(java.math.BigInteger.valueOf(1701));
            assertThat(section.getPgMar().getRight()).isEqualTo(java.math.BigInteger.valueOf(850));
            assertThat(section.getPgMar().getTop()).isEqualTo(java.math.BigInteger.valueOf(1134));
            assertThat(section.getPgSz().getW()).as("the annex lies on its side").isEqualTo(java.math.BigInteger.valueOf(16838));
            XWPFParagraph sentence = opened.getParagraphs().stream().filter(each -> each.getText().equals(SENTENCE)).findFirst().orElseThrow();
            assertThat(sentence.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(sentence.getFirstLineIndent()).isEqualTo(720);
            assertThat(sentence.getSpacingAfter()).isEqualTo(120);
            assertThat(sentence.getRuns().getFirst().getFontFamily()).isEqualTo("Times New Roman");
            assertThat(sentence.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(14);
            assertThat(opened.getTables().getFirst().getRow(0).getCell(1).getText()).contains(Letterhead.NATION, Letterhead.MOTTO);
            assertThat(opened.getHeaderList().getFirst().getParagraphs()).anySatisfy(each -> assertThat(each.getCTP().xmlText()).contains("PAGE"));
        }
    }

    @Test
    void aDateIsNeverBrokenBetweenLines() throws IOException {
        List<Block> paragraphs = IntStream.range(0, 60).<Block>mapToObj(n -> Block.Paragraph.of("x".repeat(n) + " số liệu tính đến hết ngày 01/12/2026, theo địa giới trước ngày 01/07/2025.")).toList();
        OfficialDocument document = document();
        var dated = new OfficialDocument(document.head(), document.title(), document.subject(), false, paragraphs, null, List.of(), List.of());
        try (var opened = Loader.loadPDF(DocumentFormat.PDF.write(dated))) {
            assertThat(new PDFTextStripper().getText(opened).lines().filter(line -> line.strip().startsWith("/") || line.strip().endsWith("/") || line.matches(".*ngày \\d{2}"))).isEmpty();
        }
    }

    @Test
    void pdfAndWordSayTheSame() throws IOException {
        String word;
        try (var opened = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.write(document()))))) {
            word = opened.getText();
        }
        String pdf;
        try (var opened = Loader.loadPDF(DocumentFormat.PDF.write(document()))) {
            pdf = new PDFTextStripper().getText(opened);
            assertThat(opened.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(words(pdf)).containsAll(List.of("104.933", "Xã", "Lường", "1.234.567", "BÁO", "CÁO", "05/BC-UBND"));
        assertThat(words(pdf)).containsExactlyInAnyOrderElementsOf(words(word));
    }

    @Test
    void numbersStayNumbersInAWorkbook() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(DocumentFormat.XLSX.write(document())))) {
            assertThat(book.getSheets().map(each -> each.getName())).containsExactly("Văn bản", "Phụ lục 01");
            var annex = book.getSheet(1).orElseThrow().read();
            assertThat(annex.stream().filter(row -> row.getCellText(1).equals("Xã Lường 1")).findFirst().orElseThrow().getCell(2).asNumber()).isEqualByComparingTo("1234567");
        }
    }

    @Test
    void invitationsAreAPageEachWithoutNumbersAndLongerOnesAreNumberedByThemselves() throws IOException {
        OfficialDocument letter = letter(1);
        assertThat(pages(List.of(letter, letter, letter))).hasSize(3).allSatisfy(page -> assertThat(page).contains("GIẤY MỜI").doesNotContainPattern("(?m)^[123]$"));
        List<String> long_ = pages(List.of(letter(40), letter(40)));
        assertThat(long_.get(0)).contains("GIẤY MỜI").doesNotContainPattern("(?m)^1\\s*$");
        assertThat(long_.get(1)).containsPattern("(?m)^2\\s*$");
        assertThat(long_.get(long_.size() / 2)).as("the second document has its own first page").contains("GIẤY MỜI");
        assertThat(long_.get(long_.size() / 2 + 1)).containsPattern("(?m)^2\\s*$");
    }

    private static OfficialDocument letter(int paragraphs) {
        List<Block> blocks = IntStream.range(0, paragraphs).<Block>mapToObj(each -> Block.Paragraph.of(SENTENCE)).toList();
        return new OfficialDocument(head(5, LocalDate.of(2026, 2, 5)), "GIẤY MỜI", List.of("Tham dự lớp học"), false, blocks,
                new Signature(List.of("CHỦ TỊCH"), null), List.of("- Như trên;"), List.of());
    }

    private static List<String> pages(List<OfficialDocument> documents) throws IOException {
        var pages = new ArrayList<String>();
        try (var opened = Loader.loadPDF(DocumentFormat.PDF.write(documents))) {
            for (int page = 1; page <= opened.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(opened));
            }
        }
        return pages;
    }

    /** Every word, those of pages' numbers and of repeated headings apart. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String each : text.split("[\\s\\u00a0]+")) if (!each.isBlank() && !each.matches("\\d{1,2}") && !List.of("TT", "Đơn", "vị", "Số", "hộ", "tự").contains(each)) words.add(each);
        return words.stream().distinct().sorted().toList();
    }

    private static Letterhead head(Integer number, LocalDate day) {
        return new Letterhead(null, List.of("ỦY BAN NHÂN DÂN", "XÃ ĐỊA LINH"), number, "BC-UBND", "Địa Linh", day, 2026);
    }

    static OfficialDocument document() {
        var rows = new ArrayList<Grid.Row>(List.of(Grid.Row.group("I. Ba Bể")));
        for (int i = 1; i <= 60; i++) rows.add(Grid.Row.plain(i, "Xã Lường " + i, 1_234_567L, new Percent(12.5)));
        rows.add(Grid.Row.total("", "Tổng cộng", 74_074_020L, null));
        var grid = new Grid(List.of(new Grid.Column("TT", 5, Grid.Align.CENTRE), new Grid.Column("Đơn vị", 40, Grid.Align.LEFT), new Grid.Column("Số hộ", 10, Grid.Align.RIGHT),
                new Grid.Column("Tỷ lệ", 10, Grid.Align.RIGHT)), rows, 11);
        var paragraphs = new ArrayList<Block>(List.of(new Block.Heading("I. TỔ CHỨC")));
        for (int i = 0; i < 20; i++) paragraphs.add(Block.Paragraph.of(SENTENCE));
        return new OfficialDocument(head(5, LocalDate.of(2026, 2, 5)), "BÁO CÁO", List.of("Kết quả hoạt động của tổ công nghệ số cộng đồng", "năm 2025"), false, paragraphs,
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Nông Thị Hoa"), List.of("- UBND tỉnh (báo cáo);", "- Lưu: VT."),
                List.of(new Part(1, "KẾT QUẢ THEO XÃ", "(Kèm theo báo cáo)", true, List.of(new Block.Table(grid)))));
    }

    /** For eyes: {@code -Ddocuments=DIR} keeps the documents. */
    @Test
    void documentsCanBeKeptToBeLookedAt() throws IOException {
        String folder = System.getProperty("documents");
        for (DocumentFormat each : DocumentFormat.values()) {
            byte[] file = each.write(document());
            assertThat(file).isNotEmpty();
            if (folder != null) Files.write(Path.of(folder, "mau." + each.extension()), file);
        }
    }
}
