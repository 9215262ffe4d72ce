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
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Days;
import vn.tungnha.place.Declared;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.staff.EndedRoles;
import vn.tungnha.staff.StaffDirectory;
import vn.tungnha.staff.StaffLine;
import vn.tungnha.territory.TerritoryOperation.Kind;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

/** The administrator merges, moves and abolishes places from a day on, sees the sums before, and takes it back as one. */
@TungNhaTest
class TerritoryOperationsTest {
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = TURN.minusDays(1);
    private static final String DECISION = "1683/NQ-UBTVQH15";

    @Autowired ApplicationContext context;
    @Autowired TerritoryOperations operations;
    @Autowired Territory territory;
    @Autowired TerritoryDirectory directory;
    @Autowired Places places;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Authority authority;
    @Autowired Ledger ledger;
    @Autowired EndedRoles ended;
    @Autowired StaffDirectory staffDirectory;

    private TestProvince here;
    private UUID quyen;

    @BeforeEach
    void aProvinceWithItsAdministrator() {
        here = TestProvince.found(places);
        quyen = account("quyen");
        roles.grant(quyen, Role.ADMINISTRATOR, here.province(), null, null);
    }

    @Test
    void aVillageThatJoinsAnotherBringsItsLeafAndWhatItDeclared() {
        declare(here.naMon(), 64, 271);
        declare(here.banVang(), 40, 160);
        households(here.naMon(), 2);
        households(here.banVang(), 3);
        int joined = leaf(here.banVang());

        OperationPreview preview = operations.preview(quyen, here.naMon(), merger(here.naMon(), here.banVang()));
        assertThat(preview.before()).extracting(OperationPreview.Line::name, OperationPreview.Line::households, OperationPreview.Line::people, OperationPreview.Line::registeredHouseholds)
                .containsExactly(tuple("thôn Bản Váng", 40L, 160L, 3L), tuple("thôn Nà Mòn", 64L, 271L, 2L));
        assertThat(preview.after()).extracting(OperationPreview.Line::name, OperationPreview.Line::households, OperationPreview.Line::people, OperationPreview.Line::registeredHouseholds)
                .containsExactly(tuple("thôn Nà Mòn", 104L, 431L, 5L));
        assertThat(preview.wholeAfter()).isEqualTo(preview.wholeBefore());
        assertThat(preview.wholeAfter().facts()).isEqualTo(5);
        assertThat(places.find(here.banVang(), TURN)).isPresent();

        operations.make(quyen, here.naMon(), merger(here.naMon(), here.banVang()));
        assertThat(places.find(here.banVang(), EVE)).isPresent();
        assertThat(places.find(here.banVang(), TURN)).isEmpty();
        assertThat(places.leavesOf(here.naMon(), TURN)).contains(joined);
        assertThat(places.get(here.naMon(), TURN).ownLeaf()).isNotEqualTo(joined);
        assertThat(places.declared(here.naMon(), TestClock.today())).map(Declared::households).contains(104);
        assertThat(places.declared(here.naMon(), EVE)).map(Declared::households).contains(64);
    }

    @Test
    void aNumberDeclaredAfterTheMergerCountsForBothVillages() {
        declare(here.naMon(), 64, 271);
        declare(here.banVang(), 40, 160);
        operations.make(quyen, here.naMon(), merger(here.naMon(), here.banVang()));
        places.change(here.naMon(), history -> history.declaring(new Declared(TURN.plusMonths(6), 110, null, "Trưởng thôn")));
        assertThat(places.declared(here.naMon(), TestClock.today())).map(Declared::households).contains(110);
        assertThat(places.declaredOf(leaf(here.banVang()), TestClock.today())).isEmpty();
        assertThat(places.declaredOf(leaf(here.banVang()), TURN)).map(Declared::households).contains(40);
    }

