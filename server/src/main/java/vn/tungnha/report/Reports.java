package vn.tungnha.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.report.document.DocumentFormat;
import vn.tungnha.report.document.OfficialDocument;

/** Official reports: read from the numbers, written around them, kept when they are sent. */
@Component
public class Reports {
    private final FigureReading reading;
    private final ReportStore store;
    private final Offices offices;
    private final Clock clock;

    Reports(FigureReading reading, ReportStore store, Offices offices, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * What a report of that kind would state.
     *
     * @param asOf the last day that counts
     * @param map  the day whose map is used
     */
    public ReportFigures figures(ReportKind kind, int place, LocalDate asOf, LocalDate map) {
        if (asOf.isAfter(today())) throw new Refusal(ReportProblem.REPORT_DAY_AHEAD, Map.of("day", asOf.toString()));
        ReportFigures figures = reading.of(kind, place, asOf, map);
        if (kind == ReportKind.MONTHLY && figures.place().level() != Place.COMMUNE) throw new Refusal(ReportProblem.REPORT_OF_NO_COMMUNE, Map.of("place", figures.place().name()));
        return figures;
    }

    /** The report as it is printed. */
    public OfficialDocument document(ReportFigures figures, Choices choices) { return ReportDocument.of(figures, choices, office(figures, choices)); }

    /** The same as a file; docx, pdf or xlsx. */
    public byte[] file(ReportFigures figures, Choices choices, String format) {
        return DocumentFormat.of(format).orElseThrow(() -> new IllegalArgumentException(format)).write(document(figures, choices));
    }

    /** One that nobody has begun to write. */
    public Report fresh(ReportFigures figures) { return report(null, figures, Choices.NONE); }

    /** Keeps what its author has written so far, with today's figures. */
    @Transactional
    public Report keep(UUID id, UUID author, ReportFigures figures, Choices choices) {
        new Narrative(new FigureWords(figures), choices).checked();
        var kept = new ReportStore.Kept(id, figures.place().id(), figures.kind(), figures.to(), figures.map(), author, clock.instant(), null, choices, figures);
        if (!store.keep(kept)) throw new Refusal(ReportProblem.REPORT_SENT, Map.of("id", id));
        return report(kept, figures, choices);
    }

    /** From now on it stays as it is, with its figures as they were shown to its author last. */
    @Transactional
    public Report send(int place, UUID id) {
        store.hold(id);
        ReportStore.Kept kept = kept(place, id);
        if (kept.sentAt() == null) {
            store.keep(new ReportStore.Kept(id, place, kept.kind(), kept.asOf(), kept.map(), kept.author(), clock.instant(), null, kept.choices().signed(today()), kept.figures()));
            store.send(id, clock.instant());
        }
        return find(place, id);
    }

    public Report find(int place, UUID id) {
        ReportStore.Kept kept = kept(place, id);
        return report(kept, kept.figures(), kept.choices());
    }

    public List<Report.Line> of(int place) { return store.of(place); }

    private ReportStore.Kept kept(int place, UUID id) { return store.find(place, id).orElseThrow(() -> new Refusal(ReportProblem.REPORT_UNKNOWN, Map.of("id", id))); }

    private Report report(ReportStore.Kept kept, ReportFigures figures, Choices choices) {
        var narrative = new Narrative(new FigureWords(figures), choices);
        Office office = office(figures, choices);
        var usual = new Report.Usual(office.superior(), office.issuer(), "BC-" + office.sign(), office.seat(), today(), office.capacity(), office.recipients());
        return new Report(kept == null ? null : kept.id(), kept == null ? null : kept.changedAt(), kept == null ? null : kept.sentAt(), choices, figures, narrative.words().period(),
                narrative.passages().stream().map(each -> new Report.Words(each.id(), each.heading(), each.table(), each.text())).toList(), narrative.chips(), usual);
    }

    /** As it was called when it signed; while nobody has, as on the report's map: a place of that day may stand no more. */
    private Office office(ReportFigures figures, Choices choices) { return offices.of(figures.place(), figures.above(), choices.signedOn() == null ? figures.map() : choices.signedOn()); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
