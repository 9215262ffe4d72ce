package vn.tungnha.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Boards;
import vn.tungnha.indicator.Dashboards;
import vn.tungnha.indicator.Finding;
import vn.tungnha.indicator.Findings;
import vn.tungnha.indicator.FirstStep;
import vn.tungnha.indicator.FirstSteps;
import vn.tungnha.indicator.Indicator;
import vn.tungnha.indicator.Indicators;
import vn.tungnha.indicator.Overview;
import vn.tungnha.indicator.ServiceBoard;
import vn.tungnha.indicator.ServiceBoards;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** The office's one screen: a place's figures, what stands out in them, and what they are made of. */
@RestController
@RequestMapping("/api/v1/console")
class DashboardController {
    /**
     * @param turns until today, ascending
     * @param last  the latest day whose map has the place: today, or the last day of a place that has ended
     */
    record Maps(List<LocalDate> turns, LocalDate last) {}

    private final Dashboards dashboards;
    private final Findings findings;
    private final Indicators indicators;
    private final Boards boards;
    private final ServiceBoards services;
    private final FirstSteps firstSteps;
    private final Authority authority;
    private final Places places;
    private final Clock clock;

    DashboardController(Dashboards dashboards, Findings findings, Indicators indicators, Boards boards, ServiceBoards services, FirstSteps firstSteps,
            Authority authority, Places places, Clock clock) {
        this.places = places;
        this.dashboards = dashboards;
        this.findings = findings;
        this.indicators = indicators;
        this.boards = boards;
        this.firstSteps = firstSteps;
        this.services = services;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Without dates: this month up to today, on today's map.
     *
     * @param from first day; 2000-01-01 or earlier is "since founding"
     * @param to   last day
     * @param asOf what happened by the end of this day is counted
     * @param map  the day whose map is used
     */
    @GetMapping("/places/{place}/overview")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<Overview> overview(@PathVariable int place, @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to, @RequestParam(required = false) LocalDate asOf,
            @RequestParam(required = false) LocalDate map) {
        return fresh(dashboards.overview(place, period(from, to, asOf), places.mapDay(place, map, today())));
    }

    /** What somebody should look at, as of a day; whom to call only for those who may see personal data. */
    @GetMapping("/places/{place}/findings")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<List<Finding>> findings(@PathVariable int place, @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to, @RequestParam(required = false) LocalDate asOf,
            @RequestParam(required = false) LocalDate map, Caller caller) {
        boolean named = authority.permitsAt(caller.account(), Permission.SEE_PERSONAL, place, today());
        return fresh(findings.at(place, period(from, to, asOf), places.mapDay(place, map, today()), named));
    }

    /** Every indicator of the place and of those directly beneath; days as in {@link #overview}. */
    @GetMapping("/places/{place}/indicators")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<Board> board(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) LocalDate asOf, @RequestParam(required = false) LocalDate map) {
        return fresh(boards.of(place, period(from, to, asOf), places.mapDay(place, map, today())));
    }

    /** The first tasks of a province or a commune, in order, and how far each is done. */
    @GetMapping("/places/{place}/first-steps")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<List<FirstStep>> firstSteps(@PathVariable int place) { return fresh(firstSteps.of(place)); }

    /**
     * How many people each service was taught, and how many can do it; days as in {@link #overview}.
     *
     * @param service code of one service, to get its figures of the places directly beneath too
     */
    @GetMapping("/places/{place}/service-indicators")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<ServiceBoard> services(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) LocalDate asOf, @RequestParam(required = false) LocalDate map, @RequestParam(required = false) @Nullable String service) {
        return fresh(services.of(place, period(from, to, asOf), places.mapDay(place, map, today()), service));
    }

    /** There is a map before and one after each day on which districts or communes of the place changed. */
    @GetMapping("/places/{place}/maps")
    @Needs(Permission.SEE_NUMBERS)
    Maps maps(@PathVariable int place) { return new Maps(places.turns(place, today()), places.mapDay(place, null, today())); }

    @GetMapping("/indicators")
    @Needs(Permission.SEE_NUMBERS)
    List<Indicator> indicators() { return indicators.all(); }

    private Period period(LocalDate from, LocalDate to, LocalDate asOf) { return Period.asked(from, to, asOf, today()); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }

    private static <T> ResponseEntity<T> fresh(T body) { return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body); }
}
