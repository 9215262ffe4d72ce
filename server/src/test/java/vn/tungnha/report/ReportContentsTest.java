package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.indicator.Indicators;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.Written;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** What a report says: its figures, its words, its parts and tables. */
@TungNhaTest
class ReportContentsTest extends ReportsFixture {
    @Autowired Indicators indicators;

    @Test
    void everyIndicatorHasAName() { assertThat(Resources.WORDS.names().keySet()).containsAll(indicators.all().stream().map(each -> each.name()).toList()); }

    @Test
    void theYearsReportTellsWhatWasDoneWithoutANumberTyped() {
        ReportFigures figures = reports.figures(ReportKind.ANNUAL, at.province, LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31));
        String text = text(reports.document(figures, Choices.NONE));

        assertThat(text).contains("1 lượt thăm, gặp 1 hộ khác nhau; 1 người được hướng dẫn, trong đó 1 người được cầm tay chỉ việc trên chính máy của mình", "1/1 tổ (đạt 100%) với 2 thành viên", "chiếm 50% (1/2 người có ghi năm sinh)",
                "1 thành viên do tổ chức Đoàn Thanh niên cử", "Đơn vị phối hợp tổ chức: Bưu điện tỉnh").doesNotContain("{", "null");
        assertThat(reports.document(figures, Choices.NONE).annexes()).extracting(each -> each.title())
                .containsExactly("KẾT QUẢ THEO TỪNG NHÓM CHỈ TIÊU", "KẾT QUẢ THEO HUYỆN, THÀNH PHỐ", "KẾT QUẢ THEO XÃ, PHƯỜNG, THỊ TRẤN");
    }

    @Test
    void theAuthorChoosesTheUnitAndMayAddHowItWasCounted() {
        ReportFigures figures = reports.figures(ReportKind.ANNUAL, at.commune, END, END);
        var choices = new Choices(Map.of("marketplace-accounts", "hộ"), Map.of("marketplace-accounts", "đếm tài khoản còn mở trên các sàn."), Map.of(), Map.of(), null, null, null, null, null,
                null, null, null, null);

        assertThat(text(reports.document(figures, Choices.NONE))).contains("Đã có 0 tài khoản trên các sàn").doesNotContain("Cách tính", "104.933");
        assertThat(text(reports.document(figures, choices))).contains("Đã có 0 hộ trên các sàn", "Cách tính: đếm tài khoản còn mở trên các sàn.").doesNotContain("104.933");
        assertThat(figures.published()).as("shown to the author, kept with the report, never printed").anySatisfy(each -> assertThat(each.printedUnit()).isEqualTo("hộ"));
    }

    @Test
    void aVillageNobodyHeardFromHasADashAndNotAZero() {
        var silent = new Village(context);
        ReportFigures heard = reports.figures(ReportKind.MONTHLY, at.commune, END, END);
        ReportFigures unheard = reports.figures(ReportKind.MONTHLY, silent.commune, END, END);

        assertThat(villages(heard)).contains("1").doesNotContain("–");
        assertThat(villages(unheard)).contains("–").doesNotContain("0");
        assertThat(text(reports.document(unheard, Choices.NONE))).contains("không tính là bằng không): thôn v ");
    }

    @Test
    void whoOnlyWatchedOrUsedAnothersPhoneWasNotTaughtByHandOnTheirOwn() {
        UUID household = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        tell(at.household(at.lan, household, noon(DAY), "Lý A Páo"));
        tell(at.person(at.lan, person, household, noon(DAY), "Lý Thị Mảy"));
        tell(at.fact(at.lan, UUID.randomUUID(), "help.given/1", household, noon(DAY),
                "{\"learner\":\"" + person + "\",\"service\":\"" + UUID.randomUUID() + "\",\"seen\":\"watched\",\"device\":\"helper\"}", null));

        ReportFigures figures = reports.figures(ReportKind.ANNUAL, at.province, LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31));
        assertThat(text(reports.document(figures, Choices.NONE))).contains("2 người được hướng dẫn, trong đó 1 người được cầm tay chỉ việc");
    }

    @Test
    void aMapThatStillHasDistrictsIsCalledTheMapFromBeforeTheyWereAbolished() {
        assertThat(opening(LocalDate.of(2023, 12, 31))).contains("theo địa giới hành chính ngày 31/12/2023");
        assertThat(opening(LocalDate.of(2026, 10, 31))).contains("theo địa giới hành chính trước ngày 01/07/2025");
        assertThat(text(reports.document(reports.figures(ReportKind.ANNUAL, at.commune, END, LocalDate.of(2026, 10, 31)), Choices.NONE)))
                .as("a commune whose district still exists on that day").contains("địa giới hành chính trước ngày 01/07/2025");
    }

    @Test
    void statesAndAmountsHaveSeparateColumns() {
        Grid grid = GroupGrid.of(reports.figures(ReportKind.ANNUAL, at.province, END, END), Choices.NONE);
        List<String> titles = grid.columns().stream().map(Grid.Column::title).toList();
        int happened = titles.indexOf("Trong kỳ");
        int stands = titles.indexOf("Đến cuối kỳ");

        assertThat(row(grid, "Lượt thăm")).satisfies(cells -> assertThat(cells.get(happened)).isEqualTo(1L)).satisfies(cells -> assertThat(cells.get(stands)).isNull());
        assertThat(row(grid, "Thành viên tổ cấp thôn")).satisfies(cells -> assertThat(cells.get(happened)).isNull()).satisfies(cells -> assertThat(cells.get(stands)).isEqualTo(2L));
    }

    /** An existing team is no report: a village with a team and no visit has a dash. */
    @Test
    void aVillageWithATeamButNoFactsHasADashForAmountsOfThePeriod() {
        ReportFigures later = reports.figures(ReportKind.MONTHLY, at.commune, LocalDate.of(2023, 7, 31), END);

        assertThat(later.units().getFirst().groups().getFirst().units().getFirst().heard()).isFalse();
        assertThat(villages(later).subList(2, 4)).as("met and visits").containsOnly("–");
    }

    @Test
    void aCommunesOwnReportNamesItsTeamWithoutAShareOfCommunes() {
        String text = text(reports.document(reports.figures(ReportKind.ANNUAL, at.commune, END, END), Choices.NONE));
        assertThat(text).doesNotContain("/1 xã, phường, thị trấn");
    }

    @Test
    void theGroupsOfThePeriodicTableAreNumberedWithoutAGap() {
        List<String> groups = GroupGrid.of(reports.figures(ReportKind.ANNUAL, at.province, END, END), Choices.NONE).rows().stream().filter(row -> row.kind() == Grid.Kind.GROUP)
                .map(row -> row.cells().getFirst().toString()).toList();
        assertThat(groups).extracting(title -> title.split("\\.")[0]).containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
    }

    @Test
    void thePartsThatArePrintedAreNumberedWithoutAGap() {
        ReportFigures figures = reports.figures(ReportKind.ANNUAL, at.commune, END, END);
        List<String> parts = reports.document(figures, saying("tasks", "Tiếp tục duy trì các tổ.")).blocks().stream().filter(Block.Heading.class::isInstance)
                .map(each -> ((Block.Heading) each).text()).toList();
        assertThat(parts).startsWith("I. TỔ CHỨC VÀ LỰC LƯỢNG", "II. BỒI DƯỠNG, TẬP HUẤN").containsSubsequence("VI. KINH TẾ SỐ", "VII. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "VIII. NGUỒN SỐ LIỆU");
    }

    private String opening(LocalDate day) { return text(reports.document(reports.figures(ReportKind.ANNUAL, at.province, day, day), Choices.NONE)); }

    private List<String> villages(ReportFigures figures) {
        return reports.document(figures, Choices.NONE).blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow()
                .grid().rows().getFirst().cells().stream().skip(3).map(vn.tungnha.report.document.Written::cell).toList();
    }
}
