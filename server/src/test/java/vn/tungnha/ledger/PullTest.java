package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Days;
import vn.tungnha.testing.AtOnce;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** Rows come down to a phone once each, to whom they concern, and what is gone or no longer the phone's goes from it. */
@TungNhaTest
@Tag("clock")
class PullTest {
    private static final Instant EVENING = Instant.parse("2026-11-20T12:30:00Z");

    @Autowired ApplicationContext context;
    @Autowired Pull pull;
    @Autowired Roles roles;
    @Autowired DataSource database;
    @Autowired LedgerParts parts;
    @Autowired PullScope scope;
    @Autowired Rebuilding rebuilding;

    private Village naMon;
    private UUID household;
    private UUID visit;
    private Replica minh;

    @BeforeEach
    void lanHasVisitedOneHome() {
        naMon = new Village(context);
        household = Ids.next(EVENING);
        visit = Ids.next(EVENING);
        naMon.tell(EVENING, naMon.household(naMon.lan, household, EVENING, "Nông Thị Mẩy"), naMon.visit(naMon.lan, visit, household, EVENING));
        minh = new Replica(pull, naMon.minh);
    }

    @Test
    void aPhoneWithoutACursorIsGivenEverythingAndThenOnlyWhatIsNew() {
        assertThat(minh.pullAfresh()).isTrue();
        assertThat(minh.keysOf("household/1")).hasSize(1);
        assertThat(minh.keysOf("visit/1")).hasSize(1);

        assertThat(minh.pull()).noneMatch(line -> line.has("row") || line.has("gone") || line.has("reset"));

        naMon.tell(EVENING, naMon.visit(naMon.lan, Ids.next(EVENING), household, EVENING.plusSeconds(60)));
        assertThat(minh.pull()).filteredOn(line -> line.has("row")).hasSize(1);
        assertThat(minh.rows).isEqualTo(afresh(naMon.minh).rows);
    }

    @Test
    void manyPhonesAskAtOnce() throws Exception {
        assertThat(AtOnce.ask(() -> afresh(naMon.minh).keysOf("household/1"))).allSatisfy(households -> assertThat(households).hasSize(1));
    }

    @Test
    void whatWasTakenBackGoesFromThePhonesThatHadIt() {
        minh.pull();

        takeBack(visit);
        List<JsonNode> lines = minh.pull();

        assertThat(lines).filteredOn(line -> line.has("gone")).singleElement()
                .satisfies(line -> assertThat(line.at("/gone/id").asString()).isEqualTo(visit.toString()));
        assertThat(minh.keysOf("visit/1")).isEmpty();
        assertThat(afresh(naMon.minh).pull()).as("who never had it is not told that it is gone").noneMatch(line -> line.has("gone"));
    }

    @Test
    void aRowKindThatAPhoneLearnsLaterReachesItFromTheBeginning() {
        minh.kinds = List.of("household/1");
        minh.pull();
        assertThat(minh.keysOf("visit/1")).isEmpty();

        minh.kinds = List.of("household/1", "visit/1");
        List<JsonNode> lines = minh.pull();

        assertThat(minh.keysOf("visit/1")).hasSize(1);
        assertThat(lines).as("what it had already is not sent again").noneMatch(line -> line.at("/row/kind").asString("").equals("household/1"));
        assertThat(lines.getFirst().has("reset")).isFalse();
    }

    @Test
    void aNewVersionOfARowKindReachesPhonesThatSyncedTheOldOne() {
        minh.pull();
        Cursor known = Cursor.of(minh.cursor);
        var older = new java.util.TreeMap<Integer, Cursor.Reached>();
        known.leaves().forEach((leaf, reached) -> older.put(leaf, new Cursor.Reached(reached.tick(), reached.mark(),
                reached.kinds().stream().map(kind -> kind.replace("visit/1", "visit/0")).collect(java.util.stream.Collectors.toSet()))));
        minh.rows.keySet().removeIf(key -> key.contains("/visit/1/"));
        minh.cursor = new Cursor(known.epoch(), known.issued(), older).text();

        assertThat(minh.pullAfresh()).isFalse();
        assertThat(minh.rows).isEqualTo(afresh(naMon.minh).rows);
    }

