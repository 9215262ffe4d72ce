package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tungnha.kernel.Csv.Mark;

/** Any file an office hands in is read as a person sees it, by its content and not by its name. */
class SheetReaderTest {
    @Test
    void codesKeepTheZerosTheirFormatShowsInXlsxAndInOldXlsNamedXlsx() {
        for (byte[] file : List.of(NastyFiles.xlsx(SheetReaderTest::shown), NastyFiles.xls(SheetReaderTest::shown)))
            assertThat(read("xa.xlsx", file)).containsExactly(List.of("01912", "0912345678", "20/11/2026 18:30",
                    "1250000", "0.5", "1234.56", "TRUE"));
    }

    private static void shown(Workbook book) {
        var row = book.createSheet("1").createRow(0);
        row.createCell(0).setCellValue(1_912);
        row.getCell(0).setCellStyle(NastyFiles.format(book, "00000"));
        row.createCell(1).setCellValue(912_345_678);
        row.getCell(1).setCellStyle(NastyFiles.format(book, "\"0\"000000000"));
        row.createCell(2).setCellValue(LocalDateTime.of(2026, 11, 20, 18, 30));
        row.getCell(2).setCellStyle(NastyFiles.format(book, "d/m/yyyy h:mm"));
        row.createCell(3).setCellValue(1_250_000);
        row.getCell(3).setCellStyle(NastyFiles.format(book, "#,##0\\ \"đ\""));
        row.createCell(4).setCellValue(0.5);
        row.getCell(4).setCellStyle(NastyFiles.format(book, "0.00"));
        row.createCell(5).setCellValue(1234.5600000000001);
        row.createCell(6).setCellValue(true);
    }

    /** A spreadsheet keeps 15 digits; only a text, or a number that another program wrote whole, has them all. */
    @Test
    void digitsThatTheSpreadsheetCutAreMarkedAndWholeOnesKept() {
        byte[] file = sheet("<c r='A1'><v>2310310000012000</v></c><c r='B1'><v>2.3103100000123E+17</v></c><c r='C1'><v>2310310000012345</v></c>"
                + "<c r='D1'><v>231031000001234567</v></c><c r='E1' t='inlineStr'><is><t>231031000001234567</t></is></c><c r='F1'><v>231031000001234</v></c>");

        Csv.Line line = SheetReader.read("don.xlsx", file).getFirst().lines().getFirst();

        assertThat(line.cells()).containsExactly("2310310000012000", "231031000001230000", "2310310000012345",
                "231031000001234567", "231031000001234567", "231031000001234");
        assertThat(line.marks()).isEqualTo(Map.of(0, Mark.DIGITS_LOST, 1, Mark.DIGITS_LOST));
        assertThat(SheetReader.read("don.csv", NastyFiles.bytes("Mã đơn;Ngày\n2,31031E+15;1/10/2026\n")).getFirst()
                .lines().getLast().marks())
                .isEqualTo(Map.of(0, Mark.DIGITS_LOST));
    }

    @Test
    void errorsOfFormulasAndFormulasThatWereNeverCalculatedAreMarked() {
        byte[] file = sheet("<c r='A1' t='e'><v>#REF!</v></c><c r='B1'><f>A2*2</f></c><c r='C1'><f>1+1</f><v>2</v></c>");

        Csv.Line line = SheetReader.read("x.xlsx", file).getFirst().lines().getFirst();

        assertThat(line.marks()).isEqualTo(Map.of(0, Mark.ERROR, 1, Mark.ERROR));
        assertThat(line.cells()).last().isEqualTo("2");
        assertThat(SheetReader.read("x.csv", NastyFiles.bytes("a;b\n#REF!;#1\n")).getFirst().lines().getLast().marks())
                .isEqualTo(Map.of(0, Mark.ERROR));
    }

