package vn.tungnha.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Declared;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.territory.PlaceEdit.Kind;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** The administrator changes places from a day on, sees before what will be, and takes back what was a mistake. */
@TungNhaTest
class TerritoryTest {
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);
    private static final String DECISION = "12/QĐ-UBND";

    @Autowired ApplicationContext context;
    @Autowired Territory territory;
    @Autowired TerritoryDirectory directory;
    @Autowired Places places;
    @Autowired Accounts accounts;
    @Autowired Roles roles;

    private final LocalDate today = TestClock.today();
    private TestProvince here;
    private UUID quyen;

    @BeforeEach
    void aProvinceWithItsAdministrator() {
        here = TestProvince.found(places);
        quyen = administrator(here.province());
    }

    @Test
    void aVillageIsRenamedFromADayOnAndKeepsItsNameOnTheDaysBefore() {
        territory.make(quyen, here.naMon(), named(Kind.RENAMED, "Nà Món Mới", TURN));
        assertThat(places.get(here.naMon(), TURN.minusDays(1)).name()).isEqualTo("Nà Mòn");
        assertThat(places.get(here.naMon(), TURN).name()).isEqualTo("Nà Món Mới");
        assertThat(places.leavesOf(here.diaLinh(), TURN)).isEqualTo(places.leavesOf(here.diaLinh(), TURN.minusDays(1)));

        TerritoryChange change = directory.page(quyen, here.naMon()).changes().getFirst();
        assertThat(change.author()).isEqualTo("Quyên");
        assertThat(change.kind()).isEqualTo(TerritoryChange.Kind.RENAMED);
        assertThat(change.from()).isEqualTo(TURN);
        assertThat(change.before() + " → " + change.after() + ", " + change.decision()).isEqualTo("Nà Mòn → Nà Món Mới, " + DECISION);
    }

    @Test
    void aSpellingThatWasWrongFromTheBeginningIsRightForAllDays() {
        territory.make(quyen, here.diaLinh(), coded("00008", TURN));
        territory.make(quyen, here.diaLinh(), named(Kind.CORRECTED, "Địa Lĩnh", null));
        assertThat(places.get(here.diaLinh(), TURN.minusYears(3)).name()).isEqualTo("Địa Lĩnh");
        assertThat(places.get(here.diaLinh(), today).name()).isEqualTo("Địa Lĩnh");
        assertThat(places.get(here.diaLinh(), today).code()).isEqualTo("00008");
        assertThat(places.get(here.diaLinh(), TURN.minusDays(1)).code()).isNotEqualTo("00008");
        territory.make(quyen, here.haHieu(), coded(null, TURN));
        assertThat(places.get(here.haHieu(), today).code()).isNull();
    }

    @Test
    void aCommuneCorrectsTheNamesOfItsVillagesAndNothingElse() {
        UUID hoa = holder("Hoa", Role.COMMUNE_OFFICE, here.diaLinh());
        territory.make(hoa, here.naMon(), named(Kind.CORRECTED, "Nà Mọn", null));
        assertThat(places.get(here.naMon(), today).name()).isEqualTo("Nà Mọn");
        assertThat(directory.page(hoa, here.naMon()).changes().getFirst().author()).isEqualTo("Hoa");
        refused(AccessProblem.FORBIDDEN, () -> territory.make(hoa, here.naMon(), named(Kind.RENAMED, "Nà Mới", TURN)));
        refused(PlaceProblem.PLACE_UNKNOWN, () -> territory.make(hoa, here.haHieu(), named(Kind.CORRECTED, "Hà Hiểu", null)));
        territory.undo(hoa, here.naMon());
        assertThat(places.get(here.naMon(), today).name()).isEqualTo("Nà Mòn");
        territory.make(quyen, here.naMon(), named(Kind.RENAMED, "Nà Mới", TURN));
        refused(AccessProblem.FORBIDDEN, () -> territory.undo(hoa, here.naMon()));
    }

    @Test
    void aPreviewShowsBeforeAndAfterAndWritesNothing() {
        TerritoryPreview preview = territory.preview(quyen, here.banVang(), named(Kind.RENAMED, "Nà Môn", TURN));
        assertThat(preview.before().versions()).extracting(each -> each.name()).containsExactly("Bản Váng");
        assertThat(preview.after().versions()).extracting(each -> each.name()).containsExactly("Bản Váng", "Nà Môn");
        assertThat(preview.alike()).containsExactly("thôn Nà Mòn");
        assertThat(places.get(here.banVang(), today).name()).isEqualTo("Bản Váng");
        refused(PlaceProblem.PLACE_NAME_TAKEN, () -> territory.preview(quyen, here.banVang(), named(Kind.RENAMED, "Nà Mòn", TURN)));
        assertThat(directory.page(quyen, here.banVang()).changes()).isEmpty();
    }

    @Test
    void changesAreTakenBackOneByOneFromTheLast() {
        territory.make(quyen, here.naMon(), named(Kind.RENAMED, "Nà Món Mới", TURN));
        territory.make(quyen, here.naMon(), declared(64, LocalDate.of(2025, 12, 31)));
        territory.undo(quyen, here.naMon());
        assertThat(places.declared(here.naMon(), today)).isEmpty();
        assertThat(places.get(here.naMon(), today).name()).isEqualTo("Nà Món Mới");
        territory.undo(quyen, here.naMon());
        assertThat(places.get(here.naMon(), today).name()).isEqualTo("Nà Mòn");
        refused(TerritoryProblem.TERRITORY_NOTHING_TO_UNDO, () -> territory.undo(quyen, here.naMon()));
        assertThat(directory.page(quyen, here.naMon()).undoable()).isFalse();
        assertThat(directory.page(quyen, here.naMon()).changes()).extracting(TerritoryChange::kind, TerritoryChange::undone).containsExactly(
                tuple(TerritoryChange.Kind.UNDONE, false), tuple(TerritoryChange.Kind.UNDONE, false),
                tuple(TerritoryChange.Kind.DECLARED, true), tuple(TerritoryChange.Kind.RENAMED, true));
    }

    @Test
    void whatACommandChangedSinceIsNotTakenBackByMistake() {
        territory.make(quyen, here.naMon(), declared(64, LocalDate.of(2025, 12, 31)));
        places.change(here.naMon(), history -> history.corrected("Nà Muồn"));
        refused(TerritoryProblem.TERRITORY_CHANGED_SINCE, () -> territory.undo(quyen, here.naMon()));
    }

    @Test
    void aCodeHasTheDigitsOfItsLevelAndBelongsToOnePlace() {
        refused(PlaceProblem.PLACE_CODE_DIGITS, () -> territory.make(quyen, here.diaLinh(), coded("1906", TURN)));
        refused(PlaceProblem.PLACE_CODE_DIGITS, () -> territory.make(quyen, here.diaLinh(), coded("001906", TURN)));
        String taken = places.get(here.haHieu(), today).code();
        refused(PlaceProblem.PLACE_CODE_TAKEN, () -> territory.make(quyen, here.diaLinh(), coded(taken, TURN)));
        refused(PlaceProblem.PLACE_TYPE_UNKNOWN, () -> territory.make(quyen, here.naMon(),
                new PlaceEdit(Kind.RENAMED, "Nà Mòn", "xã", null, TURN, null, null, null, null, DECISION, TURN)));
    }

    @Test
    void numbersAreDeclaredByYearAndTakingPartHasDays() {
        territory.make(quyen, here.naMon(), declared(64, LocalDate.of(2024, 12, 31)));
        territory.make(quyen, here.naMon(), declared(66, LocalDate.of(2025, 12, 31)));
        assertThat(places.declared(here.naMon(), LocalDate.of(2025, 6, 1))).map(Declared::households).contains(64);
        assertThat(places.declared(here.naMon(), today)).map(Declared::households).contains(66);

        territory.make(quyen, here.diaLinh(), takingPart(LocalDate.of(2024, 1, 1), null));
        assertThat(places.takesPart(here.naMon(), today)).isTrue();
        territory.make(quyen, here.diaLinh(), takingPart(LocalDate.of(2024, 1, 1), TURN));
        assertThat(places.takesPart(here.naMon(), TURN.minusDays(1))).isTrue();
        assertThat(places.takesPart(here.naMon(), TURN)).isFalse();
    }

    @Test
    void aVillageIsAddedBeneathACommuneAndTakenBack() {
        int created = territory.make(quyen, here.diaLinh(), created("thôn", "Nà Cà", TURN));
        assertThat(places.find(created, TURN.minusDays(1))).isEmpty();
        assertThat(places.children(here.diaLinh(), TURN)).extracting(each -> each.name()).contains("Nà Cà");
        assertThat(directory.page(quyen, created).above()).extracting(TerritoryPage.Step::name).last().isEqualTo("xã Địa Linh");
        refused(PlaceProblem.PLACE_NAME_TAKEN, () -> territory.make(quyen, here.diaLinh(), created("thôn", "Nà Cà", TURN)));
        territory.undo(quyen, created);
        assertThat(places.find(created, TURN)).isEmpty();
        refused(PlaceProblem.PLACE_UNKNOWN, () -> directory.page(quyen, created));
    }

    @Test
    void aPlaceThatBeginsLaterCanBeLookedAtAndTakenBackToday() {
        int created = territory.make(quyen, here.diaLinh(), created("thôn", "Nà Cà", today.plusDays(30)));
        assertThat(directory.page(quyen, created).stands()).isFalse();
        territory.undo(quyen, created);
        refused(PlaceProblem.PLACE_UNKNOWN, () -> directory.page(quyen, created));
    }

    @Test
    void onlyAPlaceWithoutFactsAndWithoutPlacesBeneathIsAbolished() {
        territory.make(quyen, here.banVang(), dated(Kind.ABOLISHED, TURN));
        assertThat(places.find(here.banVang(), TURN.minusDays(1))).isPresent();
        assertThat(places.find(here.banVang(), TURN)).isEmpty();
        assertThat(directory.page(quyen, here.banVang()).stands()).isFalse();
        refused(PlaceProblem.PLACE_ABOLISHED, () -> territory.make(quyen, here.banVang(), named(Kind.RENAMED, "Bản Khác", TURN)));
        refused(PlaceProblem.PLACE_HAS_CHILDREN, () -> territory.make(quyen, here.diaLinh(), dated(Kind.ABOLISHED, TURN)));
        territory.undo(quyen, here.banVang());
        assertThat(places.find(here.banVang(), TURN)).isPresent();

        var naMon = new Village(context);
        UUID admin = administrator(naMon.province);
        UUID household = UUID.randomUUID();
        naMon.tell(TestClock.now(), naMon.household(naMon.lan, household, today.atStartOfDay().toInstant(ZoneOffset.UTC), "Bàn Thị Kẹo"));
        refused(TerritoryProblem.TERRITORY_HAS_FACTS, () -> territory.make(admin, naMon.village, dated(Kind.ABOLISHED, today)));
    }

    @Test
    void aChangeFromADayBeforeALaterChangeIsRefusedAndSoIsOneWithoutItsDecision() {
        territory.make(quyen, here.naMon(), named(Kind.RENAMED, "Nà Món Mới", TURN));
        refused(PlaceProblem.PLACE_CHANGED_LATER, () -> territory.make(quyen, here.naMon(), named(Kind.RENAMED, "Nà Khác", TURN.minusDays(1))));
        refused(TerritoryProblem.TERRITORY_INCOMPLETE, () -> territory.make(quyen, here.naMon(),
                new PlaceEdit(Kind.RENAMED, "Nà Khác", null, null, TURN, null, null, null, null, " ", TURN)));
    }

    @Test
    void nobodyElseReachesThePlaces() {
        var other = new Village(context);
        PlaceEdit edit = named(Kind.CORRECTED, "Nà Khác", null);
        refused(PlaceProblem.PLACE_UNKNOWN, () -> territory.make(quyen, other.village, edit));
        refused(PlaceProblem.PLACE_UNKNOWN, () -> territory.preview(other.tuan, other.village, edit));
        refused(PlaceProblem.PLACE_UNKNOWN, () -> directory.page(other.hoa, here.diaLinh()));
        refused(PlaceProblem.PLACE_UNKNOWN, () -> territory.undo(quyen, other.village));
    }

    @Test
    void placesBeneathAreListedAndFoundByNameOrCode() {
        assertThat(directory.within(quyen, here.diaLinh(), "")).extracting(TerritoryLine::name).containsExactly("Bản Váng", "Nà Mòn");
        assertThat(directory.within(quyen, here.province(), "na mon")).extracting(TerritoryLine::within).containsExactly("xã Địa Linh");
        String code = places.get(here.haHieu(), today).code();
        assertThat(directory.within(quyen, here.province(), code)).extracting(TerritoryLine::name).containsExactly("Hà Hiệu");
    }

    private UUID administrator(int province) { return holder("Quyên", Role.ADMINISTRATOR, province); }

    private UUID holder(String name, Role role, int place) {
        UUID account = accounts.create("p-" + Ids.next(TestClock.now()), name, null);
        roles.grant(account, role, place, null, null);
        return account;
    }

    private static PlaceEdit named(Kind kind, String name, LocalDate from) { return new PlaceEdit(kind, name, null, null, from, null, null, null, null, DECISION, TURN); }

    private static PlaceEdit coded(String code, LocalDate from) { return new PlaceEdit(Kind.RECODED, null, null, code, from, null, null, null, null, DECISION, TURN); }

    private static PlaceEdit dated(Kind kind, LocalDate from) { return new PlaceEdit(kind, null, null, null, from, null, null, null, null, DECISION, TURN); }

    private static PlaceEdit created(String type, String name, LocalDate from) {
        return new PlaceEdit(Kind.CREATED, name, type, null, from, null, null, null, null, null, null);
    }

    private static PlaceEdit declared(int households, LocalDate on) {
        return new PlaceEdit(Kind.DECLARED, null, null, null, on, null, households, null, "Trưởng thôn", null, null);
    }

    private static PlaceEdit takingPart(LocalDate from, LocalDate to) {
        return new PlaceEdit(Kind.TAKES_PART, null, null, null, from, to, null, null, null, null, null);
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
