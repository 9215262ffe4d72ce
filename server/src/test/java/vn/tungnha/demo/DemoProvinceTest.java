package vn.tungnha.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.indicator.Dashboards;
import vn.tungnha.indicator.Figures;
import vn.tungnha.indicator.Finding;
import vn.tungnha.indicator.Findings;
import vn.tungnha.indicator.Overview;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.MovedClock;

/** The demo province, a hundredth of it with its stories whole: it stands as it was counted, the same bytes every time, and each planted story (docs/demo.md) is on the screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoProvinceTest {
    private static final int SCALE = 100;
    private static final LocalDate EARLY = LocalDate.of(2022, 9, 8);
    private static final LocalDate AUTUMN = LocalDate.of(2022, 11, 30);
    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 29);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);

    private final MovedClock clock = new MovedClock(morning(UNTIL.plusDays(1)));
    private House house;
    private List<String> headsInAutumn;
    private Figures lateVillageBefore;

    @BeforeAll
    void theProvinceLivesThroughItsYears() {
        house = House.quiet("demo", clock);
        load(house, AUTUMN);
        headsInAutumn = heads(house);
        load(house, BEFORE);
        lateVillageBefore = lateVillage();
        load(house, UNTIL);
    }

    @AfterAll
    void theHouseIsClosed() { house.close(); }

    @Test
    void theProvinceStandsAsItWasCounted() {
        assertThat(count("select count(*) from team.team where level = 'commune'")).isEqualTo(108);
        assertThat(count("select count(*) from team.team where level = 'village'")).isEqualTo(1_292);
        assertThat(members("commune")).isEqualTo(1_044);
        assertThat(members("village")).isEqualTo(6_062);
        assertThat(count("""
                select sum(households) from place.declared d join place.place_version v on v.place = d.place
                 where v.level = 4 and d.source like '%minh họa%'
                """)).isEqualTo(82_835);
    }

    @Test
    void theSameSeedAndDateAreTheSameBytesEvenWhenLoadedInTwoGoes() {
        try (House again = House.quiet("demo-again")) {
            load(again, EARLY);
            load(again, AUTUMN);

            assertThat(heads(again)).isEqualTo(headsInAutumn);
        }
    }

    @Test
    void whatWasLoadedIsNotLoadedAgain() { assertThat(load(house, UNTIL)).isZero(); }

    @Test
    void itsRowsAndNumbersAreWhatItsFactsSay() { assertThat(house.get(Verification.class).verify().differences()).isEmpty(); }

    @Test
    void aCommuneIsSilentForThirtyFourDays() {
        Finding silent = found(commune("01876"), "silent-commune").getFirst();

        assertThat(silent.params()).contains(entry("days", 34));
        assertThat(silent.since()).isEqualTo(today().minusDays(34));
        assertThat(silent.call().phone()).startsWith("0999");
    }

    @Test
    void fortyVisitsInTenMinutesAreSeen() {
        assertThat((long) found("burst-of-visits", village(DemoStory.BURST)).params().get("visits")).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aVillageIsWithoutATeam() {
        assertThat(found(root(), "village-without-team")).extracting(each -> each.place().id()).containsExactly(village(DemoStory.NO_TEAM).id());
    }

    @Test
    void aVillageLearnsFromItsNeighbours() {
        assertThat(found("learns-from-neighbours", village(DemoStory.NEIGHBOURS)).tone()).isEqualTo(Finding.Tone.GLAD);
    }

    @Test
    void teamsExistOnPaperWhereTheirCommuneMoves() {
        List<Finding> onPaper = villages(DemoStory.PAPER).stream().flatMap(village -> found(communeOf(village), "team-on-paper").stream()
                .filter(each -> each.place().id() == village.id())).toList();

        assertThat(onPaper).isNotEmpty().allSatisfy(each -> assertThat(each.since().getYear()).isEqualTo(2022));
        assertThat(onPaper).allSatisfy(each -> assertThat(each.call().phone()).startsWith("0999"));
    }

    @Test
    void aPhonesClockIsTwoYearsBehind() {
        Finding clock = found("clocks-off", village(DemoStory.CLOCK));

        assertThat((long) clock.params().get("facts")).isPositive();
        assertThat(found(root(), "clocks-off")).extracting(each -> each.place().id()).containsExactly(clock.place().id());
    }

    @Test
    void aPhoneThatComesLateMovesWeeksThatHadPassed() {
        assertThat(lateVillageBefore.visits()).isZero();
        assertThat(lateVillage().visits()).isPositive();
    }

    @Test
    void threeHundredAndTwelvePeopleGotStuckAtOneStepAndOneAnswerSetTwoHundredAndEightyFree() {
        String atTheStep = "select count(distinct learner) from helpdesk.stuck where step = " + DemoStuck.STEP + " and service = '" + DemoServices.id(DemoStuck.SERVICE) + "'";

        assertThat(count(atTheStep)).isEqualTo(DemoTargets.STUCK);
        assertThat(count(atTheStep + " and closed_on is not null")).isEqualTo(DemoTargets.FREED);
        assertThat(count("select count(*) from helpdesk.answer where step = " + DemoStuck.STEP + " and service = '" + DemoServices.id(DemoStuck.SERVICE) + "'")).isEqualTo(1);
    }

    @Test
    void onlyHalfTheCommunesOpenedTheProvincesRound() {
        List<Finding> found = found(root(), "round-not-opened");

        assertThat(found).hasSize(54).extracting(each -> each.place().level()).containsOnly(3);
    }

    @Test
    void sellersHaveGoneQuietSinceTheLivestream() {
        assertThat(found(commune("01915"), "dormant-sellers")).isNotEmpty();
        assertThat(count("select count(*) from commerce.livestream where name like '%bí xanh thơm Ba Bể%' and on_day between '2023-07-01' and '2023-07-31'")).isEqualTo(1);
    }

    @Test
    void theProvinceStillSellsPaysAndHasBusinesses() {
        assertThat(count("select count(*) from commerce.order_made where on_day > '%s'".formatted(UNTIL.minusDays(62)))).isPositive();
        assertThat(count("select count(*) from commerce.order_made o join place.leaf_home h on h.leaf = o.leaf where o.on_day > '%s' and h.place in (%s)"
                .formatted(UNTIL.minusDays(150), villagesOf("01915")))).isPositive();
        assertThat(count("select count(*) from household.business")).isGreaterThan(30);
        assertThat(count("select count(*) from commerce.account where use = 'pay'")).isGreaterThan(50);
    }

    @Test
    void productsAreOnBothPlatforms() {
        long voso = count("select count(*) from commerce.product where service = '%s'".formatted(DemoServices.id(DemoTrade.VOSO)));
        long postmart = count("select count(*) from commerce.product where service = '%s'".formatted(DemoServices.id(DemoTrade.POSTMART)));

        assertThat(Math.min(voso, postmart)).isGreaterThan((voso + postmart) / 5);
    }

    @Test
    void anOfficerWhoWasStuckAtSigningDoesItAloneByNow() {
        assertThat(count("""
                select count(*) from visit.mastery m join team.member who on who.id = m.learner
                 where m.level = 5 and m.service = '%s' and who.account = '%s'
                """.formatted(DemoServices.id(DemoCommune.OFFICER_SERVICE), DemoPeople.HOA.account()))).isEqualTo(1);
    }

    @Test
    void mostPhonesAreHeardOfAndHardlyAnyOfTheSilentCommune() {
        Overview.HeardShare province = heard(root());
        Overview.HeardShare silent = heard(commune("01876"));

        assertThat(province.devices()).isGreaterThan(2_500);
        assertThat(province.heard()).isBetween(province.devices() / 2, province.devices() * 9 / 10);
        assertThat(silent.devices()).isPositive();
        assertThat(silent.heard()).isLessThan(silent.devices() / 4);
    }

    /** Whatever day the demo is loaded on; last, because the province then has lived longer than the other tests expect. */
    @Test
    @Order(Integer.MAX_VALUE)
    void itsStoriesAreThereOnLaterDaysToo() {
        for (LocalDate day : List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 2, 29))) {
            clock.pass(Duration.between(clock.instant(), morning(day)));
            load(house, day.minusDays(1));

            aCommuneIsSilentForThirtyFourDays();
            mostPhonesAreHeardOfAndHardlyAnyOfTheSilentCommune();
            aPhonesClockIsTwoYearsBehind();
            aVillageIsWithoutATeam();
            // the finding looks back one year: after that the show is history
            if (day.isBefore(DemoOffice.LAST_LIVESTREAM.atEndOfMonth().plusYears(1))) sellersHaveGoneQuietSinceTheLivestream();
            teamsExistOnPaperWhereTheirCommuneMoves();
        }
    }

    private static Instant morning(LocalDate day) { return ProvinceDay.start(day).plus(Duration.ofHours(9)); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }

    /** As tuan's console asks today. */
    private Overview.HeardShare heard(Place place) { return house.get(Dashboards.class).overview(place.id(), Period.monthTo(today()), today()).heard(); }

    private Figures lateVillage() {
        var lastThreeWeeks = new Period(BEFORE.minusDays(20), BEFORE);
        return house.get(Dashboards.class).overview(village(DemoStory.LATE_PHONE).id(), lastThreeWeeks, BEFORE).figures();
    }

    /** On the screen of the village's commune. */
    private Finding found(String rule, Place at) {
        return found(communeOf(at), rule).stream().filter(each -> each.place().id() == at.id()).findFirst().orElseThrow(() -> new AssertionError(rule + " at " + at));
    }

    private Place communeOf(Place village) { return places().find(village.parent(), today()).orElseThrow(); }

    /** As tuan's console asks today. */
    private List<Finding> found(Place at, String rule) {
        return house.get(Findings.class).at(at.id(), Period.monthTo(today()), today(), true).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private Place root() { return places().root(today()).orElseThrow(); }

    private Place commune(String code) { return places().byCode(3, code, today()).orElseThrow(); }

    private Place village(DemoStory story) { return villages(story).iterator().next(); }

    private Collection<Place> villages(DemoStory story) {
        return new DemoCast(new DemoNames(), DemoProvince.SEED).villagesWith(story).stream().map(this::byKey).toList();
    }

    /** Keys are the commune's code and the village's number in it, as the demo names villages that have no code. */
    private Place byKey(String key) {
        String[] parts = key.split("-");
        return places().children(commune(parts[0]).id(), today()).stream().sorted(Comparator.comparing(Place::id)).toList()
                .get(Integer.parseInt(parts[1]) - 1);
    }

    private String villagesOf(String commune) {
        return places().children(commune(commune).id(), today()).stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(","));
    }

    private Places places() { return house.get(Places.class); }

    private long members(String level) {
        return count("select count(*) from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team where t.level = '" + level + "'");
    }

    private long count(String sql) { return house.get(JdbcClient.class).sql(sql).query(Long.class).single(); }

    private static long load(House house, LocalDate until) {
        return house.get(DemoProvince.class).load(new DemoOptions(until, SCALE), (day, last, facts) -> {});
    }

    private static List<String> heads(House house) {
        return house.get(JdbcClient.class).sql("select leaf || ' ' || tick || ' ' || encode(hash, 'hex') from ledger.head order by leaf").query(String.class).list();
    }
}