    @Test
    void sixtyThousandFormattedEmptyRowsAreNoRows() {
        byte[] file = NastyFiles.xlsx(book -> {
            NastyFiles.fill(book, "1", List.of(List.of("Họ và tên"), List.of("Nông Thị Mẩy")));
            var style = NastyFiles.format(book, "@");
            for (int row = 2; row < 60_000; row++) book.getSheetAt(0).createRow(row).createCell(5).setCellStyle(style);
        });

        assertThat(read("trong.xlsx", file)).hasSize(2);
        assertThat(read("trong.csv", NastyFiles.bytes("Họ và tên;SĐT\nMẩy;1\n" + ";;;;\n".repeat(60_000)))).hasSize(2);
    }

    @Test
    void aSharedTextOfSixtyMillionLettersIsTooLargeBeforeItIsKept() {
        byte[] file = book("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<sst><si><t>" + "a".repeat(60_000_000)
                + "</t></si></sst>");
        byte[] inPieces = book("<row r='1'><c r='A1' t='s'><v>0</v></c></row>", "<sst><si>"
                + ("<r><t>" + "a".repeat(9_000) + "</t></r>").repeat(900) + "</si></sst>");

        assertThat(file.length).isLessThan(70_000);
        for (byte[] each : List.of(file, inPieces)) assertTooLarge(each);
    }

    private static void assertTooLarge(byte[] file) {
        assertThatThrownBy(() -> SheetReader.read("bom.xlsx", file)).isInstanceOf(Refusal.class)
                .hasMessageContaining("TABLE_TOO_LARGE");
    }

    @Test
    void whatIsHiddenIsNotReadAndMergedCellsAreTheValueOfEachLine() {
        byte[] file = NastyFiles.xlsx(book -> {
            NastyFiles.fill(book, "danh mục", List.of(List.of("ẩn")));
            NastyFiles.fill(book, "Đơn", Arrays.asList(List.of("Mã đơn", "Sản phẩm"), List.of("A-1", "Bí"),
                    Arrays.asList(null, "Mật ong"), Arrays.asList(null, null)));
            book.setSheetHidden(0, true);
            book.getSheetAt(1).addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        });

        assertThat(read("gop.xlsx", file)).containsExactly(List.of("Mã đơn", "Sản phẩm"), List.of("A-1", "Bí"),
                List.of("A-1", "Mật ong"));
    }

