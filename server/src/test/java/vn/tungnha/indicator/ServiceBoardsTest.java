package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Period;
import vn.tungnha.testing.TungNhaTest;

/** Each service that tuan adds to the catalogue has its figures at once: who was helped with it, who can do it alone. */
@TungNhaTest
class ServiceBoardsTest {
    private static final Period MONTH = Period.monthTo(TODAY);
    private static final LocalDate IN_SUMMER = LocalDate.of(2026, 7, 10);

    @Autowired ApplicationContext context;
    @Autowired ServiceBoards boards;
    @Autowired ServiceIndicators indicators;
    @Autowired FigureSources sources;
    private Dashboard board;
    private UUID vneid;
    private UUID wallet;
    private String code;

    @BeforeEach
    void tuanAddsTwoServices() {
        board = new Dashboard(context);
        context.getBean(Roles.class).grant(board.lan, Role.PROVINCE_OFFICE, board.at.province(), LocalDate.of(2022, 3, 1), null);
        code = "vneid-" + UUID.randomUUID().toString().substring(0, 8);
        vneid = added(code);
        wallet = added("vi-" + code);
    }

    private UUID added(String code) {
        UUID id = UUID.randomUUID();
        board.tell(board.fact(board.at.province(), id, "service.added/1", id, IN_SUMMER,
                "{\"code\":\"" + code + "\",\"name\":\"" + code + "\",\"category\":\"c\",\"pillar\":\"society\",\"audience\":\"citizen\",\"owner\":\"o\",\"status\":\"live\"}", null));
        return id;
    }

    private UUID learns(int village, UUID service, LocalDate... days) {
        UUID household = board.household(village, IN_SUMMER);
        UUID person = board.person(village, household, IN_SUMMER);
        for (LocalDate day : days) helped(village, household, person, service, day);
        if (days.length > 0) helpedAtAVisit(village, household, person, service, days[days.length - 1]);
        return person;
    }

    private void helped(int village, UUID household, UUID person, UUID service, LocalDate day) {
        board.tell(board.fact(village, UUID.randomUUID(), "help.given/1", household, day,
                "{\"learner\":\"" + person + "\",\"service\":\"" + service + "\",\"seen\":\"alone\",\"device\":\"own\"}", null));
    }

    /** The same again at a visit of that day, which counts nobody twice. */
    private void helpedAtAVisit(int village, UUID household, UUID person, UUID service, LocalDate day) {
        UUID visit = board.visit(village, household, day);
        board.tell(board.fact(village, UUID.randomUUID(), "help.given/1", household, day,
                "{\"visit\":\"" + visit + "\",\"learner\":\"" + person + "\",\"service\":\"" + service + "\",\"seen\":\"alone\"}", null));
    }

    @Test
    void helpAtAVisitCountsLikeHelpElsewhere() {
        UUID household = board.household(board.at.naMon(), IN_SUMMER);
        UUID person = board.person(board.at.naMon(), household, IN_SUMMER);
        helpedAtAVisit(board.at.naMon(), household, person, vneid, TODAY.minusDays(1));

        assertThat(line(board.at.province(), MONTH, code, ServiceMeasure.HELPED)).extracting(Board.Line::now, Board.Line::ever).containsExactly(1L, 1L);
        assertThat(sources.of(board.at.naMon(), "service." + code + ".helped", MONTH, TODAY, false)).singleElement().extracting(FigureSource::id).isEqualTo(person);
    }

    private Board.Line line(int place, Period period, String service, ServiceMeasure measure) {
        return boards.of(place, period, TODAY, null).board().line("service." + service + "." + measure.word());
    }

    @Test
    void eachPersonCountsOnceForAServiceHoweverOftenTheyWereHelped() {
        learns(board.at.naMon(), vneid, IN_SUMMER, TODAY.minusDays(3), TODAY.minusDays(2));
        learns(board.at.banVang(), vneid, TODAY.minusDays(5), TODAY.minusDays(1));
        learns(board.at.khauLa(), wallet, TODAY.minusDays(1));

        assertThat(line(board.at.province(), MONTH, code, ServiceMeasure.HELPED)).extracting(Board.Line::now, Board.Line::year, Board.Line::ever, Board.Line::lastYear)
                .containsExactly(2L, 2L, 2L, 0L);
        assertThat(line(board.at.province(), MONTH, code, ServiceMeasure.ALONE)).as("one person could do it in summer").extracting(Board.Line::now, Board.Line::ever).containsExactly(1L, 2L);
        assertThat(line(board.at.province(), MONTH, code, ServiceMeasure.ABLE)).extracting(Board.Line::stock, Board.Line::now).containsExactly(true, 2L);
        assertThat(line(board.at.province(), MONTH, code, ServiceMeasure.MASTERED).now()).as("alone again after fourteen days").isEqualTo(1);
        assertThat(line(board.at.naMon(), MONTH, code, ServiceMeasure.ABLE).now()).isEqualTo(1);
        assertThat(line(board.at.province(), MONTH, "vi-" + code, ServiceMeasure.HELPED).now()).isEqualTo(1);
    }

    @Test
    void aFactMovesTheFigureOfItsVillageAtOnce() {
        learns(board.at.naMon(), vneid, TODAY.minusDays(3));
        assertThat(line(board.at.diaLinh(), MONTH, code, ServiceMeasure.ABLE).now()).isEqualTo(1);
        learns(board.at.naMon(), vneid, TODAY.minusDays(1));
        assertThat(line(board.at.diaLinh(), MONTH, code, ServiceMeasure.ABLE).now()).isEqualTo(2);
    }

    @Test
    void oneServiceIsListedByPlaceAndItsPlacesAddUp() {
        learns(board.at.naMon(), vneid, TODAY.minusDays(3));
        learns(board.at.khauLa(), vneid, TODAY.minusDays(2));

        ServiceBoard of = boards.of(board.at.province(), MONTH, TODAY, code);

        assertThat(of.services()).singleElement().extracting(ServiceBoard.Service::code).isEqualTo(code);
        assertThat(of.board().lines()).hasSize(ServiceMeasure.values().length);
        for (ServiceMeasure measure : ServiceMeasure.values())
            assertThat(of.board().children().stream().mapToLong(child -> child.now().get(measure.ordinal())).sum()).as(measure.word())
                    .isEqualTo(of.board().lines().get(measure.ordinal()).now());
        assertThatThrownBy(() -> boards.of(board.at.province(), MONTH, TODAY, "no-such-service")).hasMessageContaining("INDICATOR_UNKNOWN");
    }

    @Test
    void thePeopleBehindAFigureAddUpToIt() {
        UUID may = learns(board.at.naMon(), vneid, IN_SUMMER, TODAY.minusDays(3));
        learns(board.at.naMon(), vneid, TODAY.minusDays(2));

        for (Period period : List.of(MONTH, Period.everTo(TODAY)))
            for (ServiceMeasure measure : ServiceMeasure.values())
                assertThat(sources.of(board.at.naMon(), "service." + code + "." + measure.word(), period, TODAY, false)).as("%s in %s", measure, period)
                        .hasSize((int) line(board.at.naMon(), period, code, measure).now());
        assertThat(sources.of(board.at.naMon(), "service." + code + ".mastered", MONTH, TODAY, false)).singleElement().extracting(FigureSource::id).isEqualTo(may);
    }

    @Test
    void everyServiceHasAnIndicatorForEachMeasure() {
        assertThat(indicators.all()).extracting(Indicator::name).contains("service." + code + ".helped", "service." + code + ".alone", "service." + code + ".able",
                "service." + code + ".mastered");
    }
}
