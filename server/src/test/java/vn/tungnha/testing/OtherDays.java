package vn.tungnha.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.TagFilter.includeTags;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import vn.tungnha.kernel.ProvinceDay;

/**
 * Repeats the tests that depend on the time (tag {@code clock}) as of other days and hours, in the time zone of the subclass. The days follow one another in
 * one process, as they do for a server that runs for years, so this also finds what remembers yesterday. Its name keeps it out of the ordinary run.
 */
public abstract class OtherDays {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    protected static void live(String zone) {
        System.setProperty(FreshDatabase.NAME, "test-data-" + zone.replace('/', '-'));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    static Stream<Instant> instants() {
        LocalDate today = TestClock.dayOfMachine();
        LocalDate newYear = today.withDayOfYear(1).plusYears(1);
        return Stream.concat(
                Stream.of(today.plusDays(1), today.plusDays(40), today.plusDays(400), LEAP_DAY).map(day -> inProvince(day.atTime(9, 0))),
                Stream.of(newYear.minusDays(1).atTime(23, 30), newYear.atTime(0, 30)).map(OtherDays::inProvince)).sorted();
    }

    private static Instant inProvince(LocalDateTime time) { return time.atZone(ProvinceDay.ZONE).toInstant(); }

    @ParameterizedTest
    @MethodSource("instants")
    void testsThatDependOnTheTimePass(Instant start) {
        TestClock.startAt(start);
        var listener = new SummaryGeneratingListener();
        var request = LauncherDiscoveryRequestBuilder.request().selectors(selectPackage("vn.tungnha")).filters(includeTags("clock")).build();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        assertThat(summary.getTestsFoundCount()).isPositive();
        assertThat(summary.getTotalFailureCount() + summary.getTestsSkippedCount() + summary.getTestsAbortedCount()).as(() -> failures(summary)).isZero();
    }

    private static String failures(TestExecutionSummary summary) {
        var text = new StringWriter();
        summary.printFailuresTo(new PrintWriter(text), 5);
        return text.toString();
    }
}
