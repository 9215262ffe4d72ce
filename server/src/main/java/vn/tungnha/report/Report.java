package vn.tungnha.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungnha.indicator.Overview;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.report.document.Written;

/**
 * A report as its author sees it.
 *
 * @param id       null as long as it is not kept
 * @param sentAt   null as long as it is being written
 * @param version  what this copy is among the versions of the report, and which it corrects or is corrected by
 * @param versionLine what is printed of the version; null where nothing is
 * @param passages with chips in their words
 * @param chips    what the chips print
 * @param usual    what is printed where the author chooses nothing
 * @param gaps     what is missing now, or was missing when it was sealed
 * @param flags    passages whose figures are not all there, or that have numbers typed by hand
 */
public record Report(@Nullable UUID id, @Nullable Instant changedAt, @Nullable Instant sentAt, Version version, @Nullable String versionLine, Choices choices, ReportFigures figures, String period, List<Words> passages,
        Map<String, FigureWords.Chip> chips, Usual usual, List<PassageFlag> flags, List<ReportGap> gaps) {
    /**
     * A passage in its author's words.
     *
     * @param usual the words it has when its author chooses none
     */
    public record Words(String id, @Nullable String heading, boolean table, String text, String usual) {}

    public record Usual(@Nullable String superior, List<String> issuer, String sign, String seat, LocalDate signedOn, List<String> capacity, List<String> recipients) {}

    /**
     * A sealed report never changes. Who finds a mistake recalls it and writes the next version; both are kept.
     *
     * @param number      1 for the first
     * @param corrects    the version before this one
     * @param correctsOf  the day on which that one was sealed
     * @param recalledAt  when this one was recalled; null while it holds
     * @param correctedBy the version after this one
     */
    public record Version(int number, @Nullable UUID corrects, @Nullable LocalDate correctsOf, @Nullable Instant recalledAt, @Nullable UUID correctedBy) {
        static final Version FIRST = new Version(1, null, null, null, null);

        /** The line beneath the title that says which of two printed versions is valid; null for a first version that was not recalled. */
        @Nullable String line() {
            var parts = new ArrayList<String>();
            if (corrects != null) parts.add("thay thế bản số " + (number - 1) + " chốt ngày " + Written.day(correctsOf));
            if (recalledAt != null) parts.add("đã thu hồi ngày " + Written.day(ProvinceDay.of(recalledAt)));
            return parts.isEmpty() ? null : "(Bản số " + number + ", " + String.join(", ", parts) + ")";
        }
    }

    /**
     * A kept one in a list.
     *
     * @param correctsOf the day on which the version was sealed that this one replaces
     */
    public record Line(UUID id, Overview.Named place, ReportKind kind, LocalDate asOf, String author, Instant changedAt, @Nullable Instant sentAt, int version,
            @Nullable LocalDate correctsOf, @Nullable Instant recalledAt) {}
}
