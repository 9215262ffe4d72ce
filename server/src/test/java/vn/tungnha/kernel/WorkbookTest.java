package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    @Test
    void aTableGoesOutAndComesInAsItWas() {
        byte[] file = Workbook.write(new Workbook.Sheet("Hộ", List.of("Chủ hộ", "Số người", "Ngày"),
                List.of(List.of("Nông Thị Mẩy", 104_933, LocalDate.of(2026, 11, 5)), Arrays.asList("Lý A Páo", null, LocalDate.of(2026, 1, 31)))));

        assertThat(Table.lines("ho.xlsx", file)).extracting(Csv.Line::cells).containsExactly(List.of("Chủ hộ", "Số người", "Ngày"),
                List.of("Nông Thị Mẩy", "104933", "05/11/2026"), List.of("Lý A Páo", "", "31/01/2026"));
    }

    @Test
    void aTableOfFiguresSaysWhatItIsAboutAndAPercentageIsAShareOfOne() throws IOException {
        byte[] file = Workbook.write(new Workbook.Sheet("Nơi", List.of("Nơi", "Tỷ lệ", "Máy"), List.of(Arrays.asList("Địa Linh", new Workbook.Share(0.259), "48/54")),
                List.of("Địa bàn: tỉnh Bắc Kạn", "Kỳ: từ 01/11/2026 đến 30/11/2026"), Arrays.asList("Cộng", new Workbook.Share(0.259), null)));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false)); var rows = book.getFirstSheet().openStream()) {
            List<Row> read = rows.filter(row -> row.getCellCount() > 0).toList();
            assertThat(read.get(0).getCellText(0)).isEqualTo("Địa bàn: tỉnh Bắc Kạn");
            assertThat(read).element(read.size() - 3).satisfies(row -> assertThat(row.getCellText(1)).isEqualTo("Tỷ lệ"));
            Row line = read.get(read.size() - 2);
            assertThat(line.getCellAsNumber(1)).hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.259"));
            assertThat(line.getCell(1).getDataFormatString()).isEqualTo("0.0%");
            assertThat(line.getCellText(2)).isEqualTo("48/54");
            assertThat(read.getLast().getCellText(0)).isEqualTo("Cộng");
        }
    }

    @Test
    void aWorkbookIsReadByItsColumnsLikeAnyTable() {
        byte[] file = Workbook.write(new Workbook.Sheet("1", List.of(" Name ", "CODE"), List.of(List.of("Nà Mòn", "01912-03"))));

        Table table = Table.read("places.xlsx", file, Set.of("name", "code"), List.of("name"));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.get("name")).isEqualTo("Nà Mòn");
            assertThat(row.get("code")).isEqualTo("01912-03");
        });
    }

    @Test
    void aBrokenWorkbookHasANamedAnswer() {
        byte[] broken = "PK\u0003\u0004 không phải là sổ".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Table.lines("hong.xlsx", broken)).isInstanceOf(Refusal.class).hasMessageContaining("TABLE_UNREADABLE");
    }

    @Test
    void aFewKilobytesThatUnpackToGigabytesAreTooLarge() {
        byte[] file = workbook(out -> {
            for (int i = 0; i < 100; i++) out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        });

        assertThat(file.length).isLessThan(200_000);
        assertThatThrownBy(() -> Table.lines("bom.xlsx", file)).isInstanceOf(Refusal.class).hasMessageContaining("TABLE_TOO_LARGE");
    }

    @Test
    void aCellBeyondTheLastColumnOfAnySpreadsheetIsNoTable() {
        byte[] file = sheet("<row r='1'><c r='ZZZZZZ1' t='inlineStr'><is><t>x</t></is></c></row>");

        assertThatThrownBy(() -> Table.lines("xa.xlsx", file)).isInstanceOf(Refusal.class).hasMessageContaining("TABLE_UNREADABLE");
    }

    @Test
    void aNumberWithABillionDigitsIsNotWrittenOut() {
        assertThat(Table.lines("so.xlsx", sheet("<row r='1'><c r='A1'><v>1E+900000000</v></c><c r='B1'><v>12.50</v></c></row>"))).extracting(Csv.Line::cells)
                .containsExactly(List.of("1E+900000000", "12.5"));
    }

    @Test
    void aDayThatIsNoneStaysANumberAndTheOthersAreRead() {
        assertThat(Table.lines("ngay.xlsx", sheet("<row r='1'><c r='A1' s='2'><v>1E+12</v></c><c r='B1' s='2'><v>-5</v></c><c r='C1' s='2'><v>45962</v></c></row>")))
                .extracting(Csv.Line::cells).containsExactly(List.of("1000000000000", "-5", "01/11/2025"));
    }

    @Test
    void moreLinesThanAnyOfficeHasAreTooManyHoweverSmall() {
        byte[] csv = "1\n".repeat(100_101).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Table.lines("dong.csv", csv)).isInstanceOf(Refusal.class).hasMessageContaining("TABLE_TOO_LARGE");
    }

    @Test
    void aCellHoldsNoMoreThanASpreadsheetCanOpen() {
        byte[] file = Workbook.write(new Workbook.Sheet("1", List.of("Lời"), List.of(List.of("x".repeat(40_000)))));

        assertThat(Table.lines("dai.xlsx", file).getLast().cells().getFirst()).hasSize(32_767);
    }

    private static byte[] sheet(String rows) { return workbook(out -> out.write(rows.getBytes(StandardCharsets.UTF_8))); }

    private interface Writing { void into(OutputStream out) throws IOException; }

    /** A workbook as somebody writes it who means harm: our own, with other rows in its sheet. */
    private static byte[] workbook(Writing rows) {
        var out = new ByteArrayOutputStream();
        byte[] sound = Workbook.write(new Workbook.Sheet("1", List.of("Ngày"), List.of(List.of(LocalDate.of(2026, 1, 31)))));
        try (var parts = ZipFile.builder().setByteArray(sound).get(); var zip = new ZipOutputStream(out)) {
            for (var part : Collections.list(parts.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (!part.getName().endsWith("sheet1.xml")) parts.getInputStream(part).transferTo(zip);
                else {
                    zip.write("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>".getBytes(StandardCharsets.UTF_8));
                    rows.into(zip);
                    zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }
}
