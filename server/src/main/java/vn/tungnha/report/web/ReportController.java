package vn.tungnha.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.report.Choices;
import vn.tungnha.report.ReportFigures;
import vn.tungnha.report.Report;
import vn.tungnha.report.ReportKind;
import vn.tungnha.report.Reports;

/** A place's reports: what one would state, what somebody is writing, and what was sent. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/reports")
class ReportController {
    /**
     * A report as its author has it on the screen.
     *
     * @param id born in the browser, so that keeping it twice is keeping it once
     */
    record Written(UUID id, ReportKind kind, LocalDate asOf, @Nullable LocalDate map, Choices choices) {
        boolean whole() { return id != null && kind != null && asOf != null && choices != null; }
    }

    private final Reports reports;
    private final Clock clock;

    ReportController(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.SEE_NUMBERS)
    List<Report.Line> kept(@PathVariable int place) { return reports.of(place); }

    /** One that nobody has begun to write. Without dates: up to today, on the map of that day. */
    @GetMapping("/fresh")
    @Needs(Permission.SEE_NUMBERS)
    Report fresh(@PathVariable int place, @RequestParam(defaultValue = "annual") String kind, @RequestParam(required = false) LocalDate asOf, @RequestParam(required = false) LocalDate map) {
        return reports.fresh(figures(place, kind(kind), asOf, map));
    }

    @GetMapping("/fresh/file/{format}")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<byte[]> freshFile(@PathVariable int place, @PathVariable String format, @RequestParam(defaultValue = "annual") String kind,
            @RequestParam(required = false) LocalDate asOf, @RequestParam(required = false) LocalDate map) {
        return file(figures(place, kind(kind), asOf, map), Choices.NONE, format);
    }

    @PostMapping
    @Needs(Permission.SEE_NUMBERS)
    Report keep(@PathVariable int place, @RequestBody Written written, Caller caller) {
        if (!written.whole()) throw new Refusal(AccessProblem.MALFORMED);
        return reports.keep(written.id(), caller.account(), figures(place, written.kind(), written.asOf(), written.map()), written.choices());
    }

    @GetMapping("/{id}")
    @Needs(Permission.SEE_NUMBERS)
    Report report(@PathVariable int place, @PathVariable UUID id) { return reports.find(place, id); }

    @PostMapping("/{id}/sent")
    @Needs(Permission.SEE_NUMBERS)
    Report send(@PathVariable int place, @PathVariable UUID id) { return reports.send(place, id); }

    @GetMapping("/{id}/file/{format}")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<byte[]> keptFile(@PathVariable int place, @PathVariable UUID id, @PathVariable String format) {
        Report report = reports.find(place, id);
        return file(report.figures(), report.choices(), format);
    }

    private ResponseEntity<byte[]> file(ReportFigures figures, Choices choices, String format) {
        return Files.file(reports.document(figures, choices), format, figures.fileName());
    }

    private ReportFigures figures(int place, ReportKind kind, @Nullable LocalDate asOf, @Nullable LocalDate map) {
        LocalDate day = asOf == null ? ProvinceDay.of(clock.instant()) : asOf;
        return reports.figures(kind, place, day, map == null ? day : map);
    }

    private static ReportKind kind(String word) {
        for (ReportKind each : ReportKind.values()) if (each.word().equals(word)) return each;
        throw new Refusal(AccessProblem.MALFORMED);
    }
}
