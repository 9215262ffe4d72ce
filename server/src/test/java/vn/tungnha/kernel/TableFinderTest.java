package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** The table is where its headings are: beneath a title, on the second sheet, with empty columns behind it. */
class TableFinderTest {
    private static final TableColumns PLACES = new TableColumns(Set.of("code", "name", "type", "parent_code"),
            List.of("name", "type"),
            Map.of("ma", "code", "ten", "name", "loai", "type", "ma cap tren", "parent_code"));

    @Test
    void titlesGuidesAndEmptyColumnsAreNoHeadings() {
        byte[] file = NastyFiles.xlsx(book -> {
            NastyFiles.fill(book, "Hướng dẫn", List.of(List.of("Tên: ghi đủ dấu"), List.of("Mã", "Tên", "Loại"),
                    List.of("01912", "Ví dụ", "xã")));
            NastyFiles.fill(book, "Trang 1", List.of(List.of("DANH SÁCH LOẠI"), List.of("Tên"), List.of(),
                    List.of("STT", "Mã", "Tên *", "Loại", "Mã cấp trên", "", ""),
                            List.of(1, "01912", "Địa Linh", "xã", "060", "", "")));
        });

        Table table = read(file);

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.cells()).isEqualTo(Map.of("code", "01912", "name", "Địa Linh", "type", "xã", "parent_code",
                    "060"));
            assertThat(row.broken()).isEmpty();
        });
        assertThat(table.named(new Table.RefusedRow(5, "name", TableProblem.TABLE_CELL_ERROR, Map.of())).column())
                .isEqualTo("Tên *");
    }

    @Test
    void headingsMergedOverTwoLinesAndRepeatedOnEachPageAreHeadingsOnce() {
        byte[] file = NastyFiles.xlsx(book -> {
            NastyFiles.fill(book, "1", List.of(List.of("Mã", "Đơn vị", ""), List.of("", "Tên", "Loại"),
                    List.of("1", "Địa Linh", "xã"),
                    List.of("Mã", "Tên", "Loại"), List.of("2", "Hà Hiệu", "xã")));
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        });

        assertThat(read(file).rows()).extracting(row -> row.get("name")).containsExactly("Địa Linh", "Hà Hiệu");
        assertThat(read(file).rows()).extracting(row -> row.get("code")).containsExactly("1", "2");
    }

    @Test
    void twoSheetsWithSuchATableAreAskedAboutInsteadOfLeavingOneOut() {
        byte[] file = NastyFiles.xlsx(book -> {
            for (String sheet : List.of("Ba Bể", "Na Rì"))
                NastyFiles.fill(book, sheet, List.of(List.of("Tên", "Loại"), List.of("Địa Linh", "xã")));
        });

        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(TableProblem.TABLE_SEVERAL);
            assertThat(refusal.params()).isEqualTo(Map.of("sheets", List.of("Ba Bể", "Na Rì")));
        });
    }

    @Test
    void aHeadingNobodyKnowsIsNamedAsItIsWritten() {
        assertThatThrownBy(() -> read(NastyFiles.bytes("Tên;Loại;Màu\nA;xã;đỏ\n")))
                .hasMessageContaining("TABLE_COLUMNS").hasMessageContaining("Màu");
        assertThatThrownBy(() -> read(NastyFiles.bytes("Tên;Tên;Loại\n"))).hasMessageContaining("Tên");
    }

    private static Table read(byte[] file) {
        try {
            var path = java.nio.file.Files.createTempFile("table", ".xlsx");
            java.nio.file.Files.write(path, file);
            return Table.read(path, PLACES);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
