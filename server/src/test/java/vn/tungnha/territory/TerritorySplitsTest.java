package vn.tungnha.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** The administrator splits a village by a decision: chooses who goes, sees the sums before, and both villages have their own from the day on. */
@TungNhaTest
class TerritorySplitsTest {
    private static final Instant SPRING = Instant.parse("2026-03-10T02:00:00Z");
    private static final LocalDate TURN = LocalDate.of(2026, 7, 1);

    @Autowired ApplicationContext context;
    @Autowired TerritorySplits splits;
    @Autowired Territory territory;
    @Autowired TerritoryDirectory directory;
    @Autowired Places places;
    @Autowired Verification verification;
    @Autowired Authority authority;
    @Autowired JdbcClient jdbc;

    private final UUID above = Ids.next(SPRING), below = Ids.next(SPRING), shop = Ids.next(SPRING), market = Ids.next(SPRING);
    private Village naMon;
    private UUID quyen;

    @BeforeEach
    void twoHouseholdsAShopOfOneOfThemAndAMarket() {
        naMon = new Village(context);
        quyen = Ids.named("test", "quyen", "" + naMon.province);
        context.getBean(Accounts.class).keep(List.of(new Accounts.Draft(quyen, "quyen-" + naMon.province, "Lục Thị Quyên")));
        context.getBean(Roles.class).grant(List.of(new Roles.Grant(quyen, Role.ADMINISTRATOR, naMon.province, Days.from(Village.FOUNDED))));
        naMon.tell(SPRING, naMon.household(naMon.lan, above, SPRING, "Hộ Trên"), naMon.household(naMon.lan, below, SPRING, "Hộ Dưới"),
                naMon.visit(naMon.lan, Ids.next(SPRING), above, SPRING), naMon.visit(naMon.lan, Ids.next(SPRING), below, SPRING.plusSeconds(1)),
                naMon.visit(naMon.lan, Ids.next(SPRING), below, SPRING.plusSeconds(2)),
                business(shop, ",\"household\":\"" + below + "\""), business(market, ""));
    }

    @Test
    void theListHasEveryHouseholdAndTheBusinessesThatNoHouseholdRuns() {
        assertThat(splits.choices(quyen, naMon.village)).extracting(SplitChoice::id, SplitChoice::business)
                .containsExactlyInAnyOrder(tuple(above, false), tuple(below, false), tuple(market, true));
    }

    @Test
    void aPreviewShowsTheSumsOfBothAndWritesNothing() {
        SplitPreview preview = splits.preview(quyen, naMon.village, split(below));

        assertThat(preview.sums()).extracting(SplitPreview.Sum::measure, SplitPreview.Sum::before, SplitPreview.Sum::staying, SplitPreview.Sum::fresh)
                .contains(tuple("household.registered", 2L, 1L, 1L), tuple("visit.made", 3L, 1L, 2L), tuple("household.reached@ever", 2L, 1L, 1L));
        assertThat(preview.together()).as("the shop").isEqualTo(1);
        assertThat(preview.facts()).isEqualTo(7);
        assertThat(preview.fresh()).isEqualTo("thôn Nà Mòn Dưới");
        assertThat(places.leaf(naMon.leaf)).hasValueSatisfying(leaf -> assertThat(leaf.isOpen()).isTrue());
        assertThat(places.children(naMon.commune, TURN)).hasSize(1);
        assertThat(directory.page(quyen, naMon.village).changes()).isEmpty();
        assertThat(households(naMon.village, TURN)).containsExactlyInAnyOrder(above, below);
        assertThat(verification.verify(naMon.province).differences()).isEmpty();
    }

    @Test
    void bothVillagesHaveTheirHouseholdsFromTheDayOnAndTheOldOneHadAllBefore() {
        int duoi = splits.make(quyen, naMon.village, split(below));

        assertThat(households(naMon.village, TURN)).containsExactly(above);
        assertThat(households(duoi, TURN)).containsExactly(below);
        assertThat(households(naMon.village, TURN.minusDays(1))).containsExactlyInAnyOrder(above, below);
        assertThat(places.find(duoi, TURN.minusDays(1))).isEmpty();
        assertThat(jdbc.sql("select l.split_from from household.business b join place.leaf l on l.id = b.leaf join place.place_leaf p on p.leaf = l.id"
                + " where b.id = :shop and p.ancestor = :duoi").param("shop", shop).param("duoi", duoi).query(Integer.class).list()).containsExactly(naMon.leaf);
        assertThat(places.declared(duoi, TURN)).hasValueSatisfying(declared -> assertThat(declared.households()).isEqualTo(30));
        assertThat(places.declared(naMon.village, TURN)).hasValueSatisfying(declared -> assertThat(declared.households()).isEqualTo(34));
        assertThat(verification.verify(naMon.province).differences()).isEmpty();
    }

    @Test
    void bothPagesSayWhoSplitThemByWhatDecisionAndOfferNoUndo() {
        int duoi = splits.make(quyen, naMon.village, split(below));

        for (int place : List.of(naMon.village, duoi)) {
            TerritoryPage page = directory.page(quyen, place);
            assertThat(page.undoable()).isFalse();
            assertThat(page.changes().getFirst()).satisfies(change -> {
                assertThat(change.kind()).isEqualTo(TerritoryChange.Kind.SPLIT);
                assertThat(change.author()).isEqualTo("Lục Thị Quyên");
                assertThat(change.after()).endsWith(" + thôn Nà Mòn Dưới");
                assertThat(change.decision()).isEqualTo("7/NQ-HĐND");
            });
            refused(TerritoryProblem.TERRITORY_NOTHING_TO_UNDO, () -> territory.undo(quyen, place));
        }
    }

