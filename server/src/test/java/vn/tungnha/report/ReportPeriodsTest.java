package vn.tungnha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tungnha.testing.TungNhaTest;

/** For which days and places there are reports. */
@TungNhaTest
class ReportPeriodsTest extends ReportsFixture {
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
}
