package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Whatever happened in a village, with withdrawals and erasures: a split changes no sum on any day, and both halves are what their facts say. */
@TungNhaTest
class SplitHistoriesTest {
    private static final LocalDate TURN = LocalDate.of(2025, 1, 1);

    @Autowired ApplicationContext context;
    @Autowired Pull pull;
    @Autowired JdbcClient jdbc;
    @Autowired Verification verification;
    @Autowired Rebuilding rebuilding;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSplitChangesNoSumAndEachSubjectIsInOneLeaf(long seed) {
        var chance = new Random(seed);
        var village = new Village(context);
        var doings = new Doings("split " + seed + " " + village.leaf, village.lan, village.minh, Doings.random(chance, 150));
        doings.facts.forEach(fact -> village.tell(TestClock.now(), Doings.at(village.leaf, fact)));
        eraseSomebody(village);
        mergeTwo(village, chance);
        UUID stall = business(village, null);
        List<UUID> subjects = jdbc.sql("select distinct subject from ledger.fact where leaf = :leaf order by subject").param("leaf", village.leaf).query(UUID.class).list();
        Set<UUID> going = subjects.stream().filter(each -> !each.equals(stall) && chance.nextBoolean()).collect(Collectors.toSet());
        UUID shop = business(village, going.iterator().next());
        rebuilding.rebuild(village.village);
        List<String> tallies = tallies(village.leaf);
        List<String> days = days(village.leaf);
        var minh = new Replica(pull, village.minh);
        minh.pull();
        var hoa = new Replica(pull, village.hoa);
        hoa.pull();

        SplitVillage split = SplitVillage.split(context, village.village, village.leaf, TURN, going);

        assertThat(tallies(split.upper(), split.lower())).isEqualTo(tallies).isNotEmpty();
        assertThat(days(split.upper(), split.lower())).isEqualTo(days).isNotEmpty();
        assertThat(tallies(village.leaf)).isEmpty();
        assertThat(subjects(split.lower())).containsAll(going).contains(shop).doesNotContainAnyElementsOf(subjects(split.upper()));
        assertThat(subjects(split.upper())).contains(stall);
        assertThat(subjects(split.lower()).size() + subjects(split.upper()).size()).as("all and the shop").isEqualTo(subjects.size() + 1);
        assertThat(links(split.upper()) + links(split.lower())).as("both registrations of a household are in one leaf").isEqualTo(1);
        assertThat(split.halves().staying().facts() + split.halves().away().facts()).as("all but leaf.rebuilt and leaf.split")
                .isEqualTo(new Opened(context).facts(village.leaf).size() - 2);
        assertThat(verification.verify().differences()).extracting(Verification.Difference::leaf).doesNotContain(village.leaf, split.upper(), split.lower());
        for (int place : List.of(village.village, split.place()))
            assertThat(rebuilding.rebuild(place)).allSatisfy(rebuilt -> assertThat(rebuilt.corrected()).isZero());

        assertThat(minh.pullAfresh()).isFalse();
        assertThat(minh.rows).isEqualTo(afresh(village.minh).rows);
        assertThat(minh.rows.keySet()).allMatch(key -> key.startsWith(split.upper() + "/"));
        hoa.pull();
        assertThat(hoa.rows).isEqualTo(afresh(village.hoa).rows);
        assertThat(hoa.keysOf("household/1")).hasSizeGreaterThan(minh.keysOf("household/1").size());
    }

    private Replica afresh(UUID account) {
        var phone = new Replica(pull, account);
        phone.pull();
        return phone;
    }

    private UUID business(Village village, UUID household) {
        UUID id = Ids.next(TestClock.now());
        String body = "{\"kind\":\"stall\",\"ground\":\"task\"" + (household == null ? "" : ",\"household\":\"" + household + "\"") + "}";
        assertThat(village.tell(TestClock.now(), village.fact(village.lan, id, "business.registered/1", id, Doings.FIRST, body, "{\"name\":\"Quán\"}")))
                .extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
        return id;
    }

    private void mergeTwo(Village village, Random chance) {
        List<UUID> households = jdbc.sql("select id from household.household where leaf = :leaf order by id").param("leaf", village.leaf).query(UUID.class).list();
        int one = chance.nextInt(households.size() - 1);
        assertThat(village.tell(TestClock.now(), village.fact(village.minh, Ids.next(TestClock.now()), "household.merged/1", households.get(one), TestClock.now(),
                "{\"household\":\"" + households.get(one + 1) + "\"}", null))).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
    }

    private long links(int leaf) { return jdbc.sql("select count(*) from ledger.subject_link where leaf = :leaf").param("leaf", leaf).query(Long.class).single(); }

    private void eraseSomebody(Village village) {
        UUID household = jdbc.sql("select subject from ledger.fact where leaf = :leaf and type = 'household.registered/1' order by tick limit 1")
                .param("leaf", village.leaf).query(UUID.class).single();
        assertThat(village.tell(TestClock.now(), village.fact(village.tuan, Ids.next(TestClock.now()), "personal.erased/1", household, TestClock.now(),
                "{\"facts\":[\"" + household + "\"],\"reason\":\"requested\"}", null))).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
    }

    private Set<UUID> subjects(int leaf) {
        return new HashSet<>(jdbc.sql("select distinct subject from ledger.fact where leaf = :leaf").param("leaf", leaf).query(UUID.class).list());
    }

    /** Each measure's sum of each day, month and year over these leaves. */
    private List<String> tallies(Integer... leaves) {
        Map<String, Long> sums = new TreeMap<>();
        jdbc.sql("select t.grain, t.start, each.number, each.amount from ledger.tally t cross join unnest(t.amounts) with ordinality as each (amount, number)"
                + " where t.leaf = any(:leaves::int[]) and each.amount <> 0").param("leaves", leaves).query(row -> {
                    sums.merge(row.getInt(1) + " " + row.getString(2) + " " + row.getInt(3), row.getLong(4), Long::sum);
                });
        return sums.entrySet().stream().map(Object::toString).toList();
    }

    private List<String> days(Integer... leaves) {
        var days = new ArrayList<String>();
        jdbc.sql("select measure, counted, day, previous from ledger.distinct_day where leaf = any(:leaves::int[]) order by 1, 2, 3").param("leaves", leaves).query(row -> {
            days.add(row.getInt(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4));
        });
        return days;
    }
}
