package vn.tungnha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tungnha.commerce.Sales;
import vn.tungnha.commerce.SalesFigures;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Boards;
import vn.tungnha.indicator.Dashboards;
import vn.tungnha.indicator.Overview;
import vn.tungnha.indicator.Register;
import vn.tungnha.indicator.RegisterLine;
import vn.tungnha.kernel.Period;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.ReportFigures;
import vn.tungnha.report.ReportKind;
import vn.tungnha.report.Reports;
import vn.tungnha.testing.House;
import vn.tungnha.training.TrainingFigures;
import vn.tungnha.training.Trainings;

/** One figure, one number: what one screen says of a place and a period, every other screen and document says too (docs/figures.md). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameFigureTest {
    private static final LocalDate END = LocalDate.of(2023, 7, 31);
    private static final List<Period> PERIODS = List.of(Period.monthTo(END), new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
            new Period(LocalDate.of(2022, 6, 10), LocalDate.of(2023, 5, 20)), Period.everTo(END));
    private static final Map<String, ToLongFunction<SalesFigures>> SALES = Map.of("marketplace-accounts", SalesFigures::accounts,
            "products-listed", SalesFigures::products, "transactions", SalesFigures::orders, "sales-value", SalesFigures::amount,
            "payment-accounts", SalesFigures::paymentAccounts);
    private static final Map<String, ToLongFunction<TrainingFigures>> TRAINING = Map.of("sessions", TrainingFigures::sessions,
            "conferences", TrainingFigures::conferences, "members-trained", TrainingFigures::members, "conference-members", TrainingFigures::conferenceMembers,
            "members-trained-hybrid", TrainingFigures::hybridMembers, "member-attendances", TrainingFigures::memberAttendances,
            "citizens-in-class", TrainingFigures::citizens, "citizen-attendances", TrainingFigures::citizenAttendances);

    private House house;
    private List<Place> line;

    @BeforeAll
    void theProvinceLivesUntilTheSummerOf2023() {
        house = House.quiet("same-figure");
        house.get(DemoProvince.class).load(new DemoOptions(END, 100), (day, last, facts) -> {});
        Places places = house.get(Places.class);
        int seller = house.get(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select leaf from commerce.order_made group by leaf order by count(*) desc, leaf limit 1").query(Integer.class).single();
        line = places.ancestorsOf(seller, END);
    }

    @AfterAll
    void theHouseIsClosed() { house.close(); }

    @Test
    void theFirstScreenSaysWhatTheTableOfIndicatorsSays() {
        everywhere((soft, at, period) -> {
            Overview seen = house.get(Dashboards.class).overview(at.id(), period, END);
            Board board = board(at, period);
            soft.assertThat(List.of(seen.figures().reached(), seen.figures().helped(), seen.figures().alone(), seen.figures().visits(), seen.figures().mastered(),
                    seen.figures().fromNeighbour(), seen.figures().registered())).as("%s %s", at.name(), period).isEqualTo(now(board, "households-reached", "people-helped",
                    "people-newly-alone", "visits", "people-mastered", "people-from-neighbours", "households-registered"));
            for (Overview.Glance each : seen.glance()) {
                soft.assertThat(each.now()).as("%s %s %s", at.name(), period, each.name()).isEqualTo(board.line(each.name()).now());
                soft.assertThat(each.ever()).as("%s %s %s ever", at.name(), period, each.name()).isEqualTo(board.line(each.name()).ever());
            }
            soft.assertThat(seen.ever().registered()).isEqualTo(board.line("households-registered").now());
        });
    }

    @Test
    void thePlacesBeneathAddUpToTheWhole() {
        everywhere((soft, at, period) -> {
            Board board = board(at, period);
            if (board.children().isEmpty()) return;
            for (int i = 0; i < board.lines().size(); i++) {
                int indicator = i;
                Board.Line whole = board.lines().get(i);
                soft.assertThat(board.children().stream().mapToLong(each -> each.now().get(indicator)).sum()).as("%s %s %s", at.name(), period, whole.name()).isEqualTo(whole.now());
                soft.assertThat(board.children().stream().mapToLong(each -> each.ever().get(indicator)).sum()).as("%s %s %s ever", at.name(), period, whole.name())
                        .isEqualTo(whole.ever());
            }
        });
    }

    @Test
    void aStateAtADayIsTheSameForAnyLengthOfPeriod() {
        everywhere((soft, at, period) -> {
            for (Board.Line line : board(at, period).lines())
                if (line.stock()) soft.assertThat(List.of(line.now(), line.year())).as("%s %s %s", at.name(), period, line.name()).containsOnly(line.ever());
        });
    }

    @Test
    void theRegisterOpensToTheHouseholdsOfItsFigures() {
        Place village = line.getFirst();
        for (Period period : PERIODS) {
            List<RegisterLine> register = house.get(Register.class).households(village.id(), period, END);
            Board board = board(village, period);
            assertThat(register.stream().filter(RegisterLine::reached).count()).as("reached %s", period).isEqualTo(board.line("households-reached").now());
            if (period.to().equals(END)) assertThat(register.stream().filter(each -> !"moved".equals(each.lastOutcome())).count()).as("registered")
                    .isEqualTo(board.line("households-registered").now());
        }
    }

    @Test
    void theScreensOfTrainingAndSalesSayTheSame() {
        everywhere((soft, at, period) -> {
            Board board = board(at, period);
            TrainingFigures training = house.get(Trainings.class).figures(at.id(), period.from(), period.to(), END);
            SalesFigures sales = house.get(Sales.class).at(at.id(), period.from(), period.to(), END).figures();
            TRAINING.forEach((name, of) -> soft.assertThat(of.applyAsLong(training)).as("%s %s %s", at.name(), period, name).isEqualTo(board.line(name).now()));
            SALES.forEach((name, of) -> soft.assertThat(of.applyAsLong(sales)).as("%s %s %s", at.name(), period, name).isEqualTo(board.line(name).now()));
            soft.assertThat(sales.everOrders()).isEqualTo(board.line("transactions").ever());
        });
    }

    @Test
    void aReportStatesTheFiguresOfTheScreenAndItsAnnexesAddUpToThem() {
        for (Place at : line.subList(1, line.size())) {
            ReportFigures figures = house.get(Reports.class).figures(ReportKind.ANNUAL, at.id(), END, END);
            Board board = board(at, new Period(figures.from(), figures.to()));
            assertThat(figures.lines()).as(at.name()).isEqualTo(board.lines());
            for (ReportFigures.UnitTable table : figures.units())
                for (String name : List.of("visits", "households-reached", "people-helped", "village-members", "transactions", "households-registered"))
                    assertThat(table.groups().stream().flatMap(group -> group.units().stream()).mapToLong(unit -> unit.counts().get(name).now()).sum())
                            .as("%s %s at level %s", at.name(), name, table.level()).isEqualTo(table.level() == Place.COMMUNE && at.level() == Place.PROVINCE
                                    ? ofCommunes(board, name) : board.line(name).now());
        }
    }

    @Test
    void partsAreNeverMoreThanTheWhole() {
        everywhere((soft, at, period) -> {
            Board board = board(at, period);
            notMore(soft, board, "people-hands-on", "people-helped");
            notMore(soft, board, "citizens-in-class", "people-trained");
            notMore(soft, board, "households-reached", "visits");
            notMore(soft, board, "conference-members", "members-trained");
            notMore(soft, board, "people-mastered", "people-helped");
        });
    }

    /** The annex of communes leaves out what belongs to the province itself. */
    private long ofCommunes(Board province, String name) {
        return province.children().stream().filter(each -> !each.own())
                .mapToLong(each -> house.get(Boards.class).of(each.place().id(), province.period(), END).line(name).now()).sum();
    }

    private static void notMore(SoftAssertions soft, Board board, String part, String whole) {
        soft.assertThat(board.line(part).now()).as("%s %s of %s", board.place().name(), part, whole).isLessThanOrEqualTo(board.line(whole).now());
    }

    private Board board(Place at, Period period) { return house.get(Boards.class).of(at.id(), period, END); }

    private static List<Long> now(Board board, String... names) { return java.util.Arrays.stream(names).map(name -> board.line(name).now()).toList(); }

    /** A village, its commune, its district and the province, in each period. */
    private void everywhere(Check check) {
        var soft = new SoftAssertions();
        for (Place at : line) for (Period period : PERIODS) check.of(soft, at, period);
        soft.assertAll();
    }

    private interface Check {
        void of(SoftAssertions soft, Place at, Period period);
    }
}
