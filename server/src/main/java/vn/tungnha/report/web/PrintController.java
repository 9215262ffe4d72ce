package vn.tungnha.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.report.print.JoinPosterPrints;
import vn.tungnha.report.print.Print;
import vn.tungnha.report.print.Prints;
import vn.tungnha.report.print.SignInStrips;
import vn.tungnha.report.web.Files.Content;

/** Papers with people's names, only for those who may see them. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/prints")
class PrintController {
    /**
     * Accounts to print strips for.
     *
     * @param origin under which the caller's browser reaches the server
     */
    record Invited(List<UUID> people, String origin) {
        private static final int MOST = 1_000;

        Invited {
            if (people == null || origin == null || people.size() > MOST || people.stream().anyMatch(Objects::isNull)) throw new Refusal(AccessProblem.MALFORMED, Map.of("most", MOST));
        }
    }

    private final Prints prints;
    private final SignInStrips strips;
    private final JoinPosterPrints posters;
    private final WorkQueue work;
    private final Files files;
    private final Clock clock;

    PrintController(Prints prints, SignInStrips strips, JoinPosterPrints posters, WorkQueue work, Files files, Clock clock) {
        this.strips = strips;
        this.posters = posters;
        this.work = work;
        this.files = files;
        this.prints = prints;
        this.clock = clock;
    }

    @GetMapping("/members/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> members(@PathVariable int place, @PathVariable String format, @RequestParam(required = false) LocalDate map) {
        return files.file(format, () -> Content.of(Print.MEMBERS.file(), prints.members(place, map)));
    }

    /** @param month any day of it; this month when absent */
    @GetMapping("/timesheet/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> timesheet(@PathVariable int place, @PathVariable String format, @RequestParam(required = false) LocalDate month,
            @RequestParam(required = false) LocalDate map) {
        return files.file(format, () -> Content.of(named(Print.TIMESHEET, month), prints.timesheet(place, month(month), map)));
    }

    @GetMapping("/guided/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> guided(@PathVariable int place, @PathVariable String format, @RequestParam(required = false) LocalDate month,
            @RequestParam(required = false) LocalDate map) {
        return files.file(format, () -> Content.of(named(Print.GUIDED, month), prints.guided(place, month(month), map)));
    }

    /**
     * @param guest who is invited; without a name there is room to write one in
     * @param each  a sheet for each member of the place's teams
     */
    @GetMapping("/invitation/{session}/{format}")
    @Needs(Permission.SEE_PERSONAL)
    ResponseEntity<byte[]> invitation(@PathVariable int place, @PathVariable UUID session, @PathVariable String format, @RequestParam(defaultValue = "") String guest,
            @RequestParam(defaultValue = "false") boolean each) {
        if (each) return files.file(format, () -> new Content(Print.INVITATION.file(), prints.invitations(place, session)));
        return files.file(format, () -> Content.of(Print.INVITATION.file(), prints.invitation(place, session, guest)));
    }

    /** Invitation sheets as pdf, a strip a person; makes new one-time links. */
    @PostMapping("/sign-in-strips")
    @Needs(Permission.MANAGE_ACCOUNTS)
    ResponseEntity<byte[]> signInStrips(Caller caller, @PathVariable int place, @RequestBody Invited invited) {
        byte[] pdf = work.run(() -> strips.print(caller.account(), invited.people(), invited.origin()));
        return pdf("giay-moi-dang-nhap.pdf", pdf);
    }

    /**
     * Posters as pdf, a page a village, whose QR code opens the page on which people ask to join the team.
     *
     * @param villages leaves; all villages of the commune when absent
     * @param origin   under which the caller's browser reaches the server
     */
    @GetMapping("/join-posters")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<byte[]> joinPosters(@PathVariable int place, @RequestParam(defaultValue = "") List<Integer> villages, @RequestParam String origin) {
        return pdf("to-moi-vao-to.pdf", work.run(() -> posters.print(place, villages, origin)));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] pdf) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name)
                .cacheControl(CacheControl.noStore()).body(pdf);
    }

    private String named(Print print, @Nullable LocalDate month) { return print.file() + "-" + month(month).toString().substring(0, "2026-11".length()); }

    private LocalDate month(@Nullable LocalDate month) { return month == null ? ProvinceDay.of(clock.instant()) : month; }
}
