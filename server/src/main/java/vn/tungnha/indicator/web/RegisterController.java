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
import vn.tungnha.indicator.HouseholdStory;
import vn.tungnha.indicator.Period;
import vn.tungnha.indicator.Register;
import vn.tungnha.indicator.RegisterLine;
import vn.tungnha.indicator.ToldFact;
import vn.tungnha.kernel.ProvinceDay;

/** The last steps of the way down: a village's households, one household, and the facts it is made of. Only for those who may see names. */
@RestController
@RequestMapping("/api/v1/console")
class RegisterController {
    private final Register register;
    private final Clock clock;

    RegisterController(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Without dates: this month up to today. */
    @GetMapping("/villages/{place}/households")
    @Needs(Permission.SEE_PERSONAL)
    List<RegisterLine> households(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to) {
        LocalDate today = ProvinceDay.of(clock.instant());
        LocalDate last = to == null ? today : to;
        return register.households(place, from == null ? Period.monthTo(last) : new Period(from, last), today);
    }

    @GetMapping("/households/{leaf}/{id}")
    @Needs(Permission.SEE_PERSONAL)
    HouseholdStory household(@PathVariable int leaf, @PathVariable UUID id) { return register.household(leaf, id); }

    @GetMapping("/households/{leaf}/{id}/facts")
    @Needs(Permission.SEE_PERSONAL)
    List<ToldFact> facts(@PathVariable int leaf, @PathVariable UUID id) { return register.facts(leaf, id); }
}
