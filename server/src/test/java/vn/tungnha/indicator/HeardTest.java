package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Devices;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Contact;
import vn.tungnha.ledger.Contacts;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;

/** A number says how many phones it has heard from: those in contact after the period's end, with nothing owed up to then. */
@TungNhaTest
@Tag("clock")
class HeardTest {
    @Autowired ApplicationContext context;
    @Autowired Contacts contacts;
    @Autowired Devices devices;

    private final Instant now = TestClock.now();
    private final LocalDate today = ProvinceDay.of(now);
    private final Period lastMonth = new Period(today.withDayOfMonth(1).minusMonths(1), today.withDayOfMonth(1).minusDays(1));
    private Dashboard board;
    private UUID phone;

    @BeforeEach
    void lanHasAPhone() {
        board = new Dashboard(context);
        phone = devices.register(board.lan, "lan").id();
    }

    @Test
    void aPhoneThatNeverSpokeIsNotHeard() { assertHeard(Period.monthTo(today), 0); }

    @Test
    void aPhoneThatSpokeAndOwesNothingIsHeardAlsoWhenItHadNothingToTell() {
        speaks(0, now);
        assertHeard(Period.monthTo(today), 1);
        assertHeard(lastMonth, 1);
    }

    @Test
    void numbersMayBeSettledInAnyOrderButNoneMayBeOwed() {
        speaks(4, now, 1, 4);
        assertHeard(Period.monthTo(today), 0);
        speaks(4, now, 3);
        assertHeard(Period.monthTo(today), 0);
        speaks(4, now, 2);
        assertHeard(Period.monthTo(today), 1);
    }

    @Test
    void aPhoneThatSpokeBeforeThePeriodsEndOnlyIsNotHeardForIt() {
        speaks(1, ProvinceDay.start(lastMonth.to()), 1);
        assertHeard(lastMonth, 0);
    }

    /** Also in the week after it, when a running period would count what was said lately. */
    @Test
    void forAPeriodThatEndedYesterdayOnlyContactOfTodayCounts() {
        var untilYesterday = new Period(today.minusDays(10), today.minusDays(1));
        speaks(1, ProvinceDay.start(today).minusSeconds(60), 1);
        assertHeard(untilYesterday, 0);
        speaks(1, now, 1);
        assertHeard(untilYesterday, 1);
    }

    @Test
    void whatItNumberedAfterThePeriodAndStillOwesTakesNothingFromThePeriod() {
        Instant after = ProvinceDay.start(lastMonth.to().plusDays(1)).plusSeconds(60);
        speaks(2, after, 1, 2);
        assertHeard(lastMonth, 1);

        speaks(5, now.isAfter(after) ? now : after.plusSeconds(1), 3);

        assertHeard(lastMonth, 1);
    }

    @Test
    void whatIsCarriedForItSettlesNumbersButIsNoContact() {
        speaks(2, ProvinceDay.start(lastMonth.from()), 1);
        contacts.note(List.of(new Contact(phone, board.lan, 2, List.of(2L), Contact.NEVER)));
        assertHeard(lastMonth, 0);
        speaks(2, now);
        assertHeard(lastMonth, 1);
    }

    @Test
    void aPhoneThatIsLostIsWaitedForNoLonger() {
        devices.revoke(phone);
        assertThat(seen(Period.monthTo(today))).isEqualTo(new Overview.HeardShare(0, 0));
    }

    private void speaks(long lastNumber, Instant at, long... settled) {
        contacts.note(List.of(new Contact(phone, board.lan, lastNumber, java.util.Arrays.stream(settled).boxed().toList(), at)));
    }

    private void assertHeard(Period period, int heard) { assertThat(seen(period)).as("%s", period).isEqualTo(new Overview.HeardShare(heard, 1)); }

    /** What is remembered for two seconds is asked of a board that remembers nothing. */
    private Overview.HeardShare seen(Period period) {
        return context.getAutowireCapableBeanFactory().createBean(Dashboards.class).overview(board.at.naMon(), period, today).heard();
    }
}
