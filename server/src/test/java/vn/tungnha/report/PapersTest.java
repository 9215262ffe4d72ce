package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.DocumentFormat;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Written;
import vn.tungnha.report.print.Prints;
import vn.tungnha.testing.TungNhaTest;

/** Papers to print: the timesheet, the lists and the invitations. */
@TungNhaTest
class PapersTest extends ReportsFixture {
    @Autowired Prints prints;

    /** Lan helped May on the tenth: a cross on that day, one beneath it and one at the end of the line. */
    @Test
    void theTimesheetCrossesTheDaysWithWorkAndAddsThem() {
        var sheet = prints.timesheet(at.commune, DAY, null).blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow().grid();
        List<String> lan = sheet.rows().stream().filter(row -> row.cells().contains("Hoàng Thị Lan")).findFirst().orElseThrow().cells().stream().map(vn.tungnha.report.document.Written::cell).toList();
        List<String> all = sheet.rows().getLast().cells().stream().map(vn.tungnha.report.document.Written::cell).toList();
        assertThat(lan.subList(3, lan.size())).hasSize(32).filteredOn(each -> !each.isEmpty()).containsExactly("x", "1");
        assertThat(lan.get(2 + DAY.getDayOfMonth())).isEqualTo("x");
        assertThat(all.get(2 + DAY.getDayOfMonth())).isEqualTo("1");
        assertThat(all.getLast()).isEqualTo("1");
    }

    @Test
    void papersNameWhoWorkedAndWhoWasHelped() throws IOException {
        assertThat(pdf(prints.members(at.commune, null))).contains("Hoàng Thị Lan", "Tổ trưởng", "45/QĐ-UBND ngày 12/04/2022", "Danh sách có 2 người.");
        assertThat(pdf(prints.timesheet(at.commune, DAY, null))).contains("BẢNG CHẤM CÔNG", "tháng 5/2023", "Hoàng Thị Lan", "Nông Văn Minh");
        assertThat(pdf(prints.guided(at.village, DAY, null))).contains("Nông Thị Mẩy", "Nông Văn Sơn", "10/05", "Ký nhận");
        assertThat(pdf(prints.invitation(at.village, session, "Bà Nông Thị Hoa"))).contains("GIẤY MỜI", "Bà Nông Thị Hoa", "08 giờ 00, ngày 20 tháng 5 năm 2023", "Hội trường UBND xã");
        assertThat(prints.invitations(at.commune, session)).hasSize(2);
        assertThat(pdf(prints.invitations(at.commune, session).getFirst())).contains("bà Hoàng Thị Lan, Tổ trưởng Tổ công nghệ số cộng đồng Nà Mòn");
        assertThat(pdf(DocumentFormat.PDF.write(prints.invitations(at.commune, session)))).contains("Hoàng Thị Lan", "Nông Văn Minh");
        assertThatThrownBy(() -> prints.invitations(at.province, session)).hasMessageContaining("REPORT_OF_NO_COMMUNE");
        assertThatThrownBy(() -> prints.invitation(at.commune, UUID.randomUUID(), "")).hasMessageContaining("PRINT_SESSION_UNKNOWN");
    }

    @Test
    void membersStandByTheirGivenNamesAsVietnameseReadThem() throws IOException {
        UUID team = UUID.randomUUID();
        tell(ofCommune(team, "team.founded/1", team, "{\"level\":\"commune\",\"name\":\"Tổ xã\",\"serves\":[],\"from\":\"2022-04-15\"}", null));
        for (String name : List.of("An Thị Vui", "Đàm Thị Ánh", "Vi Văn An"))
            tell(ofCommune(UUID.randomUUID(), "member.joined/1", team, "{\"role\":\"member\",\"from\":\"2022-04-15\"}", "{\"name\":\"" + name + "\"}"));

        assertThat(pdf(prints.members(at.commune, null))).containsSubsequence("Vi Văn An", "Đàm Thị Ánh", "An Thị Vui");
    }

    private static String pdf(OfficialDocument document) throws IOException { return pdf(DocumentFormat.PDF.write(document)); }

    private static String pdf(byte[] file) throws IOException {
        try (var opened = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }
}
