package vn.tungnha.helpdesk.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.helpdesk.OwnStuck;
import vn.tungnha.helpdesk.StuckHere;
import vn.tungnha.helpdesk.StuckPoints;
import vn.tungnha.helpdesk.StuckStep;
import vn.tungnha.kernel.ProvinceDay;

/** Where people are stuck, for offices. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/stuck")
class StuckController {
    private final StuckPoints points;
    private final Authority authority;
    private final Clock clock;

    StuckController(StuckPoints points, Authority authority, Clock clock) {
        this.points = points;
        this.authority = authority;
        this.clock = clock;
    }

    /** Steps where people beneath the place stand, those it should see to first. */
    @GetMapping
    @Needs(Permission.SEE_NUMBERS)
    List<StuckStep> steps(@PathVariable int place) { return points.at(place); }

    /** One step; who asked and what they wrote only for those who may see personal data. */
    @GetMapping("/steps/{service}/{step}")
    @Needs(Permission.SEE_NUMBERS)
    StuckHere step(@PathVariable int place, @PathVariable UUID service, @PathVariable int step, Caller caller) {
        boolean named = authority.permitsAt(caller.account(), Permission.SEE_PERSONAL, place, ProvinceDay.of(clock.instant()));
        return points.at(place, service, step, named);
    }

    /** What the caller is stuck at. */
    @GetMapping("/own")
    @Needs(Permission.ASK)
    OwnStuck own(@PathVariable int place, Caller caller) { return points.own(caller.account(), place); }
}