    @Test
    void communesBecomeOneWithAllTheirVillagesAndTheChangeIsOneEntryAtEachOfThem() {
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu(), here.vanLang()));
        assertThat(places.children(here.diaLinh(), TURN)).extracting(Place::name).containsExactly("Bản Váng", "Khau Lạ", "Nà Mòn", "Nà Vài");
        assertThat(places.children(here.diaLinh(), EVE)).extracting(Place::name).containsExactly("Bản Váng", "Nà Mòn");
        assertThat(places.leavesOf(here.province(), TURN)).containsExactlyInAnyOrderElementsOf(places.leavesOf(here.province(), EVE));
        for (int each : List.of(here.diaLinh(), here.haHieu(), here.naVai()))
            assertThat(directory.page(quyen, each).changes()).extracting(TerritoryChange::kind, TerritoryChange::before, TerritoryChange::after, TerritoryChange::decision)
                    .containsExactly(tuple(TerritoryChange.Kind.MERGED, "xã Hà Hiệu, xã Văn Lang, xã Địa Linh", "xã Địa Linh", DECISION));
        assertThat(directory.page(quyen, here.naMon()).changes()).isEmpty();
    }

    @Test
    void itIsTakenBackAsOneFromAnyOfItsPlacesWhileNothingBuildsOnIt() {
        PlaceHistory village = places.history(here.naVai());
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu()));
        territory.make(quyen, here.naVai(), renamed("Nà Vài Mới"));
        refused(TerritoryProblem.TERRITORY_CHANGED_SINCE, () -> territory.undo(quyen, here.haHieu()));
        territory.undo(quyen, here.naVai());
        assertThat(directory.page(quyen, here.haHieu()).undoable()).isTrue();
        territory.undo(quyen, here.haHieu());
        assertThat(places.history(here.naVai())).isEqualTo(village);
        assertThat(places.get(here.haHieu(), TURN).parent()).isEqualTo(here.district());
        assertThat(directory.page(quyen, here.diaLinh()).changes()).extracting(TerritoryChange::kind, TerritoryChange::undone)
                .containsExactly(tuple(TerritoryChange.Kind.UNDONE, false), tuple(TerritoryChange.Kind.MERGED, true));
        refused(TerritoryProblem.TERRITORY_NOTHING_TO_UNDO, () -> territory.undo(quyen, here.diaLinh()));
    }

    @Test
    void aVillageRenamedAfterTheDayKeepsItsLaterNameInTheNewCommune() {
        territory.make(quyen, here.naVai(), new PlaceEdit(PlaceEdit.Kind.RENAMED, "Nà Vài Mới", null, null, TURN.plusYears(1), null, null, null, null, DECISION, TURN));
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu()));
        assertThat(places.get(here.naVai(), TURN).name()).isEqualTo("Nà Vài");
        assertThat(places.get(here.naVai(), TURN.plusYears(1)).name()).isEqualTo("Nà Vài Mới");
        assertThat(places.get(here.naVai(), TURN.plusYears(1)).parent()).isEqualTo(here.diaLinh());
        refused(PlaceProblem.PLACE_CHANGED_LATER, () -> operations.make(quyen, here.diaLinh(), new TerritoryOperation(Kind.MERGED, List.of(here.naVai()), here.naMon(), TURN, false, DECISION, TURN)));
    }

    @Test
    void aDistrictEndsItsCommunesAndItsOwnLeafGoToTheProvince() {
        int own = leaf(here.district());
        OperationPreview preview = operations.preview(quyen, here.district(), abolition(here.district(), here.province()));
        assertThat(preview.before()).extracting(OperationPreview.Line::name).containsExactly("huyện Ba Bể");
        assertThat(preview.after()).extracting(OperationPreview.Line::name).contains("xã Địa Linh", "xã Hà Hiệu");
        assertThat(operations.make(quyen, here.district(), abolition(here.district(), here.province()))).isEqualTo(here.province());
        assertThat(places.children(here.province(), TURN)).extracting(Place::name).containsExactly("Địa Linh", "Hà Hiệu", "Na Rì");
        assertThat(places.ancestorsOf(own, TURN)).extracting(Place::id).containsExactly(here.province());
        assertThat(places.ancestorsOf(own, EVE)).extracting(Place::id).containsExactly(here.district(), here.province());
    }

    @Test
    void aCommuneMovesToAnotherDistrict() {
        operations.make(quyen, here.haHieu(), new TerritoryOperation(Kind.MOVED, List.of(here.haHieu()), here.otherDistrict(), TURN, false, DECISION, TURN));
        assertThat(places.children(here.otherDistrict(), TURN)).extracting(Place::name).containsExactly("Hà Hiệu", "Văn Lang");
        assertThat(places.covers(here.otherDistrict(), leaf(here.naVai()), TURN)).isTrue();
        assertThat(places.covers(here.district(), leaf(here.naVai()), EVE)).isTrue();
        refused(PlaceProblem.PLACE_PARENT_LEVEL, () -> operations.make(quyen, here.haHieu(),
                new TerritoryOperation(Kind.MOVED, List.of(here.haHieu()), here.vanLang(), TURN, false, DECISION, TURN)));
    }

    @Test
    void namesThatCollideAreRefusedOrGetTheNameOfTheirOldPlace() {
        int namesake = places.create(here.haHieu(), new PlaceDraft("", null, null, "Nà Mòn", "thôn", Days.ALWAYS));
        assertThatThrownBy(() -> operations.preview(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(PlaceProblem.PLACE_NAME_TAKEN);
                    assertThat(refusal.params()).containsEntry("name", "Nà Mòn");
                });
        var distinguished = new TerritoryOperation(Kind.MERGED, List.of(here.haHieu()), here.diaLinh(), TURN, true, DECISION, TURN);
        assertThat(operations.preview(quyen, here.diaLinh(), distinguished).renamed()).containsExactly("thôn Nà Mòn (Hà Hiệu)");
        operations.make(quyen, here.diaLinh(), distinguished);
        assertThat(places.get(namesake, TURN).name()).isEqualTo("Nà Mòn (Hà Hiệu)");
        assertThat(places.get(namesake, EVE).name()).isEqualTo("Nà Mòn");
        assertThat(places.get(here.naMon(), TURN).name()).isEqualTo("Nà Mòn");
    }

    @Test
    void onlyPlacesOfOneLevelMergeAndNoneWithItself() {
        refused(TerritoryProblem.TERRITORY_MERGE_LEVEL, () -> operations.preview(quyen, here.diaLinh(), merger(here.diaLinh(), here.naVai())));
        refused(TerritoryProblem.TERRITORY_MERGE_LEVEL, () -> operations.preview(quyen, here.haHieu(), abolition(here.haHieu(), here.province())));
        refused(TerritoryProblem.TERRITORY_MERGE_SAME, () -> operations.preview(quyen, here.diaLinh(), merger(here.diaLinh(), here.diaLinh())));
        refused(TerritoryProblem.TERRITORY_INCOMPLETE, () -> operations.preview(quyen, here.diaLinh(),
                new TerritoryOperation(Kind.MERGED, List.of(here.haHieu()), here.diaLinh(), TURN, false, " ", TURN)));
        var elsewhere = TestProvince.found(places);
        refused(PlaceProblem.PLACE_UNKNOWN, () -> operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), elsewhere.haHieu())));
    }

    @Test
    void placesGoOnToTakePartThatTookPartThroughAPlaceThatEnds() {
        territory.make(quyen, here.haHieu(), new PlaceEdit(PlaceEdit.Kind.TAKES_PART, null, null, null, TURN.minusYears(1), null, null, null, null, null, null));
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu()));
        assertThat(places.takesPart(here.naVai(), TURN)).isTrue();
        assertThat(places.takesPart(here.naMon(), TURN)).isFalse();
        assertThat(places.takesPart(here.diaLinh(), TURN)).isFalse();
    }

    /** Somebody must confirm the successor: until then the role reaches neither more nor less. */
    @Test
    void aRoleOnAPlaceThatEndedKeepsExactlyItsLeaves() {
        UUID hoa = account("hoa");
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), null, null);
        var leaves = authority.leaves(hoa, Permission.SEE_NUMBERS, EVE);
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu()));
        assertThat(authority.leaves(hoa, Permission.SEE_NUMBERS, TestClock.today())).isEqualTo(leaves).containsExactlyInAnyOrder(leaf(here.haHieu()), leaf(here.naVai()));
        assertThat(authority.permits(hoa, Permission.SEE_HOUSEHOLDS, leaf(here.naVai()), TestClock.now())).isTrue();
        assertThat(authority.permits(hoa, Permission.SEE_HOUSEHOLDS, leaf(here.naMon()), TestClock.now())).isFalse();
        assertThat(authority.permitsAt(hoa, Permission.SEE_NUMBERS, here.diaLinh(), TestClock.today())).isFalse();
    }

    @Test
    void somebodyConfirmsTheSuccessorAndTheRoleReachesAllOfIt() {
        UUID hoa = account("hoa");
        roles.grant(hoa, Role.COMMUNE_OFFICE, here.haHieu(), EVE.minusYears(1), null);
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu()));
        assertThat(staffDirectory.get(quyen, hoa).roles()).extracting(StaffLine.HeldRole::ended, StaffLine.HeldRole::successor).containsExactly(tuple(true, "xã Địa Linh"));
        ended.confirm(quyen, here.province(), hoa, Role.COMMUNE_OFFICE, here.haHieu());
        assertThat(staffDirectory.get(quyen, hoa).roles()).filteredOn(StaffLine.HeldRole::current)
                .extracting(StaffLine.HeldRole::placeName, StaffLine.HeldRole::ended, StaffLine.HeldRole::successor).containsExactly(tuple("xã Địa Linh", false, null));
        assertThat(authority.permits(hoa, Permission.SEE_HOUSEHOLDS, leaf(here.naMon()), TestClock.now())).isTrue();
        assertThat(authority.permits(hoa, Permission.SEE_HOUSEHOLDS, leaf(here.naVai()), TestClock.now())).isTrue();
        assertThatThrownBy(() -> ended.confirm(quyen, here.province(), hoa, Role.COMMUNE_OFFICE, here.diaLinh())).isInstanceOf(Refusal.class);
    }

    @Test
    void theMapHasATurnAndAPlaceThatEndedIsReadOnItsLastDay() {
        assertThat(places.turns(here.province(), TestClock.today())).isEmpty();
        operations.make(quyen, here.diaLinh(), merger(here.diaLinh(), here.haHieu()));
        assertThat(places.turns(here.province(), TestClock.today())).containsExactly(TURN);
        assertThat(places.turns(here.province(), EVE)).isEmpty();
        assertThat(places.mapDay(here.haHieu(), null, TestClock.today())).isEqualTo(EVE);
        assertThat(places.mapDay(here.diaLinh(), null, TestClock.today())).isEqualTo(TestClock.today());
        assertThat(places.leavesAbove(here.naMon(), TURN)).contains(leaf(here.haHieu()), leaf(here.diaLinh()), leaf(here.district()), leaf(here.province()));
    }

    private static TerritoryOperation merger(int into, Integer... places) { return new TerritoryOperation(Kind.MERGED, List.of(places), into, TURN, false, DECISION, TURN); }

    private static TerritoryOperation abolition(int place, int successor) {
        return new TerritoryOperation(Kind.ABOLISHED, List.of(place), successor, TURN, false, DECISION, TURN);
    }

    private static PlaceEdit renamed(String name) { return new PlaceEdit(PlaceEdit.Kind.RENAMED, name, null, null, TURN.plusMonths(3), null, null, null, null, DECISION, TURN); }

    private void declare(int village, int households, int people) {
        places.change(village, history -> history.declaring(new Declared(LocalDate.of(2024, 12, 31), households, people, "UBND xã")));
    }

    private int leaf(int place) { return places.get(place, EVE).ownLeaf(); }

    private void households(int village, int count) {
        UUID lan = account("lan");
        roles.grant(lan, Role.MEMBER, village, null, null);
        Instant at = ProvinceDay.start(LocalDate.of(2024, 5, 6)).plusSeconds(36_000);
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next(TestClock.now());
            ledger.tell(List.of(new NewFact(id, leaf(village), "household.registered/1", id, lan, null, null, null, at, "{\"source\":\"visit\",\"ground\":\"task\"}",
                    "{\"head\":\"Bàn Thị Kẹo\"}")), at.plusSeconds(60));
        }
    }

    private UUID account(String name) { return accounts.create(name + "-" + Ids.next(TestClock.now()), name, null); }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
