package vn.tungnha.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.indicator.BusinessLine;
import vn.tungnha.indicator.FigureSource;
import vn.tungnha.indicator.FigureSources;
import vn.tungnha.indicator.FindingFact;
import vn.tungnha.indicator.Findings;
import vn.tungnha.indicator.HouseholdStory;
import vn.tungnha.indicator.Register;
import vn.tungnha.indicator.RegisterLine;
import vn.tungnha.indicator.ToldFact;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** The last steps of the way down: a village's households, one household, and the facts it is made of. Only for those who may see names. */
@RestController
@RequestMapping("/api/v1/console")
class RegisterController {
    private final Register register;
    private final FigureSources sources;
    private final Findings findings;
    private final Places places;
    private final Clock clock;

    RegisterController(Register register, FigureSources sources, Findings findings, Places places, Clock clock) {
        this.places = places;
        this.register = register;
        this.sources = sources;
        this.findings = findings;
        this.clock = clock;
    }

    /** Without dates: this month up to today. */
    @GetMapping("/villages/{place}/households")
    @Needs(Permission.SEE_PERSONAL)
    List<RegisterLine> households(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) LocalDate map) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return register.households(place, Period.asked(from, to, null, today), places.mapDay(place, map, today));
    }

    @GetMapping("/villages/{place}/businesses")
    @Needs(Permission.SEE_PERSONAL)
    List<BusinessLine> businesses(@PathVariable int place, @RequestParam(required = false) LocalDate map) {
        return register.businesses(place, places.mapDay(place, map, ProvinceDay.of(clock.instant())));
    }

    /** The visits behind a finding of many visits within ten minutes. */
    @GetMapping("/places/{place}/findings/burst-of-visits/facts")
    @Needs(Permission.SEE_PERSONAL)
    List<FindingFact> burst(@PathVariable int place, @RequestParam LocalDate day, @RequestParam UUID author, @RequestParam(required = false) LocalDate map) {
        return findings.burst(place, day, author, places.mapDay(place, map, ProvinceDay.of(clock.instant())));
    }

    /** The facts behind a finding of wrong clocks; days as for the findings of the place. */
    @GetMapping("/places/{place}/findings/clocks-off/facts")
    @Needs(Permission.SEE_PERSONAL)
    List<FindingFact> clocksOff(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) LocalDate map) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return findings.clocksOff(place, Period.asked(from, to, null, today), places.mapDay(place, map, today));
    }

    /**
     * The subjects that a figure of a village counts; days as for its households.
     *
     * @param own what belongs to the place itself and to none beneath
     */
    @GetMapping("/places/{place}/indicators/{name}/sources")
    @Needs(Permission.SEE_PERSONAL)
    List<FigureSource> sources(@PathVariable int place, @PathVariable String name, @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to, @RequestParam(defaultValue = "false") boolean own, @RequestParam(required = false) LocalDate map) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return sources.of(place, name, Period.asked(from, to, null, today), places.mapDay(place, map, today), own);
    }

    @GetMapping("/households/{leaf}/{id}")
    @Needs(Permission.SEE_PERSONAL)
    HouseholdStory household(@PathVariable int leaf, @PathVariable UUID id) { return register.household(leaf, id); }

    @GetMapping("/households/{leaf}/{id}/facts")
    @Needs(Permission.SEE_PERSONAL)
    List<ToldFact> facts(@PathVariable int leaf, @PathVariable UUID id) { return register.facts(leaf, id); }
}
