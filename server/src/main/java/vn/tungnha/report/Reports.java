package vn.tungnha.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.document.DocumentFormat;
import vn.tungnha.report.document.OfficialDocument;

/** Official reports: read from the numbers, written around them, kept when they are sent. */
@Component
public class Reports {
    private final FigureReading reading;
    private final ReportStore store;
    private final Offices offices;
    private final Places places;
    private final ReportGaps gaps;
    private final Clock clock;

    Reports(FigureReading reading, ReportStore store, Offices offices, Places places, ReportGaps gaps, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.offices = offices;
        this.places = places;
        this.gaps = gaps;
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
        Place at = places.get(place, map);
        if (kind == ReportKind.MONTHLY && at.village()) throw new Refusal(ReportProblem.REPORT_OF_A_VILLAGE, Map.of("place", at.name()));
        return reading.of(kind, place, asOf, map);
    }

    /** The report as it is printed. */
    public OfficialDocument document(ReportFigures figures, Choices choices) { return ReportDocument.of(figures, choices, office(figures, choices), Report.Version.FIRST); }

    /** A kept one as it is printed: it says which version it replaces. */
    public OfficialDocument document(Report report) { return ReportDocument.of(report.figures(), report.choices(), office(report.figures(), report.choices()), report.version()); }

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
        Report.Version version = store.find(figures.place().id(), id).map(ReportStore.Kept::version).orElse(Report.Version.FIRST);
        var kept = new ReportStore.Kept(id, figures.place().id(), figures.kind(), figures.to(), figures.map(), author, clock.instant(), null, version, choices, figures);
        if (!store.keep(kept)) throw new Refusal(ReportProblem.REPORT_SENT, Map.of("id", id));
        return report(kept, figures, choices);
    }

    /**
     * Seals a report: from now on it stays as it is, with its figures as they were shown to its author last, and the places above see it.
     *
     * @param without  figures that its author leaves out on purpose
     * @param withGaps its author knows what is missing ({@link Report#gaps}) and seals it all the same; the document says so
     */
    @Transactional
    public Report send(int place, UUID id, Collection<String> without, boolean withGaps) {
        store.hold(id);
        ReportStore.Kept kept = kept(place, id);
        if (kept.sentAt() == null) {
            var narrative = new Narrative(new FigureWords(kept.figures()), kept.choices()).checked();
            List<String> missing = narrative.flags().stream().flatMap(flag -> flag.missing().stream()).filter(each -> !without.contains(each)).distinct().toList();
            if (!missing.isEmpty()) throw new Refusal(ReportProblem.REPORT_FIGURES_MISSING, Map.of("chips", String.join(", ", missing)));
            List<ReportGap> lacking = gaps.of(kept.figures());
            if (!lacking.isEmpty() && !withGaps) throw new Refusal(ReportProblem.REPORT_GAPS, Map.of("count", lacking.size()));
            store.keep(new ReportStore.Kept(id, place, kept.kind(), kept.asOf(), kept.map(), kept.author(), clock.instant(), null, kept.version(),
                    kept.choices().signed(today()), kept.figures().with(lacking)));
            store.send(id, clock.instant());
        }
        return find(place, id);
    }

    /**
     * Recalls a sealed report and begins its next version, in the same words and with today's figures. The recalled one is kept.
     *
     * @param next id of the next version, made by the browser; recalling twice gives the version that is there
     */
    @Transactional
    public Report recall(int place, UUID id, UUID next, UUID author) {
        store.hold(id);
        ReportStore.Kept kept = kept(place, id);
        if (kept.sentAt() == null) throw new Refusal(ReportProblem.REPORT_NOT_SENT, Map.of("id", id));
        if (kept.version().correctedBy() != null) return find(place, kept.version().correctedBy());
        store.recall(id, clock.instant());
        ReportFigures figures = figures(kept.kind(), place, kept.asOf(), kept.map());
        var version = new Report.Version(kept.version().number() + 1, id, ProvinceDay.of(kept.sentAt()), null, null);
        var correction = new ReportStore.Kept(next, place, kept.kind(), kept.asOf(), kept.map(), author, clock.instant(), null, version, kept.choices().unsigned(), figures);
        if (!store.keep(correction)) throw new Refusal(ReportProblem.REPORT_SENT, Map.of("id", next));
        return find(place, next);
    }

    /** Sealed reports of the places beneath. */
    public List<Report.Line> received(int place) {
        return store.received(places.leavesOf(place, today()).toArray(Integer[]::new), places.get(place, today()).level());
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
        List<Report.Words> words = narrative.passages().stream().map(each -> new Report.Words(each.id(), each.heading(), each.table(), each.text(), narrative.usual(each.id()))).toList();
        Report.Version version = kept == null ? Report.Version.FIRST : kept.version();
        return new Report(kept == null ? null : kept.id(), kept == null ? null : kept.changedAt(), kept == null ? null : kept.sentAt(), version, version.line(), choices, figures, narrative.words().period(), words, narrative.chips(), usual, narrative.flags(),
                figures.gaps() == null ? gaps.of(figures) : figures.gaps());
    }

    /** As it was called when it signed; while nobody has, as on the report's map: a place of that day may stand no more. */
    private Office office(ReportFigures figures, Choices choices) { return offices.of(figures.place(), figures.above(), choices.signedOn() == null ? figures.map() : choices.signedOn()); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
