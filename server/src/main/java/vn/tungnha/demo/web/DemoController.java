package vn.tungnha.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Account;
import vn.tungnha.access.Door;
import vn.tungnha.access.FrontDoors;
import vn.tungnha.access.Needs;
import vn.tungnha.demo.DemoPeople;
import vn.tungnha.demo.DemoProgress;
import vn.tungnha.demo.EmptyProvince;
import vn.tungnha.demo.SampleFile;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;

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

    /** A list that the visitor of the empty demo imports; {@code kind} is the kind of import. */
    record ListToImport(String kind, String fileName) {}

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DemoProgress progress;
    private final JdbcClient jdbc;
    private final FrontDoors doors;
    private final Clock clock;
    private final EmptyProvince empty;

    DemoController(DemoProgress progress, JdbcClient jdbc, FrontDoors doors, Clock clock, EmptyProvince empty) {
        this.progress = progress;
        this.jdbc = jdbc;
        this.doors = doors;
        this.clock = clock;
        this.empty = empty;
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

    /** The empty demo has its administrator only. */
    @GetMapping("/people")
    @Needs.Nothing
    List<Person> people() {
        return empty.administrator().map(account -> List.of(new Person(account.name(), account.displayName(), Door.CONSOLE.word(), DemoPeople.PASSWORD)))
                .orElseGet(() -> Arrays.stream(DemoPeople.values())
                        .map(person -> new Person(person.login(), person.displayName(), person.door().word(), DemoPeople.PASSWORD)).toList());
    }

    /** Files that a visitor of the empty demo imports, in the order of the first day; none in the other demo. */
    @GetMapping("/files")
    @Needs.Nothing
    List<ListToImport> files() { return empty.files().stream().map(file -> new ListToImport(file.kind(), file.fileName())).toList(); }

    @GetMapping("/files/{kind}")
    @Needs.Nothing
    ResponseEntity<byte[]> file(@PathVariable String kind) {
        SampleFile file = empty.files().stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow(() -> new Refusal(AccessProblem.NOT_FOUND));
        return ResponseEntity.ok().contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.fileName()).build().toString())
                .body(Workbook.write(file.sheet()));
    }

    /** Signs the browser in as that person at their front door. */
    @PostMapping("/become/{name}")
    @Needs.Nothing
    Opened become(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> administrator = empty.administrator().filter(account -> account.name().equals(name));
        if (administrator.isPresent()) return opened(administrator.get().id(), Door.CONSOLE, request, response);
        DemoPeople person = Arrays.stream(DemoPeople.values()).filter(each -> each.login().equals(name.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new Refusal(AccessProblem.NOT_FOUND));
        return opened(person.account(), person.door(), request, response);
    }

    private Opened opened(UUID account, Door door, HttpServletRequest request, HttpServletResponse response) {
        doors.open(account, door, request, response);
        return new Opened(door.word());
    }
}
