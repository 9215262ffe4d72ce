package vn.tungnha.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Overview;
import vn.tungnha.place.Place;

/**
 * What a report states, with units, and how it is known: kept with a report that was sent.
 *
 * @param above        the place above on that map, or null
 * @param from         first day of the period; 1 January for a year
 * @param to           the as-of day: counted is what happened by its end
 * @param map          the day whose map is used
 * @param olderMap     that map still has districts, which were abolished before that day
 * @param named        the first day of the month or year the report is called after
 * @param recordedUpTo when the newest fact in it had reached the server
 * @param readAt       when the figures were read
 * @param heard        of how many devices everything up to then is here
 * @param units        a table for each level beneath
 * @param lowerReports the monthly reports of the communes beneath; null for other reports and in those kept before there was one
 * @param services     figures of each service; null in reports kept before they were read
 * @param gaps         what was missing when the report was sealed; null until then
 * @param published    what texts already published print for the same, and what is assumed about it
 */
public record ReportFigures(ReportKind kind, Place place, @Nullable Place above, LocalDate from, LocalDate to, LocalDate map, boolean olderMap, LocalDate named, @Nullable Instant recordedUpTo,
        Instant readAt, Overview.HeardShare heard, List<Board.Line> lines, List<UnitTable> units, Around around, List<Published> published,
        @Nullable LowerReports lowerReports, @Nullable List<ServiceCount> services, @Nullable List<ReportGap> gaps) {
    /** Units of one level, in groups by the place above them. */
    public record UnitTable(int level, List<UnitGroup> groups) {}

    /** @param name of the place above; null when there is only one group */
    public record UnitGroup(@Nullable String name, List<Unit> units) {}

    /**
     * One place.
     *
     * @param heard  false: nothing is here of it, which is not zero
     * @param counts by indicator
     * @param sealed the day its monthly report was sealed; null where there is none
     * @param common true for what belongs to a district and to none of its communes, which no commune reports; null in reports kept before it was known
     */
    public record Unit(String name, boolean heard, Map<String, Count> counts, @Nullable LocalDate sealed, @Nullable Boolean common) {
        boolean reports() { return !Boolean.TRUE.equals(common); }
    }

    /**
     * @param now  in the period
     * @param ever since founding
     * @param base what it is a share of, or null
     */
    public record Count(long now, long ever, @Nullable Long base) {}

    /**
     * The monthly reports of the communes beneath.
     *
     * @param sealed  how many are sealed
     * @param of      how many communes take part
     * @param missing names of those whose report is not sealed
     */
    public record LowerReports(int sealed, int of, List<String> missing) {}

    /** People, or cadres for a service of theirs: in the period, but {@code able} at its end and {@code everHelped} since founding. */
    public record ServiceCount(String code, String name, long helped, long alone, long mastered, long able, long everHelped) {}

    /** What a report tells beside counting. */
    public record Around(Youth youth, List<String> coOrganisers, List<Livestream> livestreams) {}

    /**
     * @param members   who stand at the as-of day
     * @param birthYear of how many the year of birth is known
     * @param young     of these, 30 or younger in that year
     * @param union     sent by the youth union
     */
    public record Youth(int members, int birthYear, int young, int union) {}

    public record Livestream(String name, LocalDate on) {}

    /** The same, sealed with what was missing. */
    ReportFigures with(List<ReportGap> gaps) {
        return new ReportFigures(kind, place, above, from, to, map, olderMap, named, recordedUpTo, readAt, heard, lines, units, around, published, lowerReports, services, gaps);
    }

    Board.@Nullable Line line(String name) { return lines.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null); }

    /** e.g. {@code bao-cao-01840-2026-11-24} */
    public String fileName() {
        return (kind == ReportKind.MONTHLY ? "bao-cao-thang-" : "bao-cao-") + (place.code() == null ? place.id() : place.code()) + "-" + to;
    }

    /** The figures as JSON, for whatever reads them next. */
    public byte[] json() { return Resources.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this); }
}
