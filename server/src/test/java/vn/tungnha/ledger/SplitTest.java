package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.kernel.Ids;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A village is split in two, by SQL as a later operation will do it: each household's facts are carried, and whoever was away then still tells of them rightly. */
@TungNhaTest
class SplitTest {
    private static final Instant SPRING = Instant.parse("2026-03-10T02:00:00Z");
    private static final LocalDate TURN = LocalDate.of(2026, 7, 1);
    private static final LocalDate BEFORE = TURN.minusDays(1);

    @Autowired ApplicationContext context;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Verification verification;

    private Village naMon;
    private final UUID above = Ids.next(SPRING), below = Ids.next(SPRING), visit = Ids.next(SPRING);
    private NewFact visited;
    private int upper;
    private int lower;

    @BeforeEach
    void naMonIsSplitIntoNaMonAndNaMonDuoi() {
        naMon = new Village(context);
        visited = naMon.visit(naMon.lan, visit, below, SPRING.plusSeconds(2));
        naMon.tell(SPRING, naMon.household(naMon.lan, above, SPRING, "Hộ Trên"), naMon.household(naMon.lan, below, SPRING.plusSeconds(1), "Hộ Dưới"), visited);
        long all = reached(naMon.province, BEFORE);
        assertThat(all).isEqualTo(1);

        split();

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
        assertThat(new Opened(context).facts(naMon.leaf)).hasSize(3);
        assertThat(verification.verify().differences()).extracting(Verification.Difference::leaf).doesNotContain(naMon.leaf, upper, lower);
    }

    @Test
    void whoWasAwayTellsOfAHouseholdAtItsOldLeafAndItGoesToItsNewOne() {
        List<Receipt> receipts = naMon.tell(SPRING.plusSeconds(900), naMon.visit(naMon.lan, Ids.next(SPRING), below, SPRING.plusSeconds(600)),
                naMon.visit(naMon.lan, Ids.next(SPRING), above, SPRING.plusSeconds(601)));

        assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        assertThat(receipts).extracting(Receipt::leaf).containsExactly(lower, upper);
        assertThat(new Opened(context).facts(naMon.leaf)).hasSize(3);
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
        jdbc.sql("update place.leaf set closed_on = :turn where id = :lower").param("turn", TURN).param("lower", lower).update();
        int last = leaf(lower);
        jdbc.sql("update place.leaf_home set leaf = :last where leaf = :lower").param("last", last).param("lower", lower).update();
        jdbc.sql("call place.derive_leaves()").update();
        places.forget();
        carry(last, naMon.household(naMon.lan, below, SPRING.plusSeconds(1), "Hộ Dưới"), visited);

        assertThat(naMon.tell(SPRING, visited)).extracting(Receipt::leaf).containsExactly(last);
    }

    private void split() {
        int duoi = transaction.execute(status -> {
            upper = leaf(naMon.leaf);
            lower = leaf(naMon.leaf);
            int place = jdbc.sql("insert into place.place default values returning id").query(Integer.class).single();
            jdbc.sql("""
                    insert into place.place_version (place, valid, code, name, type, level, parent)
                    select :place, daterange(:turn, null), null, name || ' Dưới', type, level, parent from place.place_version where place = :village
                    """).param("place", place).param("turn", TURN).param("village", naMon.village).update();
            jdbc.sql("delete from place.leaf_home where leaf = :closed").param("closed", naMon.leaf).update();
            jdbc.sql("insert into place.leaf_home (leaf, place, valid, main) values (:upper, :village, daterange(:founded, null), true),"
                    + " (:lower, :village, daterange(:founded, :turn), false), (:lower, :place, daterange(:turn, null), true)")
                    .param("upper", upper).param("lower", lower).param("village", naMon.village).param("place", place).param("turn", TURN)
                    .param("founded", Village.FOUNDED.minusYears(3)).update();
            jdbc.sql("call place.derive_leaves()").update();
            return place;
        });
        assertThat(duoi).isPositive();
        places.forget();
        carry(upper, naMon.household(naMon.lan, above, SPRING, "Hộ Trên"));
        carry(lower, naMon.household(naMon.lan, below, SPRING.plusSeconds(1), "Hộ Dưới"), visited);
        jdbc.sql("update place.leaf set closed_on = :turn where id = :closed").param("turn", TURN).param("closed", naMon.leaf).update();
        jdbc.sql("update place.map_version set version = version + 1").update();
        places.forget();
    }

    private int leaf(int from) {
        return jdbc.sql("insert into place.leaf (born_of, kind, split_from) values (:village, 'village', :from) returning id")
                .param("village", naMon.village).param("from", from).query(Integer.class).single();
    }

    private void carry(int leaf, NewFact... facts) {
        NewFact[] carried = java.util.Arrays.stream(facts).map(fact -> Doings.at(leaf, fact)).toArray(NewFact[]::new);
        assertThat(naMon.tell(SPRING, carried)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
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
