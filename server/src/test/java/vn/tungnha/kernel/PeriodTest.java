package vn.tungnha.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.Refusal;

/** With what a period is compared. */
class PeriodTest {
    @Test
    void aRunningMonthIsComparedWithTheSameDaysOfTheMonthBefore() {
        assertThat(period("2026-11-01", "2026-11-24").previous()).isEqualTo(period("2026-10-01", "2026-10-24"));
    }

    @Test
    void aWholeMonthIsComparedWithTheWholeMonthBefore() {
        assertThat(period("2026-02-01", "2026-02-28").previous()).isEqualTo(period("2026-01-01", "2026-01-31"));
    }

    @Test
    void aRunningQuarterAndYearAreComparedWithTheOnesBefore() {
        assertThat(period("2026-10-01", "2026-11-24").previous()).isEqualTo(period("2026-07-01", "2026-08-24"));
        assertThat(period("2026-01-01", "2026-11-24").previous()).isEqualTo(period("2025-01-01", "2025-11-24"));
    }

    @Test
    void freeDaysAreComparedWithAsManyDaysBefore() {
        assertThat(period("2026-11-10", "2026-11-16").previous()).isEqualTo(period("2026-11-03", "2026-11-09"));
    }

    @Test
    void sinceFoundingIsComparedWithNothing() { assertThat(Period.everTo(LocalDate.of(2026, 11, 24)).previous()).isNull(); }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> period("2026-11-24", "2026-11-01")).isInstanceOf(Refusal.class).hasMessageContaining("PERIOD_INVALID");
    }

    @Test
    void aPeriodThatHasNotBegunHasNoFiguresAndARunningOneEndsToday() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThatThrownBy(() -> Period.asked(today.plusDays(1), today.plusDays(30), null, today)).hasMessageContaining("PERIOD_AHEAD");
        assertThatThrownBy(() -> Period.asked(null, LocalDate.of(2027, 3, 1), null, today)).as("the month of a day to come").hasMessageContaining("PERIOD_AHEAD");
        assertThatThrownBy(() -> Period.asked(today, null, today.minusDays(1), today)).as("as of a day before it begins").hasMessageContaining("PERIOD_AHEAD");
        assertThat(Period.asked(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), null, today)).isEqualTo(period("2026-11-01", "2026-11-24"));
        assertThat(Period.asked(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 30), LocalDate.of(2028, 1, 1), today)).as("as of a day to come is as of today")
                .isEqualTo(period("2026-11-01", "2026-11-24"));
        assertThat(Period.asked(null, null, null, today)).isEqualTo(period("2026-11-01", "2026-11-24"));
    }

    private static Period period(String from, String to) { return new Period(LocalDate.parse(from), LocalDate.parse(to)); }
}
