package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Device;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** When a fact of a phone can have happened, whatever the clocks of the phone and of the server say. */
@TungNhaTest
class DeviceClockTest {
    private static final Instant REGISTERED = Instant.parse("2024-03-01T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-03-12T02:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired Ledger ledger;
    @Autowired Roles roles;
    @Autowired @Qualifier("ledger") DataSource database;

    private Village village;
    private Device phone;

    @BeforeEach
    void lanHasAPhone() {
        village = new Village(context);
        phone = new Device(Ids.next(REGISTERED), village.lan, new byte[32], REGISTERED, null);
    }

    @Test
    void aFactIsNotOlderThanTheRegistrationOfItsDevice() {
        assertThat(happened(REGISTERED.minusSeconds(1), 1, TUESDAY, new TreeMap<>())).isEqualTo(REGISTERED);
        assertThat(happened(REGISTERED.plusSeconds(1), 1, TUESDAY, new TreeMap<>()))
                .isEqualTo(REGISTERED.plusSeconds(1));
    }

    @Test
    void aFactIsNotOlderThanTheLastContactThatReportedALowerNumber() {
        var contacts = new TreeMap<>(java.util.Map.of(3L, TUESDAY.minusSeconds(600), 8L, TUESDAY.minusSeconds(60)));

        assertThat(happened(REGISTERED, 3, TUESDAY, contacts)).isEqualTo(REGISTERED);
        assertThat(happened(REGISTERED, 4, TUESDAY, contacts)).isEqualTo(TUESDAY.minusSeconds(600));
        assertThat(happened(REGISTERED, 9, TUESDAY, contacts)).isEqualTo(TUESDAY.minusSeconds(60));
    }

    /** A changed client may leave numbers out and use them later. */
    @Test
    void aNumberLeftOutDatesBackToTheRequestBeforeItAndWithoutOneToTheRegistration() {
        var contacts = new TreeMap<>(java.util.Map.of(4L, TUESDAY.minusSeconds(900), 10L, TUESDAY.minusSeconds(600),
                20L, TUESDAY.minusSeconds(60)));

        assertThat(happened(REGISTERED, 5, TUESDAY, contacts)).isEqualTo(TUESDAY.minusSeconds(900));
        assertThat(happened(REGISTERED.minusSeconds(1), 2, TUESDAY, contacts)).isEqualTo(REGISTERED);
    }

    @Test
    void whoWasDismissedAndLeftNumbersOutDatesBackFourMonthsAtMost() {
        roles.end(village.lan, Role.MEMBER, village.village, LocalDate.of(2024, 3, 11));
        Instant before = TUESDAY.minus(Duration.ofDays(3));
        assertThat(push(TUESDAY, 30, household(30, before))).as("numbers 1 to 29 are left out").isEqualTo("ACCEPTED");

        assertThat(push(before.plus(Duration.ofDays(120)), 31, household(7, before))).isEqualTo("ACCEPTED");
        assertThat(push(before.plus(Duration.ofDays(120)).plusSeconds(1), 32, household(8, before)))
                .isEqualTo("OUT_OF_SCOPE");
    }

    /** Old contacts of a device that owes nothing are forgotten; that must not open the days before them again. */
    @Test
    void aSettledNumberUsedAgainIsNotOlderThanTheContactThatSettledIt() {
        Instant last = TUESDAY;
        for (int number = 1; number <= 55; number++) {
            last = TUESDAY.plusSeconds(60L * number);
            assertThat(push(last, number, household(number, last))).isEqualTo("ACCEPTED");
        }
        assertThat(contactsOf()).as("the contacts before are forgotten").hasSizeLessThan(10);

        NewFact again = household(3, REGISTERED);
        assertThat(push(last.plusSeconds(60), 55, again)).isEqualTo("ACCEPTED");

        Instant happened = new Opened(context).facts(village.leaf).stream().map(FactStore.Stored::fact)
                .filter(fact -> fact.id().equals(again.id())).findFirst().orElseThrow().happenedAt();
        assertThat(happened).isAfter(TUESDAY.plusSeconds(60 * 45));
    }

    /** The server's clock was three days ahead for an hour, and a contact and a registration were recorded then. */
    @Test
    void timesAfterNowAreNotBelieved() {
        var contacts = new TreeMap<>(java.util.Map.of(3L, TUESDAY.minusSeconds(600), 8L,
                TUESDAY.plus(Duration.ofDays(3))));

        assertThat(happened(TUESDAY.minusSeconds(5), 9, TUESDAY, contacts)).isEqualTo(TUESDAY.minusSeconds(5));
        assertThat(happened(REGISTERED, 9, TUESDAY, contacts)).isEqualTo(TUESDAY.minusSeconds(600));
        assertThat(happened(TUESDAY.plusSeconds(5), 9, TUESDAY, contacts)).isEqualTo(TUESDAY);
        phone = new Device(phone.id(), phone.account(), phone.secret(), TUESDAY.plusSeconds(60), null);
        assertThat(happened(TUESDAY.minusSeconds(5), 1, TUESDAY, new TreeMap<>())).isEqualTo(TUESDAY.minusSeconds(5));
    }

    @Test
    void aStoredContactOfAClockThatWasAheadIsReplacedByTheNextContact() {
        Instant ahead = TUESDAY.plus(Duration.ofDays(3));
        noted(ahead, ahead);
        noted(TUESDAY, TUESDAY);

        assertThat(contactsOf()).containsExactly(java.util.Map.entry(4L, TUESDAY));
        noted(TUESDAY.minusSeconds(1), TUESDAY);
        assertThat(contactsOf()).as("a request that was long on its way")
                .containsExactly(java.util.Map.entry(4L, TUESDAY));
    }

    @Test
    void aDismissedMemberCannotDateFactsBackAfterThePhonesLastContact() {
        roles.end(village.lan, Role.MEMBER, village.village, LocalDate.of(2024, 3, 11));

        assertThat(push(TUESDAY, 2, household(1, TUESDAY.minus(Duration.ofDays(5))))).as("late, of an honest phone")
                .isEqualTo("ACCEPTED");
        assertThat(push(TUESDAY.plusSeconds(60), 2, household(2, TUESDAY.minus(Duration.ofDays(5)))))
                .as("numbered before that contact").isEqualTo("ACCEPTED");
        assertThat(push(TUESDAY.plusSeconds(120), 3, household(3, TUESDAY.minus(Duration.ofDays(5)))))
                .as("numbered since").isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void whoWasDismissedCannotRegisterAnotherPhoneAndDateBackWithIt() {
        roles.end(village.lan, Role.MEMBER, village.village, LocalDate.of(2024, 3, 11));
        phone = new Device(Ids.next(TUESDAY), village.lan, new byte[32], TUESDAY.minusSeconds(60), null);

        assertThat(push(TUESDAY, 1, household(1, TUESDAY.minus(Duration.ofDays(5))))).isEqualTo("OUT_OF_SCOPE");
    }

    /**
     * Another device can push the facts of this phone, which then has no contact of its own. That must end at some time.
     */
    @Test
    void lateFactsOfADismissedMemberCountForFourMonths() {
        roles.end(village.lan, Role.MEMBER, village.village, LocalDate.of(2024, 3, 11));
        Instant before = TUESDAY.minus(Duration.ofDays(3));

        assertThat(push(before.plus(Duration.ofDays(120)), 1, household(1, before))).isEqualTo("ACCEPTED");
        assertThat(push(before.plus(Duration.ofDays(120)).plusSeconds(1), 0, household(2, before)))
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void whoStillHoldsTheRoleIsNeverTooLate() {
        assertThat(push(TUESDAY.plus(Duration.ofDays(400)), 1, household(1, TUESDAY))).isEqualTo("ACCEPTED");
    }

    private Instant happened(Instant occurred, long number, Instant now, NavigableMap<Long, Instant> contacts) {
        return new Spoken(phone, false, number, List.of(), List.of(household(number, occurred)), now).arrivals(contacts)
                .getFirst().happenedAt();
    }

    private NewFact household(long number, Instant occurred) {
        NewFact fact = village.household(village.lan, Ids.next(occurred), occurred, "Hộ");
        return new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), fact.author(), null, phone.id(),
                number, occurred, fact.body(), fact.personal());
    }

    private String push(Instant now, long lastNumber, NewFact fact) {
        Receipt receipt = ledger.hear(List.of(new Spoken(phone, lastNumber == 0, lastNumber, List.of(), List.of(fact),
                now))).getFirst().getFirst();
        return receipt.problem() == null ? receipt.outcome().name() : receipt.problem();
    }

    private void noted(Instant at, Instant now) {
        new Contacts(database, Clock.fixed(now, java.time.ZoneOffset.UTC))
                .note(List.of(new Contact(phone.id(), village.lan, 4, List.of(), at)));
    }

    private NavigableMap<Long, Instant> contactsOf() {
        UUID device = phone.id();
        return new Grove(context).inLedger(sql -> new ContactStore(sql).of(List.of(device)).get(device));
    }
}
