package vn.tungnha.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.demo.DemoOptions;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.DemoProvince;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Boards;
import vn.tungnha.indicator.Indicator;
import vn.tungnha.indicator.Indicators;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.MovedClock;

/** 1-7-2025 in the demo province: 108 communes and 8 districts become 37 communes of tỉnh Thái Nguyên by one file. No fact moves, every sum stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReorganisedProvinceTest {
    private static final LocalDate TURN = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = TURN.minusDays(1);
    private static final LocalDate UNTIL = LocalDate.of(2022, 12, 25);
    private static final List<Period> PERIODS = List.of(new Period(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 11, 30)), Period.everTo(UNTIL));
    private static final String FILE = "backan-to-thainguyen-2025.csv";

    private House house;
    private Places places;
    private Reorganisations reorganisations;
    private Set<Integer> seenByHoa;
    private int province;
    private final Map<Integer, List<Place>> partsOf = new HashMap<>();

    @BeforeAll
    void theDemoProvinceBeforeTheTurn() {
        house = House.quiet("reorganised", new MovedClock(ProvinceDay.start(TURN.plusDays(14)).plusSeconds(8 * 3_600)));
        house.get(DemoProvince.class).load(new DemoOptions(UNTIL, 100), (day, last, facts) -> {});
        places = house.get(Places.class);
        reorganisations = house.get(Reorganisations.class);
        province = places.root(EVE).orElseThrow().id();
        seenByHoa = Set.copyOf(house.get(Authority.class).leaves(DemoPeople.HOA.account(), Permission.SEE_NUMBERS, EVE));
    }

    @AfterAll
    void theHouseIsClosed() { house.close(); }

    @Test
    @Order(1)
    void aRowThatIsNotRightIsNamedAndNothingIsDone() {
        String list = new String(file(), StandardCharsets.UTF_8).replace("01843,Phùng Chí Kiên", "01843,Phùng Chí Kiến").replace("01840,Đức Xuân,phường,full", "01840,Đức Xuân,phường,part")
                .replace("\n01849,", "\n99999,");
        ReorganisationPreview preview = reorganisations.preview(quyen(), province, request(), FILE, list.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.preview()).isNull();
        assertThat(preview.refused()).extracting(ReorganisationPreview.RefusedRow::code).contains("TERRITORY_UNIT_NAMED_OTHERWISE", "TERRITORY_UNIT_DIVIDED");
        refused(TerritoryProblem.TERRITORY_ROWS_REFUSED, () -> reorganisations.make(quyen(), province, request(), FILE, list.getBytes(StandardCharsets.UTF_8)));
        assertThat(places.find(province, TURN)).map(Place::fullName).contains("tỉnh Bắc Kạn");
    }

    @Test
    @Order(2)
    void thePreviewShowsTheSumsAndWritesNothing() {
        OperationPreview preview = reorganisations.preview(quyen(), province, request(), FILE, file()).preview();
        assertThat(preview.before()).hasSize(108);
        assertThat(preview.after()).hasSize(37);
        for (ToLongFunction<OperationPreview.Line> number : List.<ToLongFunction<OperationPreview.Line>>of(OperationPreview.Line::households, OperationPreview.Line::people,
                OperationPreview.Line::registeredHouseholds, OperationPreview.Line::registeredPeople, OperationPreview.Line::visits, OperationPreview.Line::facts)) {
            assertThat(preview.after().stream().mapToLong(number).sum()).isEqualTo(preview.before().stream().mapToLong(number).sum()).isPositive();
            assertThat(number.applyAsLong(preview.wholeAfter())).isEqualTo(number.applyAsLong(preview.wholeBefore())).isPositive();
        }
        assertThat(preview.wholeBefore().name()).isEqualTo("tỉnh Bắc Kạn");
        assertThat(preview.wholeAfter().name()).isEqualTo("tỉnh Thái Nguyên");
        assertThat(preview.wholeBefore().households()).isEqualTo(82_835);
        assertThat(preview.renamed()).contains("tổ dân phố 1 (Sông Cầu)");
        assertThat(places.children(province, TURN)).hasSize(8);
    }

    @Test
    @Order(3)
    void everySumBeforeIsTheSumAfterForEveryIndicatorAtEveryLevel() {
        reorganisations.make(quyen(), province, request(), FILE, file());
        assertThat(places.find(province, TURN)).map(each -> each.code() + " " + each.fullName()).contains("19 tỉnh Thái Nguyên");
        assertThat(places.find(province, EVE)).map(each -> each.code() + " " + each.fullName()).contains("06 tỉnh Bắc Kạn");
        List<Place> fresh = places.children(province, TURN);
        assertThat(fresh).hasSize(37).allMatch(each -> each.level() == Place.COMMUNE);
        List<Place> old = places.children(province, EVE).stream().flatMap(each -> places.children(each.id(), EVE).stream()).toList();
        assertThat(old).hasSize(108);
        for (Place each : old) partsOf.computeIfAbsent(places.ancestorsOf(each.ownLeaf(), TURN).getFirst().id(), absent -> new ArrayList<>()).add(each);
        assertThat(partsOf.keySet()).containsExactlyInAnyOrderElementsOf(fresh.stream().map(Place::id).toList());

        List<Indicator> indicators = house.get(Indicators.class).all();
        for (Period period : PERIODS) {
            same(indicators, List.of(board(province, period, EVE)), board(province, period, TURN));
            for (Place each : fresh) same(indicators, partsOf.get(each.id()).stream().map(part -> board(part.id(), period, EVE)).toList(), board(each.id(), period, TURN));
        }
        Board ever = board(province, PERIODS.getLast(), TURN);
        for (int i = 0; i < indicators.size(); i++) {
            int at = i;
            if (indicators.get(i).placesOf() == null)
                assertThat(ever.children().stream().mapToLong(each -> each.ever().get(at)).sum()).as(indicators.get(i).name()).isEqualTo(ever.lines().get(i).ever());
        }
        assertThat(ever.lines()).filteredOn(each -> each.ever() > 0).hasSizeGreaterThan(20);
        assertThat(house.get(Verification.class).verify().differences()).isEmpty();
    }

    @Test
    @Order(4)
    void aRoleOnACommuneThatEndedKeepsItsLeavesAndTheOldCodesMeanWhatTheyMeant() {
        Authority authority = house.get(Authority.class);
        assertThat(authority.leaves(DemoPeople.HOA.account(), Permission.SEE_NUMBERS, TURN)).isEqualTo(new TreeSet<>(seenByHoa));
        assertThat(places.byCode(Place.COMMUNE, "01843", EVE)).map(Place::name).contains("Phùng Chí Kiên");
        assertThat(places.byCode(Place.COMMUNE, "01843", TURN)).map(Place::name).contains("Bắc Kạn");
        assertThat(places.byCode(Place.COMMUNE, "01957", TURN)).map(Place::id).isEqualTo(places.byCode(Place.COMMUNE, "01957", EVE).map(Place::id));
        assertThat(reorganisations.preview(quyen(), province, request(), FILE, file()).refused()).hasSize(107).allMatch(each -> each.code().equals(PlaceProblem.PLACE_ABOLISHED.name()));
    }

    @Test
    @Order(5)
    void itIsTakenBackAsOne() {
        house.get(Territory.class).undo(quyen(), province);
        assertThat(places.find(province, TURN)).map(Place::fullName).contains("tỉnh Bắc Kạn");
        assertThat(places.children(province, TURN)).hasSize(8);
        assertThat(places.leavesOf(province, TURN)).isEqualTo(places.leavesOf(province, EVE));
        assertThat(house.get(TerritoryDirectory.class).page(quyen(), province).changes()).extracting(TerritoryChange::kind)
                .containsExactly(TerritoryChange.Kind.UNDONE, TerritoryChange.Kind.REORGANISED);
        assertThat(reorganisations.preview(quyen(), province, request(), FILE, file()).preview()).isNotNull();
    }

    private static void same(List<Indicator> indicators, List<Board> parts, Board whole) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Board.Line line = whole.lines().get(i);
            if (indicator.placesOf() != null) {
                assertThat(line.ever() > 0).as(indicator.name()).isEqualTo(line.ever() > 0 && parts.stream().anyMatch(each -> each.line(indicator.name()).ever() > 0));
                continue;
            }
            String at = indicator.name() + " of " + whole.place().name() + " in " + whole.period();
            assertThat(line.now()).as(at).isEqualTo(sum(parts, indicator, Board.Line::now));
            assertThat(line.ever()).as(at).isEqualTo(sum(parts, indicator, Board.Line::ever));
            assertThat(line.year()).as(at).isEqualTo(sum(parts, indicator, Board.Line::year));
            if (line.base() != null && !indicator.denominator().startsWith("places.")) assertThat(line.base()).as(at).isEqualTo(sum(parts, indicator, Board.Line::base));
        }
    }

    private static long sum(List<Board> parts, Indicator indicator, ToLongFunction<Board.Line> number) {
        return parts.stream().map(each -> each.line(indicator.name())).mapToLong(number).sum();
    }

    private Board board(int place, Period period, LocalDate map) { return house.get(Boards.class).of(place, period, map); }

    private static ReorganisationRequest request() {
        return new ReorganisationRequest(TURN, "1683/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), "Thái Nguyên", "19", true);
    }

    private byte[] file() { return reorganisations.sample(quyen(), province); }

    private static UUID quyen() { return DemoPeople.QUYEN.account(); }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
