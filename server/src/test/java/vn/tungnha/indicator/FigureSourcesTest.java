package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tungnha.indicator.Dashboard.TODAY;
import static vn.tungnha.indicator.Dashboard.VNEID;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Period;
import vn.tungnha.place.Days;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.TungNhaTest;

/** Whatever figure tuan opens in a village, the people and households behind it are listed, and add up to it. */
@TungNhaTest
class FigureSourcesTest {
    private static final Period MONTH = Period.monthTo(TODAY);

    @Autowired ApplicationContext context;
    @Autowired FigureSources sources;
    @Autowired Indicators indicators;
    @Autowired Boards boards;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @LocalServerPort int port;
    private Dashboard board;
    private UUID household;
    private UUID may;

    @BeforeEach
    void lanWorksInNaMon() {
        board = new Dashboard(context);
        household = board.household(board.at.naMon(), TODAY.minusDays(60));
        may = board.person(board.at.naMon(), household, TODAY.minusDays(60));
        for (LocalDate day : new LocalDate[] {TODAY.minusDays(40), TODAY.minusDays(3), TODAY.minusDays(2)}) board.visit(board.at.naMon(), household, day);
        board.help(board.at.naMon(), household, may, TODAY.minusDays(2), "alone", "neighbour");
        board.visit(board.at.naMon(), board.household(board.at.naMon(), TODAY.minusDays(50)), TODAY.minusDays(40));
        tell("stuck.raised/1", "{\"learner\":\"" + may + "\",\"service\":\"" + VNEID + "\",\"version\":1,\"step\":2}");
        UUID account = tell("account.opened/1", "{\"service\":\"" + VNEID + "\",\"use\":\"sell\"}");
        tell("account.opened/1", "{\"service\":\"" + VNEID + "\",\"use\":\"pay\"}");
        tell("order.made/1", "{\"service\":\"" + VNEID + "\",\"account\":\"" + account + "\",\"number\":\"A1\",\"on\":\"" + TODAY + "\",\"amount\":50000}");
        tell("account.closed/1", "{\"account\":\"" + account + "\",\"on\":\"" + TODAY + "\"}");
    }

    private UUID tell(String type, String body) {
        UUID id = UUID.randomUUID();
        board.tell(board.fact(board.at.naMon(), id, type, household, TODAY.minusDays(1), body, null));
        return id;
    }

    @Test
    void theLinesBehindEveryFigureAddUpToIt() {
        for (Period period : new Period[] {MONTH, Period.everTo(TODAY)}) {
            Board figures = boards.of(board.at.naMon(), period, TODAY);
            for (Indicator each : indicators.all()) {
                if (each.placesOf() != null) continue;
                assertThat(sources.of(board.at.naMon(), each.name(), period, TODAY, false).stream().mapToLong(FigureSource::amount).sum())
                        .as("%s in %s", each.name(), period).isEqualTo(figures.line(each.name()).now());
            }
        }
    }

    @Test
    void aLineNamesWhoIsMeantAndOpensTheirHousehold() {
        assertThat(sources.of(board.at.naMon(), "people-helped", MONTH, TODAY, false)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(may);
            assertThat(line.kind()).isEqualTo("person");
            assertThat(line.household()).isEqualTo(household);
            assertThat(line.last()).isEqualTo(TODAY.minusDays(2));
        });
        assertThat(sources.of(board.at.naMon(), "visits", MONTH, TODAY, false)).singleElement().extracting(FigureSource::amount).isEqualTo(2L);
    }

    @Test
    void aFigureOfManyPlacesIsOpenedPlaceByPlace() {
        assertThatThrownBy(() -> sources.of(board.at.diaLinh(), "visits", MONTH, TODAY, false)).hasMessageContaining("FIGURE_OF_MANY_PLACES");
        assertThatThrownBy(() -> sources.of(board.at.naMon(), "doors", MONTH, TODAY, false)).hasMessageContaining("INDICATOR_UNKNOWN");
        assertThat(sources.of(board.at.diaLinh(), "visits", MONTH, TODAY, true)).isEmpty();
    }

    @Test
    void whoMaySeeNumbersButNoNamesIsRefused() {
        String name = "kiem-" + UUID.randomUUID();
        UUID auditor = accounts.create(name, "Kiểm", "mot-hai-ba-bon");
        roles.grant(List.of(new Roles.Grant(auditor, Role.AUDITOR, board.at.province(), Days.ALWAYS)));
        Browser browser = new Browser(port, "console").signIn(name, "mot-hai-ba-bon");
        assertThat(browser.get("/api/v1/console/places/" + board.at.naMon() + "/indicators/visits/sources").statusCode()).isEqualTo(403);
    }
}
