package vn.tungnha.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.indicator.TeamMonth;
import vn.tungnha.indicator.TeamMonths;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;

/** A team's month, for the page of the team. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/teams/{team}/month")
class TeamMonthController {
    private final TeamMonths months;
    private final Clock clock;

    TeamMonthController(TeamMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    /** @param month any day of the month; this month when absent */
    @GetMapping
    @Needs(Permission.MANAGE_TEAMS)
    TeamMonth of(@PathVariable int place, @PathVariable UUID team, @RequestParam(required = false) @Nullable LocalDate month) {
        LocalDate today = ProvinceDay.of(clock.instant());
        LocalDate first = month == null ? today.withDayOfMonth(1) : month.withDayOfMonth(1);
        return months.of(place, team, Period.asked(first, first.plusMonths(1).minusDays(1), null, today));
    }
}
