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

    /** Steps where people beneath the place stand, those it should see to first; a supporter sees those that came up to them. */
    @GetMapping
    @Needs(Permission.SEE_STUCK)
    List<StuckStep> steps(@PathVariable int place, Caller caller) {
        List<StuckStep> steps = points.at(place);
        return permits(caller, Permission.SEE_NUMBERS, place) ? steps : steps.stream().filter(StuckStep::escalated).toList();
    }

    /** One step; who asked and what they wrote only for those who may see personal data, and a supporter sees nobody one by one. */
    @GetMapping("/steps/{service}/{step}")
    @Needs(Permission.SEE_STUCK)
    StuckHere step(@PathVariable int place, @PathVariable UUID service, @PathVariable int step, Caller caller) {
        StuckHere here = points.at(place, service, step, permits(caller, Permission.SEE_PERSONAL, place));
        return permits(caller, Permission.SEE_NUMBERS, place) ? here : here.withoutPoints();
    }

    /** What the caller is stuck at. */
    @GetMapping("/own")
    @Needs(Permission.ASK)
    OwnStuck own(@PathVariable int place, Caller caller) { return points.own(caller.account(), place); }

    private boolean permits(Caller caller, Permission permission, int place) {
        return authority.permitsAt(caller.account(), permission, place, ProvinceDay.of(clock.instant()));
    }
}
