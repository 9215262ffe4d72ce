package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.Run;
import vn.tungnha.report.document.Written;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;

/** A report is edited, sealed, received above, recalled and corrected. */
@TungNhaTest
class ReportSealingTest extends ReportsFixture {
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
}