    @Test
    void theTeamAndItsMembersKeepBothVillagesUntilTheCommuneDecides() {
        UUID team = team();
        int duoi = splits.make(quyen, naMon.village, split(below));

        assertThat(served(team)).containsExactlyInAnyOrder(places.get(naMon.village, TURN).ownLeaf(), places.get(duoi, TURN).ownLeaf());
        assertThat(authority.permitsAt(naMon.lan, Permission.RECORD_VISITS, duoi, TURN)).isTrue();
        Instant summer = TURN.plusDays(3).atStartOfDay(ProvinceDay.ZONE).toInstant();
        assertThat(naMon.tell(summer, naMon.visit(naMon.lan, Ids.next(summer), below, summer))).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.ACCEPTED);
        assertThat(verification.verify(naMon.province).differences()).isEmpty();
    }

    @Test
    void whereTheyAreNotSharedTheTeamAndItsMembersKeepTheOldVillageOnly() {
        UUID team = team();
        int duoi = splits.make(quyen, naMon.village, new VillageSplit("thôn", "Nà Mòn Dưới", TURN, "7/NQ-HĐND", TURN, null, null, null, null, false, List.of(below)));

        assertThat(served(team)).containsExactly(places.get(naMon.village, TURN).ownLeaf());
        assertThat(authority.permitsAt(naMon.lan, Permission.RECORD_VISITS, duoi, TURN)).isFalse();
        assertThat(authority.permitsAt(naMon.lan, Permission.RECORD_VISITS, naMon.village, TURN)).isTrue();
    }

    private UUID team() {
        UUID team = Ids.next(SPRING);
        var founded = new NewFact(team, naMon.communeLeaf(), "team.founded/1", team, naMon.hoa, null, null, null, SPRING,
                "{\"level\":\"village\",\"name\":\"Tổ Nà Mòn\",\"serves\":[" + naMon.leaf + "],\"from\":\"2026-01-01\"}", null);
        assertThat(naMon.tell(SPRING, founded)).extracting(Receipt::outcome).containsExactly(Receipt.Outcome.ACCEPTED);
        return team;
    }

    private List<Integer> served(UUID team) {
        return jdbc.sql("select served::int from team.team, json_array_elements_text(serves::json) served where id = :team").param("team", team).query(Integer.class).list();
    }

    @Test
    void aNewHouseholdOfTheOldVillageGoesToItsNewLeaf() {
        splits.make(quyen, naMon.village, split(below));
        int leaf = places.get(naMon.village, TURN).ownLeaf();

        assertThat(leaf).isNotEqualTo(naMon.leaf);
        assertThat(places.leaf(leaf)).hasValueSatisfying(each -> assertThat(each.isOpen()).isTrue());
    }

    @Test
    void whatCannotBeIsRefusedByNameInThePreviewToo() {
        refused(TerritoryProblem.TERRITORY_ONE_SIDED, () -> splits.preview(quyen, naMon.village, split()));
        refused(TerritoryProblem.TERRITORY_ONE_SIDED, () -> splits.preview(quyen, naMon.village, split(market)));
        refused(TerritoryProblem.TERRITORY_ONE_SIDED, () -> splits.preview(quyen, naMon.village, split(above, below)));
        refused(TerritoryProblem.TERRITORY_HOUSEHOLD_UNKNOWN, () -> splits.preview(quyen, naMon.village, split(UUID.randomUUID())));
        refused(PlaceProblem.PLACE_NAME_TAKEN, () -> splits.preview(quyen, naMon.village, named(places.get(naMon.village, TURN).name(), TURN, below)));
        refused(PlaceProblem.PLACE_CHANGED_LATER, () -> splits.preview(quyen, naMon.village, named("Nà Mòn Dưới", Village.FOUNDED.minusYears(4), below)));
        refused(PlaceProblem.PLACE_CHANGED_LATER, () -> splits.preview(quyen, naMon.village, named("Nà Mòn Dưới", Village.FOUNDED.minusYears(3), below)));
        refused(PlaceProblem.PLACE_NO_VILLAGE, () -> splits.preview(quyen, naMon.commune, split(below)));
        refused(PlaceProblem.PLACE_UNKNOWN, () -> splits.preview(naMon.hoa, naMon.village, split(below)));
        refused(PlaceProblem.PLACE_UNKNOWN, () -> splits.choices(naMon.hoa, naMon.village));
    }

    private List<UUID> households(int place, LocalDate day) {
        return jdbc.sql("select id from household.household where leaf = any(:leaves::int[])").param("leaves", places.leavesOf(place, day).toArray(Integer[]::new))
                .query(UUID.class).list();
    }

    private NewFact business(UUID id, String household) {
        return naMon.fact(naMon.lan, id, "business.registered/1", id, SPRING, "{\"kind\":\"stall\",\"ground\":\"task\"" + household + "}", "{\"name\":\"Quán\"}");
    }

    private static VillageSplit split(UUID... going) { return named("Nà Mòn Dưới", TURN, going); }

    private static VillageSplit named(String name, LocalDate from, UUID... going) {
        return new VillageSplit("thôn", name, from, "7/NQ-HĐND", TestClock.today(), 30, 120, 34, 150, true, List.of(going));
    }

    private static void refused(Problem problem, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
