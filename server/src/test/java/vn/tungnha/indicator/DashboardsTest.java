package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungnha.indicator.Dashboard.TODAY;
import static vn.tungnha.indicator.Dashboard.VNEID;
import static vn.tungnha.indicator.Dashboard.distinct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Registry;
import vn.tungnha.testing.TungNhaTest;

/** The numbers tuan sees are the facts lan told, on every level, in every period, on every map. */
@TungNhaTest
class DashboardsTest {
    private static final Period THIS_MONTH = Period.monthTo(TODAY);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired Registry registry;

    @Test
    void everyIndicatorCountsWhatAModuleDeclares() {
        for (Indicator each : Stream.concat(Indicators.OF_A_PERIOD.stream(), Indicators.AT_A_GLANCE.stream()).toList()) {
            assertThat(registry.measures()).containsKey(each.numerator());
            assertThat(registry.measures().get(each.numerator()).kind()).isEqualTo(each.counting() == Indicator.Counting.DIFFERENT ? Measure.Kind.DISTINCT : Measure.Kind.COUNT);
            assertThat(registry.measures().get(each.numerator()).unit()).isEqualTo(each.unit());
        }
    }

    @Test
    void everyLevelSumsTheFactsBeneathIt() {
        var board = new Dashboard(context);
        visited(board, board.at.naMon(), 3);
        visited(board, board.at.banVang(), 2);
        visited(board, board.at.naVai(), 1);
        visited(board, board.at.khauLa(), 4);

        assertThat(board.see(board.at.province(), THIS_MONTH).figures().reached()).isEqualTo(10);
        assertThat(board.see(board.at.district(), THIS_MONTH).figures().visits()).isEqualTo(6);
        assertThat(board.see(board.at.diaLinh(), THIS_MONTH).figures().reached()).isEqualTo(5);
        assertThat(board.see(board.at.naMon(), THIS_MONTH).figures().reached()).isEqualTo(3);
        assertThat(board.see(board.at.province(), THIS_MONTH).children()).extracting(Overview.Line::visits).containsExactlyInAnyOrder(6L, 4L);
        assertThat(board.see(board.at.province(), THIS_MONTH).units()).hasSize(3);
    }

    @Test
    void theFirstScreenTellsTheRestOfTheWorkBesideTheFiguresOnEveryLevel() {
        var board = new Dashboard(context);
        LocalDate lastMonth = TODAY.minusMonths(1);
        stuck(board, board.at.naMon(), lastMonth, false);
        stuck(board, board.at.naMon(), YESTERDAY, true);
        stuck(board, board.at.naVai(), YESTERDAY, false);
        sells(board, board.at.naMon(), lastMonth);
        sells(board, board.at.naMon(), TODAY);

        assertThat(glance(board, board.at.province(), "stuck-raised")).isEqualTo(new Overview.Glance("stuck-raised", Measure.Unit.OCCURRENCE, 2, 1L, 3));
        assertThat(glance(board, board.at.province(), "stuck-closed")).isEqualTo(new Overview.Glance("stuck-closed", Measure.Unit.OCCURRENCE, 1, 0L, 1));
        assertThat(glance(board, board.at.diaLinh(), "stuck-raised").ever()).isEqualTo(2);
        assertThat(glance(board, board.at.diaLinh(), "marketplace-accounts")).as("what stands, and what stood at the end of the period before")
                .isEqualTo(new Overview.Glance("marketplace-accounts", Measure.Unit.ACCOUNT, 2, 1L, 2));
        assertThat(glance(board, board.at.haHieu(), "marketplace-accounts").now()).isZero();
    }

