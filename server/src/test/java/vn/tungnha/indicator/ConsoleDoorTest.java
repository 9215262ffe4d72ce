package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Days;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.Budget;
import vn.tungnha.testing.TungNhaTest;

/** Offices see the numbers of their own place through the console door, and see them move. */
@TungNhaTest
@Tag("clock")
class ConsoleDoorTest {
    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Pulses pulses;
    @Autowired Clock clock;
    @LocalServerPort int port;

    @Test
    void hoaSeesHerCommuneAndNotTheOneNextDoor() {
        var board = new Dashboard(context);
        Browser hoa = signedIn("hoa", Role.COMMUNE_OFFICE, board.at.diaLinh());

        assertThat(hoa.get("/api/v1/console/places/" + board.at.diaLinh() + "/overview").statusCode()).isEqualTo(200);
        assertThat(hoa.get("/api/v1/console/places/" + board.at.naMon() + "/findings").statusCode()).isEqualTo(200);
        assertThat(hoa.get("/api/v1/console/places/" + board.at.haHieu() + "/overview").statusCode()).isEqualTo(403);
        assertThat(hoa.get("/api/v1/console/places/" + board.at.province() + "/overview").statusCode()).isEqualTo(403);
        assertThat(new Browser(port, "console").get("/api/v1/console/places/" + board.at.diaLinh() + "/overview").statusCode()).isEqualTo(401);
    }

    @Test
    void anOverviewOpensOnThisMonthAndTellsItsMapAndHowFreshItIs() {
        var board = new Dashboard(context);
        Browser tuan = signedIn("tuan", Role.PROVINCE_OFFICE, board.at.province());

        var seen = Browser.json(tuan.get("/api/v1/console/places/" + board.at.province() + "/overview"));

        var today = ProvinceDay.of(clock.instant());
        assertThat(seen.at("/period/from").asString()).isEqualTo(today.withDayOfMonth(1).toString());
        assertThat(seen.at("/period/to").asString()).isEqualTo(today.toString());
        assertThat(seen.at("/map").asString()).isEqualTo(today.toString());
        assertThat(seen.at("/months").size()).isEqualTo(13);
        assertThat(seen.at("/readAt").isMissingNode()).isFalse();
    }

    @Test
    void anUploadIsFeltWithinASecond() throws Exception {
        var board = new Dashboard(context);
        UUID household = board.household(board.at.naMon(), Dashboard.TODAY);
        BlockingQueue<Pulse> heard = new LinkedBlockingQueue<>();
        var looked = new CountDownLatch(1);
        Runnable stop = pulses.listen(pulse -> {
            looked.countDown();
            if (pulse.ticks().containsKey(board.leaf(board.at.naMon()))) heard.add(pulse);
        });
        try {
            assertThat(looked.await(60, TimeUnit.SECONDS)).isTrue();
            Budget.keeps(Duration.ofSeconds(1), () -> {
                board.visit(board.at.naMon(), household, Dashboard.TODAY);
                assertThat(heard.poll(60, TimeUnit.SECONDS)).isNotNull();
            });
        } finally {
            stop.run();
        }
    }

    private Browser signedIn(String who, Role role, int place) {
        String name = who + "-" + place;
        UUID account = accounts.create(name, who, "mot-hai-ba-bon");
        roles.grant(List.of(new Roles.Grant(account, role, place, Days.ALWAYS)));
        return new Browser(port, "console").signIn(name, "mot-hai-ba-bon");
    }
}