    @Test
    void lettersNobodySeesAreNotThereAndLookAlikesAreTheLetterMeant() {
        String name = "\u200bNà\u00a0\u00a0Mòn\u202c \n \u00d0ồng\u00ad";

        assertThat(read("ten.csv", NastyFiles.bytes("a;b\n" + Normalizer.normalize("\"" + name + "\"",
                Normalizer.Form.NFD) + ";'0912345678\n")))
                .contains(List.of("Nà Mòn Đồng", "0912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258", "UTF-8"})
    void textIsReadInAnyEncodingProgramsHereSaveItIn(String encoding) {
        String text = "Họ và tên;Thôn\nNguyễn Thị Hường;Nà Mòn\nĐặng Văn Đức;Khuổi Cáy\n";
        String written = encoding.equals("windows-1258") ? decomposedTones(text) : text;

        assertThat(read("ds.csv", written.getBytes(Charset.forName(encoding))))
                .containsExactly(List.of("Họ và tên", "Thôn"),
                List.of("Nguyễn Thị Hường", "Nà Mòn"), List.of("Đặng Văn Đức", "Khuổi Cáy"));
    }

    /** As windows-1258 has them: letters with their shape, the tone behind. */
    private static String decomposedTones(String text) {
        var out = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            out.append(Normalizer.normalize(apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""),
                    Normalizer.Form.NFC)).append(tone);
        }
        return out.toString();
    }

    @Test
    void lettersOfTcvn3AndVniAreUnicodeInTextFilesInWorkbooksAndByTheirFont() {
        String tcvn3 = "Hä vµ tªn;Th«n\nNguyÔn ThÞ H\u00adêng;Nµ Mßn\n§Æng V¨n §øc;Khuæi C¸y\n";
        String vni = "Hoï vaø teân;Thoân\nNguyeãn Thò Höôøng;Naø Moøn\nÑaëng Vaên Ñöùc;Khuoåi Caùy\n";
        for (String each : List.of(tcvn3, vni)) {
            assertThat(read("ds.csv", each.getBytes(StandardCharsets.ISO_8859_1)))
                    .containsExactly(List.of("Họ và tên", "Thôn"),
                    List.of("Nguyễn Thị Hường", "Nà Mòn"), List.of("Đặng Văn Đức", "Khuổi Cáy"));
            assertThat(read("ds.csv", NastyFiles.bytes(each))).contains(List.of("Nguyễn Thị Hường", "Nà Mòn"));
        }
        byte[] font = NastyFiles.xlsx(book -> {
            NastyFiles.fill(book, "1", List.of(List.of("Ba BÓ", "ba bÓ", "Ba Bể")));
            var row = book.getSheetAt(0).getRow(0);
            row.getCell(0).setCellStyle(NastyFiles.font(book, ".VnTime"));
            row.getCell(1).setCellStyle(NastyFiles.font(book, ".VnTimeH"));
        });
        assertThat(read("1.xlsx", font)).containsExactly(List.of("Ba Bể", "BA BỂ", "Ba Bể"));
        assertThat(read("1.csv", NastyFiles.bytes("Sản phẩm\nMật ong ½ lít\nCafé Trung Nguyên®\nB¸nh ch\u00adng\n")))
                .extracting(List::getFirst)
                .containsExactly("Sản phẩm", "Mật ong ½ lít", "Café Trung Nguyên®", "Bánh chưng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sep=;\\nMã;Tên\\n1;a,b              | Mã,Tên
            Mã đơn;Tiền (đồng, VAT)\\n1;2       | Mã đơn,Tiền (đồng\\, VAT)
            "Mã; đơn";Tiền\\n"1";2              | Mã; đơn,Tiền
            Tên, họ;SĐT\\nA, B;1\\nC, D;2       | Tên\\, họ,SĐT
            Mã\\tTiền, đồng\\n1\\t2             | Mã,Tiền\\, đồng
            ="00123",Bí\\n="00124",Mật          | 00123,Bí
            """)
    void theSignBetweenCellsIsTheOneThatMakesATable(String file, String first) {
        List<String> wanted = List.of(first.replace("\\,", "\u0001").split(",")).stream()
                .map(cell -> cell.replace('\u0001', ',')).toList();

        assertThat(read("x.csv", NastyFiles.bytes(file.strip().replace("\\n", "\n").replace("\\t", "\t"))).getFirst())
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7 x, pdf", "<html><table><tr><td>1</td></tr></table></html>, html", "{\\rtf1 x}, docx",
            "\u0089PNG x, image"})
    void aFileThatIsNoTableIsRefusedWithItsKind(String beginning, String kind) {
        assertThatThrownBy(() -> SheetReader.read("ds.xls", beginning.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.params()).containsEntry("format", kind));
    }

    @Test
    void packedFilesOfOtherProgramsAreRefusedWithTheirKind() {
        for (var part : Map.of("word/document.xml", "docx", "xl/workbook.bin", "xlsb", "content.xml", "ods", "anh.jpg",
                "zip").entrySet())
            assertThatThrownBy(() -> SheetReader.read("ds.xlsx", NastyFiles.zipped(Map.of(part.getKey(), new byte[3]))))
                    .isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.params()).containsEntry("format", part.getValue()));
    }

    private static List<List<String>> read(String name, byte[] file) {
        return SheetReader.read(name, file).getFirst().lines().stream().map(Csv.Line::cells).toList();
    }

    private static byte[] sheet(String cells) { return book("<row r='1'>" + cells + "</row>", "<sst/>"); }

    private static byte[] book(String rows, String strings) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml",
                NastyFiles.bytes("<workbook xmlns:r='r'><sheets><sheet name='1' sheetId='1' r:id='a'/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels",
                NastyFiles.bytes("<Relationships><Relationship Id='a' Target='worksheets/sheet1.xml'/></Relationships>"));
        parts.put("xl/sharedStrings.xml", NastyFiles.bytes(strings));
        parts.put("xl/worksheets/sheet1.xml", NastyFiles.bytes("<worksheet><sheetData>" + rows
                + "</sheetData></worksheet>"));
        return NastyFiles.zipped(parts);
    }
}
