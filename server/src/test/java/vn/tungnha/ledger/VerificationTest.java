package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Ids;

/** Verify sees whatever somebody changed behind the ledger's back; a rebuild puts right what follows from the facts, and only that. */
@OrchardTest
class VerificationTest {
    @Autowired ApplicationContext context;
    @Autowired Verification verification;
    @Autowired Rebuilding rebuilding;
    @Autowired LedgerParts parts;
    @Autowired @Qualifier("ledger") DataSource ledger;

    private Grove naMon;
    private Opened opened;
    private final UUID plum = Ids.next(Grove.SPRING);
    private final UUID basket = Ids.next(Grove.SPRING);

    @BeforeEach
    void aTreeWithTwoBasketsAndOneTakenBackTree() {
        naMon = new Grove(context);
        opened = new Opened(context);
        UUID felled = Ids.next(Grove.SPRING);
        naMon.tell(naMon.planted(plum, Grove.SPRING), naMon.picked(basket, plum, Grove.SPRING, 5),
                naMon.picked(Ids.next(Grove.SPRING), plum, Grove.SPRING.plus(Duration.ofDays(200)), 7),
                naMon.planted(felled, Grove.SPRING), naMon.withdrawn(Ids.next(Grove.SPRING), felled, Grove.SPRING, felled));
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a body          | update ledger.fact set body = '{\"kilos\":6}' where leaf = ? and tick = 2                                   | fact 2",
        "a name          | update ledger.fact set personal = '{\"keeper\":\"Ai Đó\"}' where leaf = ? and tick = 1                       | fact 1",
        "a salt          | update ledger.fact set salt = decode(repeat('00', 16), 'hex') where leaf = ? and tick = 1                     | fact 1",
        "a hash          | update ledger.fact set hash = decode(repeat('00', 32), 'hex') where leaf = ? and tick = 3                     | fact 3",
        "a day           | update ledger.fact set happened_at = happened_at - interval '1 day' where leaf = ? and tick = 2               | fact 2",
        "an author       | update ledger.fact set author = gen_random_uuid() where leaf = ? and tick = 2                                | fact 2",
        "a type          | update ledger.fact set type = 'tree.described/1' where leaf = ? and tick = 1                                 | fact 1",
        "the last fact   | delete from ledger.fact where leaf = ? and tick = 5                                                          | the head says tick 5",
        "a fact between  | delete from ledger.fact where leaf = ? and tick = 2                                                          | fact 3 follows tick 1",
        "two facts' order| update ledger.fact set tick = case tick when 2 then 1003 else 1002 end where leaf = ? and tick in (2, 3)    | follows tick",
        "a silent erasure| update ledger.fact set personal = null, salt = null, personal_digest = hash where leaf = ? and tick = 1        | fact 1",
        "the head        | update ledger.head set tick = 6 where leaf = ?                                                               | the head says tick 6"})
    void whoAltersAFactBreaksTheChain(String what, String statement, String told) {
        assertThat(opened.tamper(statement, naMon.leaf())).as(what).isPositive();

        assertThat(differences()).singleElement().satisfies(difference -> {
            assertThat(difference.leaf()).isEqualTo(naMon.leaf());
            assertThat(difference.what()).isEqualTo("chain");
            assertThat(difference.live()).contains(told);
        });
        assertThat(rebuilding.rebuild(naMon.village.village)).singleElement().satisfies(rebuilt -> assertThat(rebuilt.broken()).contains(told));
        assertThat(differences()).as("a leaf whose facts are not to be believed stays as it is").isNotEmpty();
    }

    @Test
    void aPersonalPartThatWentWithoutAFactSayingSoIsSeen() {
        byte[] digest = opened.facts(naMon.leaf()).stream().filter(stored -> stored.fact().tick() == 1)
                .map(stored -> new Chain().digest(stored.salt(), stored.fact().personal())).findFirst().orElseThrow();
        opened.tamper("update ledger.fact set personal = null, salt = null, personal_digest = ? where leaf = ? and tick = 1", digest, naMon.leaf());

        assertThat(differences()).singleElement().satisfies(difference -> assertThat(difference.live()).contains("lost its personal part"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a row's word      | update orchard.tree set keeper = 'Ai Đó' where leaf = ?                                                    | row tree",
        "a row's tick      | update orchard.tree set tick = tick + 1 where leaf = ?                                                      | row tree",
        "a row is missing  | delete from orchard.season where leaf = ?                                                                   | row season",
        "a row too many    | insert into orchard.tree select leaf, gen_random_uuid(), sort, keeper, note, ill, neighbours, last_told_at, tellings, tick from orchard.tree where leaf = ? | row tree",
        "a row unreadable  | update orchard.tree set sort = 'apple' where leaf = ?                                                       | row tree",
        "a tally           | update ledger.tally set amounts = (select array_agg(each + 1) from unnest(amounts) each) where leaf = ? and grain = 2 | tally",
        "a tally is missing| delete from ledger.tally where leaf = ? and grain = 3                                                       | tally",
        "a tally of nothing| insert into ledger.tally select leaf, 1, '2031-05-06', amounts from ledger.tally where leaf = ? limit 1          | tally",
        "a tombstone       | delete from ledger.tombstone where leaf = ?                                                                 | gone tree",
        "a tombstone's tick| update ledger.tombstone set tick = 1 where leaf = ?                                                         | gone tree",
        "a counted day     | delete from ledger.distinct_day where leaf = ? and previous is null                                         | day tree.picked",
        "the day before    | update ledger.distinct_day set previous = null where leaf = ?                                               | day tree.picked"})
    void whateverIsNotWhatTheFactsSayIsSeenAndARebuildPutsItRight(String what, String statement, String told) {
        LeafState before = naMon.state();
        // the tombstone is of the day it was recorded on, which must be one that is still kept
        var on = new Verification(ledger, parts, Clock.fixed(java.time.Instant.parse("2025-03-01T00:00:00Z"), java.time.ZoneOffset.UTC));
        assertThat(opened.tamper(statement, naMon.leaf())).as(what).isPositive();

        assertThat(on.verify(naMon.village.village).differences()).singleElement().satisfies(difference -> assertThat(difference.what()).startsWith(told));
        List<Rebuilding.Rebuilt> rebuilt = rebuilding.rebuild(naMon.village.village);

        assertThat(rebuilt).singleElement().satisfies(each -> {
            assertThat(each.broken()).isNull();
            assertThat(each.corrected()).isPositive();
        });
        assertThat(differences()).isEmpty();
        assertThat(naMon.state()).isEqualTo(before);
        assertThat(naMon.facts().getLast().fact().type()).isEqualTo("leaf.rebuilt/1");
        assertThat(naMon.facts().getLast().fact().body()).contains("\"corrected\":" + rebuilt.getFirst().corrected());
    }

    @Test
    void aLeafWhoseHeadIsGoneIsStillLookedAt() {
        opened.tamper("delete from ledger.head where leaf = ?", naMon.leaf());

        assertThat(verification.verify().differences()).filteredOn(difference -> difference.leaf() == naMon.leaf()).singleElement()
                .satisfies(difference -> assertThat(difference.live()).contains("the head says tick 0"));
    }

    @Test
    void aTombstoneOlderThanFourHundredDaysMayBeClearedAway() {
        opened.tamper("delete from ledger.tombstone where leaf = ?", naMon.leaf());

        assertThat(differences()).as("recorded at the end of 2024, long ago").isEmpty();
    }

    @Test
    void onlyTheVillageAskedForIsLookedAt() {
        var khauLa = new Grove(context);
        khauLa.tell(khauLa.planted(Ids.next(Grove.SPRING), Grove.SPRING));
        opened.tamper("update orchard.tree set keeper = 'Ai Đó' where leaf = ?", khauLa.leaf());

        assertThat(differences()).isEmpty();
        assertThat(verification.verify(khauLa.village.village).differences()).hasSize(1);
        rebuilding.rebuild(khauLa.village.village);
    }

    @Test
    void whoIsErasedIsGoneFromFactsRowsAndReplayAndTheChainHolds() {
        UUID persimmon = Ids.next(Grove.SPRING);
        UUID note = Ids.next(Grove.SPRING);
        naMon.tell(naMon.planted(persimmon, Grove.SPRING),
                naMon.fact(note, "tree.described/1", persimmon, Grove.SPRING, "{\"ill\":true}", "{\"note\":\"nhà bà Mùi\"}"));

        assertThat(naMon.tell(naMon.erased(Ids.next(Grove.SPRING), persimmon, Grove.SPRING, persimmon, note))).extracting(Receipt::outcome)
                .containsOnly(Receipt.Outcome.ACCEPTED);

        assertThat(naMon.facts()).filteredOn(stored -> stored.fact().subject().equals(persimmon)).allSatisfy(stored -> {
            assertThat(stored.fact().personal()).isNull();
            assertThat(stored.salt()).isNull();
        });
        assertThat(naMon.state().text(true).lines().filter(line -> line.startsWith("row tree " + persimmon))).singleElement().asString()
                .doesNotContain("Bàn Thị Mùi", "nhà bà Mùi").contains("\"ill\":true");
        assertThat(naMon.state().text(true)).as("the neighbour's stays").contains("Bàn Thị Mùi");
        assertThat(differences()).isEmpty();
        LeafState erased = naMon.state();
        rebuilding.rebuild(naMon.village.village);
        assertThat(naMon.state()).isEqualTo(erased);
        assertThat(naMon.tell(naMon.planted(persimmon, Grove.SPRING))).as("a phone that sends it once more brings nothing back")
                .extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ALREADY);
        assertThat(naMon.state()).isEqualTo(erased);
    }

    @Test
    void anErasureAndWhatItErasesMayComeInOneBatch() {
        UUID persimmon = Ids.next(Grove.SPRING);
        naMon.tell(naMon.planted(persimmon, Grove.SPRING), naMon.erased(Ids.next(Grove.SPRING), persimmon, Grove.SPRING, persimmon));

        assertThat(naMon.facts()).filteredOn(stored -> stored.fact().subject().equals(persimmon)).extracting(stored -> stored.fact().personal()).containsOnlyNulls();
        assertThat(differences()).isEmpty();
    }

    private List<Verification.Difference> differences() { return verification.verify(naMon.village.village).differences(); }
}
