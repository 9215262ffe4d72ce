package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Device;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** lan corrects a visit that her phone has sent days ago: it stays on its day, so that no figure of that day moves to today. */
@TungNhaTest
class CorrectedVisitTest {
    private static final Instant EVENING = Instant.parse("2024-02-28T12:00:00Z");
    private static final Instant SENT = EVENING.plusSeconds(3_600);
    private static final Instant LATER = EVENING.plus(Duration.ofDays(6));

    @Autowired ApplicationContext context;
    @Autowired Ledger ledger;

    private Village village;
    private Device phone;
    private UUID household;
    private UUID person;
    private UUID visit;

    @BeforeEach
    void lansPhoneSentAVisit() {
        village = new Village(context);
        phone = new Device(Ids.next(EVENING), village.lan, new byte[32], EVENING.minusSeconds(86_400), null);
        household = Ids.next(EVENING);
        person = Ids.next(EVENING);
        visit = Ids.next(EVENING);
        push(SENT, 3, on(1, village.household(village.lan, household, EVENING, "Hộ")), on(2, village.person(village.lan, person, household, EVENING, "Mẩy")),
                on(3, village.visit(village.lan, visit, household, EVENING)));
        push(LATER.minusSeconds(3_600), 3);
    }

    @Test
    void whatTakesThePlaceOfAVisitHappenedWhenTheVisitDid() {
        UUID corrected = Ids.next(LATER), help = Ids.next(LATER);

        push(LATER, 6, on(4, withdrawn(visit)), on(5, village.visit(village.lan, corrected, household, EVENING)),
                on(6, village.help(village.lan, help, household, corrected, person, UUID.randomUUID(), EVENING, "alone")));

        assertThat(happened()).containsEntry(corrected, EVENING).containsEntry(help, EVENING);
        assertThat(context.getBean(Verification.class).verify(village.province).differences()).isEmpty();
    }

    @Test
    void itDoesSoAlsoWhenTheWithdrawalWasSentInAPushOfItsOwn() {
        UUID corrected = Ids.next(LATER);

        push(LATER, 5, on(4, withdrawn(visit)));
        push(LATER.plusSeconds(5), 5, on(5, village.visit(village.lan, corrected, household, EVENING)));

        assertThat(happened()).containsEntry(corrected, EVENING);
    }

    @Test
    void nothingElseIsDatedBackByIt() {
        UUID early = Ids.next(LATER), elsewhere = Ids.next(LATER), otherTime = Ids.next(LATER), muchLater = Ids.next(LATER);

        push(LATER, 3, on(4, village.visit(village.lan, early, household, EVENING)));
        push(LATER.plusSeconds(60), 8, on(5, withdrawn(visit)), on(6, village.household(village.lan, elsewhere, EVENING, "Hộ khác")),
                on(7, village.visit(village.lan, otherTime, household, EVENING.minusSeconds(60))));
        push(LATER.plusSeconds(120), 500, on(400, village.visit(village.lan, muchLater, household, EVENING)));

        assertThat(happened()).as("before the withdrawal").containsEntry(early, LATER.minusSeconds(3_600));
        assertThat(happened().get(elsewhere)).as("another household").isAfter(SENT);
        assertThat(happened().get(otherTime)).as("a time at which nothing was withdrawn").isAfter(SENT);
        assertThat(happened().get(muchLater)).as("of another deed").isAfter(SENT);
    }

    private NewFact withdrawn(UUID fact) {
        return village.fact(village.lan, Ids.next(LATER), "fact.withdrawn/1", household, EVENING, "{\"facts\":[\"" + fact + "\"]}", null);
    }

    private NewFact on(long number, NewFact fact) {
        return new NewFact(fact.id(), fact.leaf(), fact.type(), fact.subject(), fact.author(), null, phone.id(), number, fact.occurredAt(), fact.body(),
                fact.personal());
    }

    private void push(Instant at, long lastNumber, NewFact... facts) {
        List<Receipt> receipts = ledger.hear(List.of(new Spoken(phone, false, lastNumber, List.of(), List.of(facts), at))).getFirst();
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt.outcome()).as(receipt.toString()).isEqualTo(Receipt.Outcome.ACCEPTED));
    }

    private Map<UUID, Instant> happened() {
        Function<FactStore.Stored, Fact> fact = FactStore.Stored::fact;
        return Stream.of(new Opened(context).facts(village.leaf)).flatMap(List::stream).map(fact).collect(Collectors.toMap(Fact::id, Fact::happenedAt));
    }
}