    @Test
    void aLeafNoLongerMineIsDropped() {
        var khauLa = new Village(context);
        roles.grant(List.of(new Roles.Grant(naMon.minh, Role.MEMBER, khauLa.village, Days.from(Village.FOUNDED))));
        UUID there = Ids.next(EVENING);
        khauLa.tell(EVENING, khauLa.household(khauLa.lan, there, EVENING, "Lý A Páo"));
        minh.pull();
        assertThat(minh.rows.keySet()).anyMatch(key -> key.endsWith(there.toString()));

        roles.end(naMon.minh, Role.MEMBER, khauLa.village, TestClock.today());
        List<JsonNode> lines = minh.pull();

        assertThat(lines).anySatisfy(line -> assertThat(line.path("drop").asInt(0)).isEqualTo(khauLa.leaf));
        assertThat(minh.rows.keySet()).noneMatch(key -> key.endsWith(there.toString())).anyMatch(key -> key.endsWith(household.toString()));

        roles.grant(List.of(new Roles.Grant(naMon.minh, Role.MEMBER, khauLa.village, Days.from(TestClock.today()))));
        minh.pull();
        assertThat(minh.rows).as("mine again").isEqualTo(afresh(naMon.minh).rows);
    }

    @Test
    void whoNowWorksBeneathACommuneOnlyForgetsTheHouseholdsOfItAndKeepsItsTeams() {
        UUID team = Ids.next(EVENING);
        int communesOwn = parts.places().get(naMon.commune, ProvinceDay.of(EVENING)).ownLeaf();
        var founded = new NewFact(team, communesOwn, "team.founded/1", team, naMon.hoa, null, null, null, EVENING,
                "{\"level\":\"village\",\"name\":\"Tổ Nà Mòn\",\"serves\":[" + naMon.leaf + "],\"from\":\"2026-01-01\"}", null);
        naMon.tell(EVENING, founded);
        var hoa = new Replica(pull, naMon.hoa);
        hoa.kinds = List.of("household/1", "visit/1", "team/1");
        hoa.pull();
        assertThat(hoa.keysOf("household/1")).hasSize(1);
        assertThat(hoa.keysOf("team/1")).hasSize(1);

        LocalDate today = TestClock.today();
        roles.end(naMon.hoa, Role.COMMUNE_OFFICE, naMon.commune, today);
        roles.grant(List.of(new Roles.Grant(naMon.hoa, Role.SUPPORTER, naMon.village, Days.from(today))));
        hoa.pull();

        assertThat(hoa.keysOf("household/1")).isEmpty();
        assertThat(hoa.keysOf("visit/1")).isEmpty();
        assertThat(hoa.keysOf("team/1")).hasSize(1);
    }

    @Test
    void aNewLifeOfTheDatabaseIsToldFromTheBeginning() {
        minh.pull();
        Cursor known = Cursor.of(minh.cursor);
        minh.cursor = new Cursor(UUID.randomUUID(), known.issued(), known.leaves()).text();
        minh.rows.put(naMon.leaf + "/visit/1/" + UUID.randomUUID(), "lost with the old database");

        assertThat(minh.pullAfresh()).isTrue();
        assertThat(minh.rows).isEqualTo(afresh(naMon.minh).rows);
    }

    @Test
    void aCursorOlderThanFourHundredDaysBeginsAnewAndAYoungerOneDoesNot() {
        for (int days : List.of(399, 401)) {
            var past = minh.at(on(Clock.offset(TestClock.CLOCK, Duration.ofDays(-days))));
            past.cursor = null;
            past.pull();

            assertThat(past.at(pull).pullAfresh()).as("%d days", days).isEqualTo(days > 400);
        }
    }

    @Test
    void aLeafThatWasRebuiltIsFetchedAnew() {
        minh.pull();
        new Opened(context).tamper("update household.household set head = 'Ai Đó' where leaf = ?", naMon.leaf);
        new Opened(context).tamper("insert into visit.visit select leaf, gen_random_uuid(), subject, subject_kind, on_day, at, outcome, place, device, author,"
                + " team, note, come_back, helps, tick from visit.visit where leaf = ?", naMon.leaf);
        var fooled = afresh(naMon.minh);
        assertThat(fooled.keysOf("visit/1")).hasSize(2);

        rebuilding.rebuild(naMon.village);
        List<JsonNode> lines = fooled.pull();

        assertThat(lines).anySatisfy(line -> assertThat(line.path("drop").asInt(0)).isEqualTo(naMon.leaf));
        assertThat(fooled.keysOf("visit/1")).hasSize(1);
        assertThat(fooled.rows.toString()).contains("Nông Thị Mẩy").doesNotContain("Ai Đó");
        assertThat(fooled.pull()).as("and only once").noneMatch(line -> line.has("drop") || line.has("row"));
    }

    private void takeBack(UUID fact) {
        naMon.tell(EVENING, naMon.fact(naMon.lan, Ids.next(EVENING), "fact.withdrawn/1", household, EVENING, "{\"facts\":[\"" + fact + "\"]}", null));
    }

    private Pull on(Clock clock) { return new Pull(database, parts, scope, clock); }

    private Replica afresh(UUID account) {
        var fresh = new Replica(pull, account);
        fresh.pull();
        return fresh;
    }
}
