package vn.tungnha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * What a device told of itself.
 *
 * @param lastNumber the last number it had given by then
 * @param settled    numbers nothing is owed for any more
 * @param at         when it spoke to us, or {@link #NEVER} when somebody else brought what it had sealed at another time
 */
public record Contact(UUID device, UUID account, long lastNumber, Collection<Long> settled, Instant at) {
    public static final Instant NEVER = Instant.EPOCH;

    boolean spoke() { return !at.equals(NEVER); }

    /** Two of one device, as one. */
    Contact and(Contact other) {
        var all = new ArrayList<>(settled);
        all.addAll(other.settled);
        return new Contact(device, account, Math.max(lastNumber, other.lastNumber), all, at.isAfter(other.at) ? at : other.at);
    }

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
