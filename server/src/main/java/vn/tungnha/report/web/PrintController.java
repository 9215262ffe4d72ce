package vn.tungnha.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.report.print.Print;
import vn.tungnha.report.print.Prints;

/** Papers with people's names, only for those who may see them. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/prints")
class PrintController {
    private final Prints prints;
    private final Clock clock;

    PrintController(Prints prints, Clock clock) {
        this.prints = prints;
        this.clock = clock;
    }

    @GetMapping("/members/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> members(@PathVariable int place, @PathVariable String format) { return Files.file(prints.members(place), format, Print.MEMBERS.file()); }

    /** @param month any day of it; this month when absent */
    @GetMapping("/timesheet/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> timesheet(@PathVariable int place, @PathVariable String format, @RequestParam(required = false) LocalDate month) {
        return Files.file(prints.timesheet(place, month(month)), format, named(Print.TIMESHEET, month));
    }

    @GetMapping("/guided/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> guided(@PathVariable int place, @PathVariable String format, @RequestParam(required = false) LocalDate month) {
        return Files.file(prints.guided(place, month(month)), format, named(Print.GUIDED, month));
    }

    /**
     * @param guest who is invited; without a name there is room to write one in
     * @param each  a sheet for each member of the place's teams
     */
    @GetMapping("/invitation/{session}/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> invitation(@PathVariable int place, @PathVariable UUID session, @PathVariable String format, @RequestParam(defaultValue = "") String guest,
            @RequestParam(defaultValue = "false") boolean each) {
        if (each) return Files.file(prints.invitations(place, session), format, Print.INVITATION.file());
        return Files.file(prints.invitation(place, session, guest), format, Print.INVITATION.file());
    }

    private String named(Print print, @Nullable LocalDate month) { return print.file() + "-" + month(month).toString().substring(0, "2026-11".length()); }

    private LocalDate month(@Nullable LocalDate month) { return month == null ? ProvinceDay.of(clock.instant()) : month; }
}
