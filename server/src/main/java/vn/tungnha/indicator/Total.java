package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** A sheet's columns summed over some leaves. */
final class Total {
    private long[] columns = {};
    private LocalDate lastVisit;
    private Instant recordedUpTo;

    static Total of(Iterable<Integer> leaves, Map<Integer, LeafNumbers> numbers) {
        var total = new Total();
        for (Integer leaf : leaves) {
            LeafNumbers of = numbers.get(leaf);
            if (of != null) total.add(of);
        }
        return total;
    }

    private void add(LeafNumbers leaf) {
        long[] more = leaf.columns();
        if (columns.length < more.length) columns = Arrays.copyOf(columns, more.length);
        for (int i = 0; i < columns.length; i++) columns[i] += more[i];
        if (leaf.lastVisit() != null && (lastVisit == null || leaf.lastVisit().isAfter(lastVisit))) lastVisit = leaf.lastVisit();
        if (leaf.recordedAt() != null && (recordedUpTo == null || leaf.recordedAt().isAfter(recordedUpTo))) recordedUpTo = leaf.recordedAt();
    }

    /** Nothing was counted in leaves that have no ledger yet. */
    long at(int column) { return column < columns.length ? columns[column] : 0; }

    LocalDate lastVisit() { return lastVisit; }

    Instant recordedUpTo() { return recordedUpTo; }
}
