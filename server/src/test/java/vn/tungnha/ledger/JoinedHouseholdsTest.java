package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Two registrations of one household are merged, and separated again. */
@TungNhaTest
class JoinedHouseholdsTest {
    private static final Instant MARCH = Instant.parse("2024-03-10T02:00:00Z");
    private static final UUID VNEID = Ids.named("joined", "service", "vneid");

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired Verification verification;
    @Autowired Rebuilding rebuilding;
    @Autowired Contributions contributions;

    private Village village;
    private Opened opened;
    private Instant moment = MARCH;
    private final UUID pao = Ids.next(MARCH), paoAgain = Ids.next(MARCH), mai = Ids.next(MARCH), maisVisit = Ids.next(MARCH);

    @BeforeEach
    void lanAndMinhRegisteredTheSameHousehold() {
        village = new Village(context);
        opened = new Opened(context);
        accepted(village.household(village.lan, pao, next(), "Giàng A Páo"), village.visit(village.lan, Ids.next(MARCH), pao, next()),
                village.household(village.minh, paoAgain, next(), "Giàng A Pao"), village.person(village.minh, mai, paoAgain, next(), "Sùng Thị Mai"),
                village.visit(village.minh, maisVisit, paoAgain, next()), village.help(village.minh, Ids.next(MARCH), paoAgain, maisVisit, mai, VNEID, next(), "alone"));
        assertThat(reached()).isEqualTo(2);
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void twoHouseholdsMetInAMonthAreOneAfterTheMergeAndTwoAfterItIsWithdrawn() {
        String before = opened.standing(village.leaf);
        UUID merge = merge(pao, paoAgain);

        assertThat(reached()).isEqualTo(1);
        assertThat(registered()).isEqualTo(1);
        assertThat(householdOf("visit.visit", "subject", maisVisit)).isEqualTo(pao);
        assertThat(householdOf("household.person", "household", mai)).isEqualTo(pao);
        assertThat(householdOf("household.merged_household", "household", paoAgain)).isEqualTo(pao);
        assertThat(gone("household", paoAgain)).as("phones forget the duplicate").isTrue();
        agrees();

        accepted(withdrawn(village.hoa, pao, merge));

        assertThat(opened.standing(village.leaf).lines().filter(line -> !line.startsWith("link ")).collect(Collectors.joining("\n"))).isEqualTo(before);
        assertThat(gone("household", paoAgain)).isFalse();
        assertThat(gone("merged-household", paoAgain)).isTrue();
        agrees();
    }

    @Test
    void aPhoneWithoutTheMergeCanStillRecordFactsAboutTheDuplicate() {
        merge(pao, paoAgain);
        UUID late = Ids.next(MARCH);
        accepted(village.visit(village.lan, late, paoAgain, next()), village.fact(village.minh, Ids.next(MARCH), "household.described/1", paoAgain, next(), "{\"poverty\":\"poor\"}", null));

        assertThat(householdOf("visit.visit", "subject", late)).isEqualTo(pao);
        assertThat(jdbc.sql("select poverty from household.household where leaf = ? and id = ?").params(village.leaf, pao).query(String.class).single()).isEqualTo("poor");
        agrees();
    }

    @Test
    void peopleAndVisitsOfTheDuplicateCanBeNamedByFactsOfTheHousehold() {
        merge(pao, paoAgain);
        UUID visit = Ids.next(MARCH);
        accepted(village.visit(village.lan, visit, pao, next()), village.help(village.lan, Ids.next(MARCH), pao, visit, mai, VNEID, next(), "alone"),
                withdrawn(village.minh, pao, maisVisit));

        assertThat(jdbc.sql("select helps from visit.mastery where leaf = ? and learner = ?").params(village.leaf, mai).query(Integer.class).single())
                .as("the help at the withdrawn visit counts no more").isEqualTo(1);
        agrees();
    }

    @Test
    void theSameTwoAreMergedOnceUntilThatIsWithdrawn() {
        UUID merge = merge(pao, paoAgain);
        assertThat(problem(merged(village.hoa, Ids.next(MARCH), paoAgain, pao))).isEqualTo("ALREADY_JOINED");
        assertThat(problem(merged(village.hoa, Ids.next(MARCH), pao, pao))).isEqualTo("ALREADY_JOINED");

        accepted(withdrawn(village.hoa, pao, merge));
        merge(paoAgain, pao);
        assertThat(householdOf("household.merged_household", "household", pao)).isEqualTo(paoAgain);
        agrees();
    }

    @Test
    void aHouseholdMergedIntoTwoMakesAllOne() {
        UUID third = Ids.next(MARCH);
        accepted(village.household(village.lan, third, next(), "Giàng A Páo"));
        merge(pao, paoAgain);
        UUID second = merge(third, paoAgain);

        assertThat(registered()).isEqualTo(1);
        assertThat(householdOf("household.person", "household", mai)).isEqualTo(third);
        accepted(withdrawn(village.minh, paoAgain, second));
        assertThat(registered()).isEqualTo(2);
        agrees();
    }

    @Test
    void onlyWhoMayCorrectOthersMergesAndOnlyHouseholdsOfThisLeaf() {
        UUID stall = Ids.next(MARCH);
        accepted(village.fact(village.lan, stall, "business.registered/1", stall, next(), "{\"kind\":\"stall\",\"ground\":\"task\"}", "{\"name\":\"Quán\"}"));

        assertThat(problem(merged(village.lan, Ids.next(MARCH), pao, paoAgain))).isEqualTo("OUT_OF_SCOPE");
        assertThat(problem(merged(village.hoa, Ids.next(MARCH), pao, stall))).isEqualTo("SUBJECT_NOT_A_HOUSEHOLD");
        assertThat(village.tell(moment, merged(village.hoa, Ids.next(MARCH), pao, Ids.next(MARCH))).getFirst()).extracting(Receipt::outcome, Receipt::problem)
                .containsExactly(Receipt.Outcome.LATER, "PARENT_MISSING");
    }

    @Test
    void anErasureMayNameFactsOfBothAndARebuildLeavesAllAsItIs() {
        UUID merge = merge(pao, paoAgain);
        accepted(village.fact(village.tuan, Ids.next(MARCH), "personal.erased/1", pao, next(), ids(pao, paoAgain, mai).replace("}", ",\"reason\":\"requested\"}"), null));
        assertThat(opened.state(village.leaf).text(true)).doesNotContain("Giàng A", "Sùng Thị Mai");
        agrees();

        accepted(withdrawn(village.hoa, pao, merge));
        LeafState now = opened.state(village.leaf);
        agrees();
        rebuilding.rebuild(village.village);
        assertThat(opened.state(village.leaf)).isEqualTo(now);
    }

    @Test
    void aFigureNamesTheHouseholdItWasMergedInto() {
        merge(pao, paoAgain);

        assertThat(contributions.of(village.leaf, "household.reached")).extracting(Contributions.Contribution::counted).containsOnly(pao);
    }

    private UUID merge(UUID household, UUID duplicate) {
        UUID merge = Ids.next(MARCH);
        accepted(merged(village.hoa, merge, household, duplicate));
        return merge;
    }

    private NewFact merged(UUID author, UUID id, UUID household, UUID duplicate) {
        return village.fact(author, id, "household.merged/1", household, next(), "{\"household\":\"" + duplicate + "\"}", "{\"reason\":\"cùng một nhà\"}");
    }

    private NewFact withdrawn(UUID author, UUID subject, UUID... facts) {
        return village.fact(author, Ids.next(MARCH), "fact.withdrawn/1", subject, next(), ids(facts), null);
    }

    private static String ids(UUID... facts) {
        return Arrays.stream(facts).map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "{\"facts\":[", "]}"));
    }

    private Instant next() { return moment = moment.plusSeconds(60); }

    private void accepted(NewFact... facts) {
        assertThat(village.tell(moment, facts)).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED);
    }

    private String problem(NewFact fact) { return village.tell(moment, fact).getFirst().problem(); }

    private void agrees() { assertThat(verification.verify(village.village).differences()).isEmpty(); }

    private long reached() { return tally("household.reached@month"); }

    private long registered() { return tally("household.registered"); }

    private long tally(String measure) {
        var lines = new ArrayList<String>(List.of(opened.state(village.leaf).text(false).split("\n")));
        return lines.stream().filter(line -> line.startsWith("tally " + measure + " 2 ")).mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }

    private UUID householdOf(String table, String column, UUID row) {
        return jdbc.sql("select " + column + " from " + table + " where leaf = ? and id = ?").params(village.leaf, row).query(UUID.class).single();
    }

    private boolean gone(String kind, UUID id) {
        return jdbc.sql("select exists (select from ledger.tombstone where leaf = ? and kind = ? and id = ?)").params(village.leaf, kind, id).query(Boolean.class).single();
    }
}
