package vn.tungnha.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.FrontDoors;
import vn.tungnha.access.Needs;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.DemoProgress;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/** The first minute of a visitor: the province lighting up, and people to become. Only there in demo mode. */
@RestController
@RequestMapping("/api/v1/demo")
@ConditionalOnProperty("tungnha.demo")
class DemoController {
    /** A village as a point of light: declared households, and where it stands (degrees). */
    record Point(int place, String name, String commune, double lat, double lon, int households) {}

    /** A village's reached households, by place. */
    record Lit(int place, long reached) {}

    record Seen(DemoProgress.Snapshot progress, long householdsReached, List<Lit> villages) {}

    /** Somebody one may become, and where that leads. */
    record Person(String name, String displayName, String door, String password) {}

    record Opened(String door) {}

    private final DemoProgress progress;
    private final JdbcClient jdbc;
    private final FrontDoors doors;
    private final Clock clock;

    DemoController(DemoProgress progress, JdbcClient jdbc, FrontDoors doors, Clock clock) {
        this.progress = progress;
        this.jdbc = jdbc;
        this.doors = doors;
        this.clock = clock;
    }

    @GetMapping("/villages")
    @Needs.Nothing
    List<Point> villages() {
        return jdbc.sql("""
                select v.place, v.type || ' ' || v.name as name, c.type || ' ' || c.name as commune, p.lat, p.lon, d.households
                  from place.place_version v
                  join place.place_version c on c.place = v.parent and c.valid @> :today::date
                  join place.place_point p on p.place = v.place
                  join place.declared d on d.place = v.place
                 where v.level = 4 and v.valid @> :today::date
                """).param("today", ProvinceDay.of(clock.instant())).query((row, n) -> new Point(row.getInt("place"), row.getString("name"), row.getString("commune"), row.getDouble("lat"), row.getDouble("lon"),
                row.getInt("households"))).list();
    }

    @GetMapping("/progress")
    @Needs.Nothing
    Seen progress() {
        List<Lit> lit = jdbc.sql("""
                select h.place, sum(t.amount) as reached
                  from place.leaf_home h
                 cross join lateral (select amounts[(select id from ledger.measure where name = 'household.reached@ever')] as amount
                                       from ledger.tally t where t.leaf = h.leaf and t.grain = 3 offset 0) t
                 group by h.place
                having sum(t.amount) > 0
                """).query((row, n) -> new Lit(row.getInt("place"), row.getLong("reached"))).list();
        return new Seen(progress.snapshot(), lit.stream().mapToLong(Lit::reached).sum(), lit);
    }

    @GetMapping("/people")
    @Needs.Nothing
    List<Person> people() {
        return Arrays.stream(DemoPeople.values())
                .map(person -> new Person(person.login(), person.displayName(), person.door().word(), DemoPeople.PASSWORD)).toList();
    }

    /** Signs the browser in as that person at their front door. */
    @PostMapping("/become/{name}")
    @Needs.Nothing
    Opened become(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        DemoPeople person = Arrays.stream(DemoPeople.values()).filter(each -> each.login().equals(name.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new Refusal(AccessProblem.NOT_FOUND));
        doors.open(person.account(), person.door(), request, response);
        return new Opened(person.door().word());
    }
}
