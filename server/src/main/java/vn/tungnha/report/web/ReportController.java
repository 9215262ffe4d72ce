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
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.WorkQueue;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.report.Choices;
import vn.tungnha.report.ReportFigures;
import vn.tungnha.report.Report;
import vn.tungnha.report.ReportKind;
import vn.tungnha.report.Reports;
import vn.tungnha.report.web.Files.Content;

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

    /**
     * @param without  figures left out on purpose
     * @param withGaps true: sealed although something is missing
     */
    record Sealing(@Nullable List<String> without, @Nullable Boolean withGaps) {
        static final Sealing NOTHING = new Sealing(null, null);
    }

    /** @param next id of the next version */
    record Recall(UUID next) {}

    private final Reports reports;
    private final Files files;
    private final WorkQueue work;
    private final Places places;
    private final Clock clock;

    ReportController(Reports reports, Files files, WorkQueue work, Places places, Clock clock) {
        this.places = places;
        this.files = files;
        this.work = work;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.SEE_NUMBERS)
    List<Report.Line> kept(@PathVariable int place) { return reports.of(place); }

    /** Those of the places beneath that were sealed. */
    @GetMapping("/received")
    @Needs(Permission.SEE_NUMBERS)
    List<Report.Line> received(@PathVariable int place) { return reports.received(place); }

    /** One that nobody has begun to write. Without dates: up to today, on the map of that day. */
    @GetMapping("/fresh")
    @Needs(Permission.SEE_NUMBERS)
    Report fresh(@PathVariable int place, @RequestParam(defaultValue = "annual") String kind, @RequestParam(required = false) LocalDate asOf, @RequestParam(required = false) LocalDate map) {
        ReportKind chosen = kind(kind);
        return work.run(() -> reports.fresh(figures(place, chosen, asOf, map)));
    }

    @GetMapping("/fresh/file/{format}")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<byte[]> freshFile(@PathVariable int place, @PathVariable String format, @RequestParam(defaultValue = "annual") String kind,
            @RequestParam(required = false) LocalDate asOf, @RequestParam(required = false) LocalDate map) {
        ReportKind chosen = kind(kind);
        return files.file(format, () -> content(figures(place, chosen, asOf, map), Choices.NONE));
    }

    @PostMapping
    @Needs(Permission.WRITE_REPORTS)
    @MaxBodySize(1 << 20)
    Report keep(@PathVariable int place, @RequestBody Written written, Caller caller) {
        if (!written.whole()) throw new Refusal(AccessProblem.MALFORMED);
        return work.run(() -> reports.keep(written.id(), caller.account(), figures(place, written.kind(), written.asOf(), written.map()), written.choices()));
    }

    @GetMapping("/{id}")
    @Needs(Permission.SEE_NUMBERS)
    Report report(@PathVariable int place, @PathVariable UUID id) { return reports.find(place, id); }

    @PostMapping("/{id}/sent")
    @Needs(Permission.SEAL_REPORTS)
    Report send(@PathVariable int place, @PathVariable UUID id, @RequestBody(required = false) @Nullable Sealing sealing) {
        Sealing chosen = sealing == null ? Sealing.NOTHING : sealing;
        return reports.send(place, id, chosen.without() == null ? List.of() : chosen.without(), Boolean.TRUE.equals(chosen.withGaps()));
    }

    /** Answers with the next version. */
    @PostMapping("/{id}/recalled")
    @Needs(Permission.SEAL_REPORTS)
    Report recall(@PathVariable int place, @PathVariable UUID id, @RequestBody Recall recall, Caller caller) {
        if (recall.next() == null) throw new Refusal(AccessProblem.MALFORMED);
        return reports.recall(place, id, recall.next(), caller.account());
    }

    @GetMapping("/{id}/file/{format}")
    @Needs(Permission.SEE_NUMBERS)
    ResponseEntity<byte[]> keptFile(@PathVariable int place, @PathVariable UUID id, @PathVariable String format) {
        Report report = reports.find(place, id);
        return files.file(format, () -> Content.of(report.figures().fileName(), reports.document(report)));
    }

    private Content content(ReportFigures figures, Choices choices) { return Content.of(figures.fileName(), reports.document(figures, choices)); }

    private ReportFigures figures(int place, ReportKind kind, @Nullable LocalDate asOf, @Nullable LocalDate map) {
        LocalDate day = asOf == null ? ProvinceDay.of(clock.instant()) : asOf;
        return reports.figures(kind, place, day, places.mapDay(place, map, day));
    }

    private static ReportKind kind(String word) {
        for (ReportKind each : ReportKind.values()) if (each.word().equals(word)) return each;
        throw new Refusal(AccessProblem.MALFORMED);
    }
}
