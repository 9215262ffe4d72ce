package vn.tungnha.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as its author sees it.
 *
 * @param id       null as long as it is not kept
 * @param sentAt   null as long as it is being written
 * @param passages with chips in their words
 * @param chips    what the chips print
 * @param usual    what is printed where the author chooses nothing
 */
public record Report(@Nullable UUID id, @Nullable Instant changedAt, @Nullable Instant sentAt, Choices choices, ReportFigures figures, String period, List<Words> passages,
        Map<String, FigureWords.Chip> chips, Usual usual) {
    /** A passage in its author's words. */
    public record Words(String id, @Nullable String heading, boolean table, String text) {}

    public record Usual(@Nullable String superior, List<String> issuer, String sign, String seat, LocalDate signedOn, List<String> capacity, List<String> recipients) {}

    /** A kept one in a list. */
    public record Line(UUID id, ReportKind kind, LocalDate asOf, String author, Instant changedAt, @Nullable Instant sentAt) {}
}