    private static Overview.Glance glance(Dashboard board, int place, String name) {
        return board.see(place, THIS_MONTH).glance().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static void stuck(Dashboard board, int village, LocalDate day, boolean freed) {
        UUID household = board.household(village, day);
        UUID person = board.person(village, household, day);
        board.tell(board.fact(village, UUID.randomUUID(), "stuck.raised/1", household, day,
                "{\"learner\":\"" + person + "\",\"service\":\"" + VNEID + "\",\"version\":1,\"step\":2}", null));
        if (freed) board.help(village, household, person, TODAY, "alone", "team");
    }

    private static void sells(Dashboard board, int village, LocalDate day) {
        UUID household = board.household(village, day);
        board.tell(board.fact(village, UUID.randomUUID(), "account.opened/1", household, day, "{\"service\":\"" + VNEID + "\",\"use\":\"sell\"}", null));
    }

    @Test
    void aReorganisationMovesNoNumberAndTheOldMapStillTellsTheOldTree() {
        var board = new Dashboard(context);
        visited(board, board.at.naVai(), 2);
        visited(board, board.at.naMon(), 1);
        LocalDate change = LocalDate.of(2026, 7, 1);
        moveVillage(board, board.at.naVai(), board.at.diaLinh(), change);

        assertThat(board.see(board.at.diaLinh(), THIS_MONTH, TODAY).figures().reached()).isEqualTo(3);
        assertThat(board.see(board.at.haHieu(), THIS_MONTH, TODAY).figures().reached()).isZero();
        assertThat(board.see(board.at.haHieu(), THIS_MONTH, change.minusDays(1)).figures().reached()).isEqualTo(2);
        assertThat(board.see(board.at.province(), THIS_MONTH, change.minusDays(1)).figures())
                .isEqualTo(board.see(board.at.province(), THIS_MONTH, TODAY).figures());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void householdsAreCountedOnceInAnyPeriodAsIfCountedByHand(int seed) {
        var board = new Dashboard(context);
        var random = new Random(seed);
        Map<UUID, List<LocalDate>> visits = new HashMap<>();
        LocalDate first = LocalDate.of(2024, 11, 1);
        for (int i = 0; i < 6; i++) {
            UUID household = board.household(board.at.naMon(), first);
            visits.put(household, new ArrayList<>());
            for (int n = 0; n < 8; n++) {
                LocalDate day = first.plusDays(random.nextInt(754));
                board.visit(board.at.naMon(), household, day);
                visits.get(household).add(day);
            }
        }

        for (Period period : periods(random, first)) {
            Overview seen = board.see(board.at.naMon(), period);
            assertThat(seen.figures().reached()).as("%s", period).isEqualTo(distinct(visits, period));
            if (period.previous() != null) assertThat(seen.before().reached()).as("before %s", period).isEqualTo(distinct(visits, period.previous()));
            for (Overview.Month month : seen.months()) {
                LocalDate end = month.start().plusMonths(1).minusDays(1);
                assertThat(month.reached()).isEqualTo(distinct(visits, new Period(month.start(), end.isAfter(period.to()) ? period.to() : end)));
            }
        }
    }

    private static List<Period> periods(Random random, LocalDate first) {
        var periods = new ArrayList<>(List.of(THIS_MONTH, Period.everTo(TODAY), new Period(LocalDate.of(2026, 1, 1), TODAY),
                new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)), new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 14))));
        for (int i = 0; i < 12; i++) {
            LocalDate from = first.plusDays(random.nextInt(700));
            periods.add(new Period(from, from.plusDays(random.nextInt(400))));
        }
        return periods;
    }

    @Test
    void asOfADayCountsWhatHappenedByItsEndWheneverItWasHeard() {
        var board = new Dashboard(context);
        UUID household = board.household(board.at.naMon(), YESTERDAY);
        board.visit(board.at.naMon(), household, TODAY);
        assertThat(board.see(board.at.province(), THIS_MONTH.until(YESTERDAY)).figures().reached()).isZero();

        board.visit(board.at.naMon(), household, YESTERDAY.minusDays(1));

        assertThat(board.see(board.at.province(), THIS_MONTH.until(YESTERDAY)).figures().reached()).isEqualTo(1);
        assertThat(board.see(board.at.province(), THIS_MONTH).figures().visits()).isEqualTo(2);
    }

    @Test
    void ratesCountOnlyPlacesThatTakePart() {
        var board = new Dashboard(context);
        board.declares(board.at.naMon(), 10).declares(board.at.banVang(), 10).declares(board.at.naVai(), 40).takesPart(board.at.diaLinh());
        visited(board, board.at.naMon(), 5);
        visited(board, board.at.naVai(), 7);

        Overview seen = board.see(board.at.province(), THIS_MONTH);

        assertThat(seen.coverage()).isEqualTo(new Overview.Coverage(5, 20, 5, 1, 3, "commune"));
        assertThat(seen.figures().reached()).isEqualTo(12);
        assertThat(line(seen.units(), board.at.diaLinh()).rate()).isEqualTo(25.0);
        assertThat(line(seen.units(), board.at.haHieu()).rate()).isNull();
        assertThat(line(seen.units(), board.at.haHieu()).takesPart()).isFalse();
    }

    @Test
    void aPlaceThatNoLongerTakesPartStillDidInThePeriodsOfItsTime() {
        var board = new Dashboard(context);
        LocalDate left = LocalDate.of(2026, 7, 1);
        board.declares(board.at.naMon(), 10).declares(board.at.naVai(), 40).takesPart(board.at.haHieu());
        jdbc.sql("insert into place.participation (place, valid) values (:place, daterange('2022-03-01', :left))")
                .param("place", board.at.diaLinh()).param("left", left).update();
        board.places.forget();
        UUID household = board.household(board.at.naMon(), left.minusDays(9));
        board.visit(board.at.naMon(), household, left.minusDays(9));
        board.visit(board.at.naMon(), household, YESTERDAY);

        Overview then = board.see(board.at.province(), new Period(left.minusDays(30), left.minusDays(1)));
        Overview now = board.see(board.at.province(), THIS_MONTH);

        assertThat(then.coverage()).isEqualTo(new Overview.Coverage(1, 50, 1, 2, 3, "commune"));
        assertThat(now.coverage()).isEqualTo(new Overview.Coverage(0, 40, 0, 1, 3, "commune"));
        assertThat(now.figures().reached()).isEqualTo(1);
    }

    @Test
    void ratesAreSharesOfWhatIsCountedInTheSameUnit() {
        for (Indicator each : Indicators.OF_A_PERIOD)
            if (each.denominator() != null) {
                assertThat(each.denominator()).as(each.name()).isEqualTo(Indicator.Base.DECLARED_HOUSEHOLDS);
                assertThat(each.unit()).as(each.name()).isEqualTo(Measure.Unit.HOUSEHOLD);
            }
    }

    @Test
    void aSilentPlaceTellsHowLong() {
        var board = new Dashboard(context);
        board.visit(board.at.naVai(), board.household(board.at.naVai(), TODAY.minusDays(40)), TODAY.minusDays(34));

        Overview.Line haHieu = line(board.see(board.at.province(), THIS_MONTH).units(), board.at.haHieu());

        assertThat(haHieu.lastVisit()).isEqualTo(TODAY.minusDays(34));
        assertThat(haHieu.silentDays()).isEqualTo(34);
    }

    @Test
    void aNewVisitIsSeenAtOnceAndPeopleWhoManageAloneAreCountedOnce() {
        var board = new Dashboard(context);
        UUID household = board.household(board.at.khauLa(), YESTERDAY);
        UUID may = board.person(board.at.khauLa(), household, YESTERDAY);
        assertThat(board.see(board.at.province(), THIS_MONTH).figures().helped()).isZero();

        board.help(board.at.khauLa(), household, may, YESTERDAY, "alone", "team");
        board.help(board.at.khauLa(), household, may, TODAY, "alone", "team");

        Figures seen = board.see(board.at.province(), THIS_MONTH).figures();
        assertThat(seen.helped()).isEqualTo(1);
        assertThat(seen.alone()).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsNotOnTheMapIsRefusedByName() {
        var board = new Dashboard(context);
        assertThatThrownBy(() -> board.see(2_000_000_000, THIS_MONTH)).isInstanceOf(Refusal.class).hasMessageContaining("PLACE_NOT_ON_MAP");
    }

    private static void visited(Dashboard board, int village, int households) {
        for (int i = 0; i < households; i++) board.visit(village, board.household(village, YESTERDAY), YESTERDAY);
    }

    private static Overview.Line line(List<Overview.Line> lines, int place) {
        return lines.stream().filter(each -> each.place().id() == place).findFirst().orElseThrow();
    }

    private void moveVillage(Dashboard board, int village, int commune, LocalDate day) {
        jdbc.sql("""
                with past as (update place.place_version set valid = valid * daterange(null, :day) where place = :village
                              returning place, code, name, type, level)
                insert into place.place_version (place, valid, code, name, type, level, parent)
                select place, daterange(:day, null), code, name, type, level, :commune from past
                """).param("day", day).param("village", village).param("commune", commune).update();
        jdbc.sql("call place.derive_leaves()").update();
        board.places.forget();
    }
}
