package vn.tungnha.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;
import vn.tungnha.training.AttendanceLists;
import vn.tungnha.training.AttendanceReport;
import vn.tungnha.training.CourseLine;
import vn.tungnha.training.Learner;
import vn.tungnha.training.SessionDetail;
import vn.tungnha.training.SessionLine;
import vn.tungnha.training.Trainings;
import vn.tungnha.training.TrainingFigures;

/** An office's training: its sessions, who came, and lists brought in. Without dates: this year; figures end today at the latest. */
@RestController
@RequestMapping("/api/v1/console/places/{place}")
class TrainingController {
    private final Trainings trainings;
    private final AttendanceLists lists;
    private final Authority authority;
    private final Places places;
    private final WorkQueue work;
    private final Clock clock;

    TrainingController(Trainings trainings, AttendanceLists lists, Authority authority, Clock clock, WorkQueue work, Places places) {
        this.places = places;
        this.work = work;
        this.trainings = trainings;
        this.lists = lists;
        this.authority = authority;
        this.clock = clock;
    }

    @GetMapping("/training")
    @Needs(Permission.SEE_NUMBERS)
    TrainingFigures figures(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) LocalDate map) {
        Period period = Period.asked(from(from), to, null, today());
        return trainings.figures(place, period.from(), period.to(), places.mapDay(place, map, today()));
    }

    /** Sessions up to the requested last day, which may be in the future: planned sessions are included. */
    @GetMapping("/sessions")
    @Needs(Permission.SEE_NUMBERS)
    List<SessionLine> sessions(@PathVariable int place, @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to) {
        return trainings.between(place, Period.asked(from(from), to, null, today()).from(), to(to));
    }

    @GetMapping("/courses")
    @Needs(Permission.SEE_NUMBERS)
    List<CourseLine> courses(@PathVariable int place) { return trainings.courses(place); }

    /** Who came by name only for those who may see personal data; everybody else reads how many from which unit. */
    @GetMapping("/sessions/{session}")
    @Needs(Permission.SEE_NUMBERS)
    SessionDetail session(@PathVariable int place, @PathVariable UUID session, Caller caller) {
        return trainings.detail(place, session, mayName(caller, place));
    }

    /** Whom one may tick: members, or people found by their name. */
    @GetMapping("/sessions/{session}/learners")
    @Needs(Permission.SEE_PERSONAL)
    List<Learner> learners(@PathVariable int place, @PathVariable UUID session, @RequestParam(defaultValue = "") String words) {
        return trainings.learners(place, session, words);
    }

    /**
     * An attendance list, xlsx or csv, as it is.
     *
     * @param day the day of lines that name none
     * @param dry says what would be told
     */
    @PostMapping("/sessions/{session}/attendance")
    @Needs(Permission.TAKE_ATTENDANCE)
    @MaxBodySize(MaxBodySize.LARGEST)
    AttendanceReport attendance(@PathVariable int place, @PathVariable UUID session, @RequestParam(required = false) LocalDate day,
            @RequestParam(defaultValue = "false") boolean dry, @RequestBody(required = false) byte[] file, Caller caller) {
        var bringing = new AttendanceLists.Bringing(caller.account(), place, session, day, dry, mayName(caller, place));
        return work.run(() -> lists.bring(bringing, file == null ? new byte[0] : file));
    }

    private boolean mayName(Caller caller, int place) { return authority.permitsAt(caller.account(), Permission.SEE_PERSONAL, place, today()); }

    private LocalDate from(LocalDate from) { return from == null ? today().withDayOfYear(1) : from; }

    private LocalDate to(LocalDate to) { return to == null ? today().withDayOfYear(1).plusYears(1).minusDays(1) : to; }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
