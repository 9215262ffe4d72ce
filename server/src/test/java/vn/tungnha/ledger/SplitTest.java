package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A village is split in two: each household's facts are carried, and phones that were away then still report on it rightly. */
@TungNhaTest
class SplitTest {
    private static final Instant SPRING = Instant.parse("2026-03-10T02:00:00Z");
    private static final LocalDate TURN = LocalDate.of(2026, 7, 1);
    private static final LocalDate BEFORE = TURN.minusDays(1);

    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired Verification verification;

    private Village naMon;
    private final UUID above = Ids.next(SPRING), below = Ids.next(SPRING), visit = Ids.next(SPRING);
    private NewFact visited;
    private int upper;
    private int lower;
    private int duoi;

    @BeforeEach
    void naMonIsSplitIntoNaMonAndNaMonDuoi() {
        naMon = new Village(context);
        visited = naMon.visit(naMon.lan, visit, below, SPRING.plusSeconds(2));
        naMon.tell(SPRING, naMon.household(naMon.lan, above, SPRING, "Hộ Trên"), naMon.household(naMon.lan, below, SPRING.plusSeconds(1), "Hộ Dưới"), visited);
        long all = reached(naMon.province, BEFORE);
        assertThat(all).isEqualTo(1);

        SplitVillage split = SplitVillage.split(context, naMon.village, naMon.leaf, TURN, Set.of(below));
        duoi = split.place();
        upper = split.upper();
        lower = split.lower();

        assertThat(reached(naMon.province, BEFORE)).isEqualTo(all);
        assertThat(reached(naMon.province, TURN)).isEqualTo(all);
        assertThat(reached(naMon.village, BEFORE)).as("on the old map the village is whole").isEqualTo(1);
        assertThat(reached(naMon.village, TURN)).as("the household visited is Nà Mòn Dưới's").isZero();
    }

    @Test
    void theClosedLeafCountsNothingAndCanStillBeVerified() {
        assertThat(places.leavesOf(naMon.province, BEFORE)).contains(upper, lower).doesNotContain(naMon.leaf);
        assertThat(places.leavesOf(naMon.province, TURN)).contains(upper, lower).doesNotContain(naMon.leaf);
        assertThat(places.leavesOf(naMon.village, BEFORE)).containsExactlyInAnyOrder(upper, lower);
        assertThat(new Opened(context).facts(naMon.leaf)).extracting(stored -> stored.fact().type()).hasSize(4).endsWith("leaf.split/1");
        assertThat(new Opened(context).state(naMon.leaf).text(true)).isEmpty();
        assertThat(verification.verify().differences()).extracting(Verification.Difference::leaf).doesNotContain(naMon.leaf, upper, lower);
    }

    @Test
    void whoWasAwayTellsOfAHouseholdAtItsOldLeafAndItGoesToItsNewOne() {
        List<Receipt> receipts = naMon.tell(SPRING.plusSeconds(900), naMon.visit(naMon.lan, Ids.next(SPRING), below, SPRING.plusSeconds(600)),
                naMon.visit(naMon.lan, Ids.next(SPRING), above, SPRING.plusSeconds(601)));

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        assertThat(receipts).extracting(Receipt::leaf).containsExactly(lower, upper);
        assertThat(new Opened(context).facts(naMon.leaf)).hasSize(4);
        assertThat(reached(naMon.province, TURN)).isEqualTo(2);
    }

