package vn.tungnha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * A device spoke to us, or another brought us what it had sealed.
 *
 * @param lastNumber the last number it had given by then
 * @param settled    numbers nothing is owed for any more
 * @param at         when it spoke to us itself; null when another brought it: nobody knows what it has numbered since it sealed that
 */
public record Contact(UUID device, UUID account, long lastNumber, Collection<Long> settled, Instant at) {
    /** Two calls of one device, as one. */
    Contact and(Contact later) {
        var all = new ArrayList<Long>(settled);
        all.addAll(later.settled());
        return new Contact(device, account, Math.max(lastNumber, later.lastNumber()), all, latest(later.at()));
    }

    private Instant latest(Instant other) { return carried() || other != null && other.isAfter(at) ? other : at; }

    boolean carried() { return at == null; }

    /** As PostgreSQL writes an int8multirange; numbers that follow one another are one range. */
    String settledRanges() {
        var ranges = new StringJoiner(",", "{", "}");
        long[] numbers = settled.stream().mapToLong(Long::longValue).sorted().distinct().toArray();
        for (int from = 0, to; from < numbers.length; from = to) {
            for (to = from + 1; to < numbers.length && numbers[to] == numbers[to - 1] + 1;) to++;
            ranges.add("[" + numbers[from] + "," + numbers[to - 1] + "]");
        }
        return ranges.toString();
    }
}
