package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.indicator.Indicators;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.DocumentFormat;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Run;
import vn.tungnha.report.document.Written;
import vn.tungnha.report.print.Prints;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Hoa's report writes itself from what lan told, and says what it does not know. */
@TungNhaTest
class ReportsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final LocalDate END = LocalDate.of(2023, 5, 31);

    @Autowired ApplicationContext context;
    @Autowired Reports reports;
    @Autowired Prints prints;
    @Autowired Indicators indicators;
    @Autowired Places places;
    private Village at;
    private UUID session;

    @BeforeEach
    void lanHelpsMayAndTheDistrictHoldsATraining() {
        at = new Village(context);
        UUID household = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID visit = UUID.randomUUID();
        UUID team = UUID.randomUUID();
        session = UUID.randomUUID();
        tell(at.household(at.lan, household, noon(DAY), "Nông Văn Sơn"));
        tell(at.person(at.lan, person, household, noon(DAY), "Nông Thị Mẩy"));
        tell(at.visit(at.lan, visit, household, noon(DAY)));
        tell(at.help(at.lan, UUID.randomUUID(), household, visit, person, UUID.randomUUID(), noon(DAY), "alone"));
        tell(ofCommune(team, "team.founded/1", team, "{\"level\":\"village\",\"name\":\"Tổ công nghệ số cộng đồng Nà Mòn\",\"decision\":{\"number\":\"45/QĐ-UBND\",\"date\":\"2022-04-12\"},\"serves\":["
                + at.leaf + "],\"from\":\"2022-04-15\"}", null));
        tell(ofCommune(UUID.randomUUID(), "member.joined/1", team, "{\"account\":\"" + at.lan + "\",\"role\":\"lead\",\"organisation\":\"Đoàn Thanh niên\",\"gender\":\"female\",\"birthYear\":2000,\"from\":\"2022-04-15\"}",
                "{\"name\":\"Hoàng Thị Lan\"}"));
        tell(ofCommune(UUID.randomUUID(), "member.joined/1", team, "{\"role\":\"member\",\"birthYear\":1965,\"from\":\"2022-04-15\"}", "{\"name\":\"Nông Văn Minh\"}"));
        tell(ofCommune(session, "session.planned/1", session, "{\"name\":\"Tập huấn tổ công nghệ số cộng đồng\",\"kind\":\"conference\",\"for\":\"members\",\"mode\":\"both\",\"from\":\"2023-05-20\",\"to\":\"2023-05-20\","
                + "\"startsAt\":\"08:00\",\"venue\":{\"name\":\"Hội trường UBND xã\"},\"organiser\":\"UBND xã\",\"coOrganisers\":[{\"kind\":\"firm\",\"name\":\"Bưu điện tỉnh\"}]}", null));
    }

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

    private String opening(LocalDate day) { return text(reports.document(reports.figures(ReportKind.ANNUAL, at.province, day, day), Choices.NONE)); }

    @Test
    void statesAndAmountsHaveSeparateColumns() {
        Grid grid = GroupGrid.of(reports.figures(ReportKind.ANNUAL, at.province, END, END), Choices.NONE);
        List<String> titles = grid.columns().stream().map(Grid.Column::title).toList();
        int happened = titles.indexOf("Trong kỳ");
        int stands = titles.indexOf("Đến cuối kỳ");

        assertThat(row(grid, "Lượt thăm")).satisfies(cells -> assertThat(cells.get(happened)).isEqualTo(1L)).satisfies(cells -> assertThat(cells.get(stands)).isNull());
        assertThat(row(grid, "Thành viên tổ cấp thôn")).satisfies(cells -> assertThat(cells.get(happened)).isNull()).satisfies(cells -> assertThat(cells.get(stands)).isEqualTo(2L));
    }

    private static List<Object> row(Grid grid, String name) {
        return grid.rows().stream().map(Grid.Row::cells).filter(cells -> cells.contains(name)).findFirst().orElseThrow();
    }

    /** An existing team is no report: a village with a team and no visit has a dash. */
    @Test
    void aVillageWithATeamButNoFactsHasADashForAmountsOfThePeriod() {
        ReportFigures later = reports.figures(ReportKind.MONTHLY, at.commune, LocalDate.of(2023, 7, 31), END);

        assertThat(later.units().getFirst().groups().getFirst().units().getFirst().heard()).isFalse();
        assertThat(villages(later).subList(2, 4)).as("met and visits").containsOnly("–");
    }

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

    private List<String> villages(ReportFigures figures) {
        return reports.document(figures, Choices.NONE).blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst().orElseThrow()
                .grid().rows().getFirst().cells().stream().skip(3).map(vn.tungnha.report.document.Written::cell).toList();
    }

    @Test
    void wordsMayBeEditedAndFiguresMayNot() {
        ReportFigures figures = reports.figures(ReportKind.ANNUAL, at.commune, END, END);
        UUID id = UUID.randomUUID();
        Report kept = reports.keep(id, at.hoa, figures, saying("doors", "Bà con đã mở cửa đón {visits!} lượt thăm."));
        assertThat(text(reports.document(kept.figures(), kept.choices()))).contains("Bà con đã mở cửa đón 1 lượt thăm.");
        assertThatThrownBy(() -> reports.keep(id, at.hoa, figures, saying("doors", "Đã gặp {doors-knocked} hộ.")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(ReportProblem.REPORT_CHIP_UNKNOWN));
    }

    @Test
    void aNumberTypedInThePlaceOfAFigureIsRefused() {
        ReportFigures figures = reports.figures(ReportKind.ANNUAL, at.province, END, END);
        Choices typed = saying("teams", "Đã thành lập tổ công nghệ số cộng đồng tại 999/1 xã, phường, thị trấn với {commune-members!} thành viên.");
        assertThatThrownBy(() -> reports.keep(UUID.randomUUID(), at.hoa, figures, typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(ReportProblem.REPORT_FIGURE_TYPED);
            assertThat(refusal.params()).containsEntry("typed", "999/1").containsEntry("chip", "communes-with-team");
        });
        assertThatThrownBy(() -> reports.keep(UUID.randomUUID(), at.hoa, figures, saying("doors", "Đã có {visits lượt thăm.")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(ReportProblem.REPORT_CHIP_UNKNOWN));
    }

    @Test
    void aMissingFigureIsFlaggedAndLeftOutOnlyOnPurpose() {
        UUID id = UUID.randomUUID();
        Report kept = reports.keep(id, at.hoa, reports.figures(ReportKind.ANNUAL, at.commune, END, END), saying("training", "Trong kỳ tổ chức {sessions!} lớp, có {members-trained!} thành viên tham gia."));
        assertThat(kept.flags()).singleElement().satisfies(flag -> assertThat(flag.missing()).containsExactly("citizens-in-class"));
        assertThatThrownBy(() -> reports.send(at.commune, id, List.of(), true)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(ReportProblem.REPORT_FIGURES_MISSING));
        assertThat(reports.send(at.commune, id, List.of("citizens-in-class"), true).sentAt()).isNotNull();
    }

    @Test
    void aSealedReportReachesTheProvinceAndIsCorrectedByItsNextVersion() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        reports.keep(first, at.hoa, reports.figures(ReportKind.ANNUAL, at.commune, END, END), Choices.NONE);
        assertThat(reports.received(at.province)).extracting(Report.Line::id).doesNotContain(first);
        assertThatThrownBy(() -> reports.recall(at.commune, first, second, at.hoa)).hasMessageContaining("REPORT_NOT_SENT");
        reports.send(at.commune, first, List.of(), true);
        assertThat(reports.received(at.province)).filteredOn(line -> line.id().equals(first)).singleElement()
                .satisfies(line -> assertThat(line.place().id()).isEqualTo(at.commune));
        assertThat(reports.received(at.commune)).extracting(Report.Line::id).doesNotContain(first);

        Report correction = reports.recall(at.commune, first, second, at.hoa);
        assertThat(correction.version()).isEqualTo(new Report.Version(2, first, ProvinceDay.of(TestClock.now()), null, null));
        assertThat(correction.sentAt()).isNull();
        assertThat(reports.recall(at.commune, first, UUID.randomUUID(), at.hoa).id()).as("recalled twice").isEqualTo(second);
        reports.send(at.commune, second, List.of(), true);

        assertThat(reports.find(at.commune, first)).satisfies(old -> {
            assertThat(old.sentAt()).isNotNull();
            assertThat(old.version().recalledAt()).isNotNull();
            assertThat(old.version().correctedBy()).isEqualTo(second);
        });
        assertThat(reports.received(at.province)).filteredOn(line -> line.place().id() == at.commune).extracting(Report.Line::version).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aCorrectedReportPrintsWhichVersionItReplaces() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        reports.keep(first, at.hoa, reports.figures(ReportKind.ANNUAL, at.commune, END, END), Choices.NONE);
        reports.send(at.commune, first, List.of(), true);
        assertThat(reports.document(reports.find(at.commune, first)).blocks()).noneMatch(Block.Centred.class::isInstance);

        reports.recall(at.commune, first, second, at.hoa);
        reports.send(at.commune, second, List.of(), true);
        LocalDate today = ProvinceDay.of(TestClock.now());
        String day = Written.day(today);
        assertThat(reports.document(reports.find(at.commune, second)).blocks().getFirst())
                .isEqualTo(new Block.Centred(List.of(Run.italic("(Bản số 2, thay thế bản số 1 chốt ngày " + day + ")"))));
        assertThat(reports.find(at.commune, second).versionLine()).isEqualTo("(Bản số 2, thay thế bản số 1 chốt ngày " + day + ")");
        assertThat(reports.document(reports.find(at.commune, first)).blocks().getFirst())
                .isEqualTo(new Block.Centred(List.of(Run.italic("(Bản số 1, đã thu hồi ngày " + day + ")"))));
        assertThat(reports.of(at.commune)).filteredOn(line -> line.id().equals(second)).extracting(Report.Line::correctsOf).containsExactly(today);
        assertThat(reports.of(at.commune)).filteredOn(line -> line.id().equals(first)).extracting(Report.Line::correctsOf).containsOnlyNulls();
    }

    @Test
    void theProvincesMonthNamesTheCommunesThatHaveNotSealedTheirs() {
        assertThat(reports.figures(ReportKind.MONTHLY, at.province, END, END).lowerReports()).isEqualTo(new ReportFigures.LowerReports(0, 1, List.of(places.get(at.commune, END).fullName())));
        UUID id = UUID.randomUUID();
        reports.keep(id, at.hoa, reports.figures(ReportKind.MONTHLY, at.commune, END, END), Choices.NONE);
        reports.send(at.commune, id, List.of(), true);

        ReportFigures month = reports.figures(ReportKind.MONTHLY, at.province, END, END);

        assertThat(month.lowerReports().sealed()).isOne();
        assertThat(month.units().getLast().groups().getFirst().units().getFirst().sealed()).isEqualTo(TestClock.today());
        assertThat(text(reports.document(month, Choices.NONE))).contains("1/1 xã, phường, thị trấn đã chốt báo cáo tháng").doesNotContain("Chưa chốt");
        assertThat(reports.document(month, Choices.NONE).annexes()).extracting(each -> each.title())
                .containsExactly("KẾT QUẢ THEO TỪNG NHÓM CHỈ TIÊU", "KẾT QUẢ THEO HUYỆN, THÀNH PHỐ", "KẾT QUẢ THEO XÃ, PHƯỜNG, THỊ TRẤN");
        assertThat(reports.figures(ReportKind.MONTHLY, at.province, END.minusMonths(1), END).lowerReports().sealed()).as("another month").isZero();
        int district = places.get(at.commune, END).parent();
        assertThat(reports.figures(ReportKind.MONTHLY, district, END, END).lowerReports().of()).isOne();
    }

    @Test
    void whatBelongsToADistrictAloneIsNotCalledUnsealedBeneathItsSealedCommunes() {
        int district = places.get(at.commune, END).parent();
        int ownLeaf = places.get(district, END).ownLeaf();
        UUID training = UUID.randomUUID();
        tell(new NewFact(training, ownLeaf, "session.planned/1", training, at.tuan, null, null, null, noon(DAY), "{\"name\":\"Tập huấn huyện\",\"kind\":\"conference\",\"for\":\"members\",\"mode\":\"both\","
                + "\"from\":\"2023-05-20\",\"to\":\"2023-05-20\",\"startsAt\":\"08:00\",\"venue\":{\"name\":\"Hội trường\"},\"organiser\":\"UBND huyện\"}", null));
        UUID id = UUID.randomUUID();
        reports.keep(id, at.hoa, reports.figures(ReportKind.MONTHLY, at.commune, END, END), Choices.NONE);
        reports.send(at.commune, id, List.of(), true);

        for (int above : List.of(at.province, district)) {
            List<ReportFigures.UnitTable> tables = reports.figures(ReportKind.MONTHLY, above, END, END).units();
            Grid grid = UnitGrid.monthly(tables.getLast());
            List<List<Object>> rows = grid.rows().stream().filter(row -> row.kind() == Grid.Kind.PLAIN).map(Grid.Row::cells).toList();
            assertThat(rows).extracting(cells -> cells.get(1).toString()).hasSize(2).element(1).asString().startsWith("Chung của ");
            assertThat(rows).extracting(List::getLast).containsExactly(TestClock.today(), "");
        }
    }

    @Test
    void whatIsMissingIsConfirmedBeforeSealingAndPrinted() {
        UUID id = UUID.randomUUID();
        Report draft = reports.keep(id, at.hoa, reports.figures(ReportKind.MONTHLY, at.commune, END, END), Choices.NONE);
        assertThat(draft.gaps()).extracting(ReportGap::kind).contains(ReportGap.Kind.COMMUNES_WITHOUT_TEAM, ReportGap.Kind.VILLAGES_WITHOUT_DECLARED).doesNotContain(ReportGap.Kind.VILLAGES_WITHOUT_TEAM);
        assertThat(draft.gaps().getFirst()).isEqualTo(new ReportGap(ReportGap.Kind.COMMUNES_WITHOUT_TEAM, 1, 1, List.of(places.get(at.commune, END).fullName())));

        assertThatThrownBy(() -> reports.send(at.commune, id, List.of(), false)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(ReportProblem.REPORT_GAPS));
        Report sealed = reports.send(at.commune, id, List.of(), true);

        assertThat(text(reports.document(draft))).doesNotContain("còn thiếu");
        assertThat(text(reports.document(sealed))).contains("Khi chốt báo cáo này còn thiếu: 1/1 xã, phường, thị trấn chưa có tổ công nghệ số cộng đồng cấp xã; ");
        assertThat(sealed.gaps()).isEqualTo(draft.gaps());
    }

    @Test
    void whatWasSentStaysAsItWas() {
        UUID id = UUID.randomUUID();
        reports.keep(id, at.hoa, reports.figures(ReportKind.ANNUAL, at.commune, END, END), Choices.NONE);
        reports.send(at.commune, id, List.of(), true);
        UUID late = UUID.randomUUID();
        tell(at.household(at.lan, late, noon(DAY), "Hoàng Văn Páo"));
        tell(at.visit(at.lan, UUID.randomUUID(), late, noon(DAY)));

        assertThat(reports.find(at.commune, id).figures().line("visits").now()).isOne();
        assertThat(reports.figures(ReportKind.ANNUAL, at.commune, END, END).line("visits").now()).isEqualTo(2);
        assertThatThrownBy(() -> reports.keep(id, at.hoa, reports.figures(ReportKind.ANNUAL, at.commune, END, END), Choices.NONE)).hasMessageContaining("REPORT_SENT");
        assertThatThrownBy(() -> reports.find(at.province, id)).hasMessageContaining("REPORT_UNKNOWN");
    }

    @Test
    void nobodyReportsOnADayToComeNorTheMonthOfAVillage() {
        assertThatThrownBy(() -> reports.figures(ReportKind.ANNUAL, at.commune, LocalDate.of(2099, 1, 1), END)).hasMessageContaining("REPORT_DAY_AHEAD");
        assertThatThrownBy(() -> reports.figures(ReportKind.MONTHLY, at.village, END, END)).hasMessageContaining("REPORT_OF_A_VILLAGE");
    }

    @Test
    void theMonthBeginsAfterTheCutOff() {
        var months = new ReportMonth(14);
        assertThat(months.upTo(LocalDate.of(2026, 2, 14)).from()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(months.upTo(LocalDate.of(2026, 2, 15)).from()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(months.named(LocalDate.of(2026, 2, 14))).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(months.end(LocalDate.of(2026, 2, 20))).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(new ReportMonth(0).upTo(END).from()).isEqualTo(LocalDate.of(2023, 5, 1));
        assertThat(new ReportMonth(0).end(DAY)).isEqualTo(END);
        assertThatThrownBy(() -> new ReportMonth(30)).as("there is no 31 February").hasMessageContaining("cut-off-day");
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

    private static Choices saying(String passage, String words) {
        return new Choices(Map.of(), Map.of(), Map.of(passage, words), Map.of(), null, null, null, null, null, null, null, null, null);
    }

    private static String text(OfficialDocument document) {
        return document.blocks().stream().map(each -> each instanceof Block.Paragraph paragraph ? paragraph.text() : "").collect(Collectors.joining("\n"));
    }

    private static String pdf(OfficialDocument document) throws IOException { return pdf(DocumentFormat.PDF.write(document)); }

    private static String pdf(byte[] file) throws IOException {
        try (var opened = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(opened).replaceAll("\\s+", " ");
        }
    }

    private NewFact ofCommune(UUID id, String type, UUID subject, String body, String personal) {
        return new NewFact(id, places.get(at.commune, DAY).ownLeaf(), type, subject, at.hoa, null, null, null, noon(DAY), body, personal);
    }

    private void tell(NewFact... facts) {
        assertThat(at.tell(ProvinceDay.start(END), facts)).allSatisfy(each -> assertThat(each.outcome()).as("%s", each).isEqualTo(Receipt.Outcome.ACCEPTED));
    }

    private static java.time.Instant noon(LocalDate day) { return ProvinceDay.start(day).plusSeconds(12 * 3600); }
}
