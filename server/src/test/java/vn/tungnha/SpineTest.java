package vn.tungnha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Receipt.Outcome;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** One visit, from what lan tells to the numbers tuan sees. */
@TungNhaTest
@Tag("clock")
class SpineTest {
    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;

    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");
    private static final UUID VNEID = Ids.named("test", "service", "vneid");

    @Test
    void aVisitBecomesRowsAndNumbers() {
        var nain = new Village(context);
        UUID household = Ids.next(EVENING), person = Ids.next(EVENING), visit = Ids.next(EVENING), help = Ids.next(EVENING);

        List<Receipt> receipts = nain.tell(EVENING.plusSeconds(60), nain.household(nain.lan, household, EVENING, "Nông Thị Mẩy"),
                nain.person(nain.lan, person, household, EVENING, "Nông Thị Mẩy"), nain.visit(nain.lan, visit, household, EVENING),
                nain.help(nain.lan, help, household, visit, person, VNEID, EVENING, "alone"));

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Outcome.ACCEPTED);
        assertThat(receipts).extracting(Receipt::tick).containsExactly(1L, 2L, 3L, 4L);
        assertThat(jdbc.sql("select head from household.household where leaf = :leaf").param("leaf", nain.leaf).query(String.class).single())
                .isEqualTo("Nông Thị Mẩy");
        assertThat(amount(nain, "household.reached@month")).isEqualTo(1);
        assertThat(amount(nain, "person.alone")).isEqualTo(1);
    }

    @Test
    void aCorrectionWithdrawsAndTheNumbersFollow() {
        var nain = new Village(context);
        UUID household = Ids.next(EVENING), visit = Ids.next(EVENING), undone = Ids.next(EVENING);
        nain.tell(EVENING, nain.household(nain.lan, household, EVENING, "Lý A Páo"), nain.visit(nain.lan, visit, household, EVENING));

        nain.tell(EVENING.plusSeconds(60), nain.fact(nain.lan, undone, "fact.withdrawn/1", household, EVENING, "{\"facts\":[\"" + visit + "\"]}", null));

        assertThat(amount(nain, "household.reached@month")).isZero();
        assertThat(jdbc.sql("select tick from ledger.tombstone where leaf = :leaf and id = :visit").param("leaf", nain.leaf).param("visit", visit)
                .query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void whoIsErasedIsGoneAlsoFromTheValuesThatHadLost() {
        var nain = new Village(context);
        UUID household = Ids.next(EVENING), person = Ids.next(EVENING), anew = Ids.next(EVENING);
        nain.tell(EVENING, nain.household(nain.lan, household, EVENING, "Lý A Páo"), nain.person(nain.lan, person, household, EVENING, "Lý A Páo"),
                nain.fact(nain.minh, anew, "household.described/1", household, EVENING.plusSeconds(60), "{\"farm\":true}", "{\"head\":\"Lý Văn Páo\"}"));
        assertThat(told(nain)).contains("Lý A Páo", "Lý Văn Páo");

        List<Receipt> receipts = nain.tell(EVENING, nain.fact(nain.tuan, Ids.next(EVENING), "personal.erased/1", household, EVENING,
                "{\"facts\":[\"" + household + "\",\"" + person + "\",\"" + anew + "\"],\"reason\":\"requested\"}", null));

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Outcome.ACCEPTED);
        assertThat(told(nain)).contains("farm=true").doesNotContain("Páo");
        assertThat(context.getBean(Verification.class).verify(nain.village).differences()).isEmpty();
    }

    @Test
    void whoHoldsNoRoleThereIsRefusedAndTheOthersGoIn() {
        var nain = new Village(context);
        var other = new Village(context);
        UUID mine = Ids.next(EVENING), theirs = Ids.next(EVENING);

        List<Receipt> receipts = nain.tell(EVENING, nain.household(nain.lan, mine, EVENING, "Hà Văn Sơn"),
                nain.household(other.lan, theirs, EVENING, "Hà Văn Sơn"));

        assertThat(receipts).extracting(Receipt::outcome).containsExactly(Outcome.ACCEPTED, Outcome.REFUSED);
        assertThat(receipts.get(1).problem()).isEqualTo("OUT_OF_SCOPE");
    }

    /** All that any table still says of the village. */
    private String told(Village village) {
        var told = new StringBuilder();
        for (String table : List.of("ledger.fact", "household.household", "household.person"))
            told.append(jdbc.sql("select * from " + table + " where leaf = :leaf").param("leaf", village.leaf).query().listOfRows());
        return told.toString();
    }

    private long amount(Village village, String measure) {
        return jdbc.sql("""
                select coalesce(sum(t.amounts[m.id]), 0) from ledger.tally t, ledger.measure m
                 where t.leaf = :leaf and m.name = :measure and t.grain = 2
                """).param("leaf", village.leaf).param("measure", measure).query(Long.class).single();
    }
}
