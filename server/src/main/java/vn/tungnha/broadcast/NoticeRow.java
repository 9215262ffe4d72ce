package vn.tungnha.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A notice as it was published, and whether it was ended. */
public record NoticeRow(UUID id, NoticePublished.Kind kind, String title, String text, NoticeSource source, boolean atDoors, String script, boolean open,
        LocalDate until, LocalDate onDay, Instant at, LocalDate endedOn) implements Row {

    /** Whether it is to be told and shown on that day; the same vectors ({@code contract/rules/notice-standing.json}) test the app's. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(onDay) && (until == null || !day.isAfter(until)) && (endedOn == null || day.isBefore(endedOn));
    }
}
