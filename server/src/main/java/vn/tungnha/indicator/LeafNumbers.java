package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One leaf's columns of a sheet, as of one tick of its ledger.
 *
 * @param lastVisit  day of the last visit up to the sheet's last day, or null
 * @param recordedAt when its newest fact reached the server, or null
 */
record LeafNumbers(long tick, long[] columns, LocalDate lastVisit, Instant recordedAt) {
    public static LeafNumbers nothing(int columns) { return new LeafNumbers(0, new long[columns], null, null); }
}
