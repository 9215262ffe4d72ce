package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
}