    @Test
    void whatWasCarriedAndIsSentOnceMoreIsKnownAlready() {
        List<Receipt> receipts = naMon.tell(SPRING, visited, naMon.household(naMon.lan, below, SPRING.plusSeconds(1), "Hộ Dưới"));

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ALREADY);
        assertThat(receipts).extracting(Receipt::leaf).containsOnly(lower);
        assertThat(receipts).extracting(Receipt::tick).containsExactly(2L, 1L);
        assertThat(reached(naMon.province, TURN)).isEqualTo(1);
    }

    @Test
    void whatWasCarriedIsTakenBackAtItsNewLeaf() {
        List<Receipt> receipts = naMon.tell(SPRING,
                naMon.fact(naMon.lan, Ids.next(SPRING), "fact.withdrawn/1", below, SPRING, "{\"facts\":[\"" + visit + "\"]}", null));

        assertThat(receipts).extracting(Receipt::leaf).containsExactly(lower);
        assertThat(reached(naMon.province, TURN)).isZero();
    }

    @Test
    void aHouseholdWrittenDownMeanwhileAtTheClosedLeafAsksTheMember() {
        Receipt receipt = naMon.tell(SPRING, naMon.household(naMon.lan, Ids.next(SPRING), SPRING, "Hộ Mới")).getFirst();

        assertThat(receipt.problem()).isEqualTo("LEAF_UNKNOWN");
    }

    @Test
    void aVillageSplitTwiceStillFindsItsHouseholds() {
        int last = SplitVillage.split(context, duoi, lower, TURN.plusMonths(1), Set.of(below)).lower();

        assertThat(naMon.tell(SPRING, visited)).extracting(Receipt::outcome, Receipt::leaf).containsExactly(tuple(Receipt.Outcome.ALREADY, last));
        assertThat(reached(naMon.village, BEFORE)).isEqualTo(1);
        assertThat(reached(duoi, TURN)).isEqualTo(1);
        assertThat(reached(duoi, TURN.plusMonths(1))).isZero();
        assertThat(verification.verify(naMon.province).differences()).isEmpty();
    }

    /** The push waits for the leaf's lock with a map in memory that still has the leaf open. */
    @Test
    void aPushThatWaitedWhileTheVillageWasSplitGoesToTheNewLeaf() throws Exception {
        var khauLa = new Village(context);
        UUID household = Ids.next(SPRING);
        khauLa.tell(SPRING, khauLa.household(khauLa.lan, household, SPRING, "Hộ"));
        var pushing = new CompletableFuture<List<Receipt>>();

        SplitVillage split = SplitVillage.split(context, khauLa.village, khauLa.leaf, TURN, Set.of(household), () -> {
            Thread.ofVirtual().start(() -> pushing.complete(khauLa.tell(SPRING.plusSeconds(60), khauLa.visit(khauLa.lan, Ids.next(SPRING), household, SPRING))));
            untilItWaits(khauLa.leaf);
        });

        assertThat(pushing.get(30, TimeUnit.SECONDS)).extracting(Receipt::outcome, Receipt::leaf)
                .containsExactly(tuple(Receipt.Outcome.ACCEPTED, split.lower()));
        assertThat(verification.verify(khauLa.province).differences()).isEmpty();
    }

    /** The application's own connections are all in use by this test, so the owner looks. */
    private void untilItWaits(int leaf) {
        for (int tries = 0; tries < 500; tries++) {
            boolean waits = new Opened(context).asOwner(sql -> {
                var found = new java.util.ArrayList<String>();
                sql.query("select query from pg_stat_activity where wait_event_type = 'Lock' and query like '%ledger.head%'", row -> found.add(row.getString(1)));
                return !found.isEmpty();
            });
            if (waits) return;
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("the push never waited for leaf " + leaf);
    }

    @Test
    void theOldLeafKeepsNobodysNameAndALaterErasureErasesTheOnlyOne() {
        UUID erasure = Ids.next(SPRING);
        assertThat(personal(naMon.leaf)).isZero();
        assertThat(personal(lower)).isEqualTo(1);

        Receipt receipt = naMon.tell(SPRING.plusSeconds(5), new NewFact(erasure, naMon.leaf, "personal.erased/1", below, naMon.tuan, null, null, null,
                SPRING.plusSeconds(5), "{\"facts\":[\"" + below + "\"],\"reason\":\"requested\"}", null)).getFirst();

        assertThat(receipt.outcome()).as(String.valueOf(receipt)).isEqualTo(Receipt.Outcome.ACCEPTED);
        assertThat(personal(lower)).isZero();
        assertThat(verification.verify(naMon.province).differences()).isEmpty();
    }

    private long personal(int leaf) {
        return jdbc.sql("select count(*) from ledger.fact where leaf = :leaf and personal is not null").param("leaf", leaf).query(Long.class).single();
    }

    /** Distinct households reached, summed over the leaves of that day's map. */
    private long reached(int place, LocalDate map) {
        return jdbc.sql("""
                select coalesce(sum(t.amounts[m.id]), 0) from place.place_leaf l
                  join ledger.tally t on t.leaf = l.leaf and t.grain = 3 join ledger.measure m on m.name = 'household.reached@ever'
                 where l.ancestor = :place and l.valid @> :map::date
                """).param("place", place).param("map", map).query(Long.class).single();
    }
}
