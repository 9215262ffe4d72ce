package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;

/** What a set of facts changes: rows with the tick that changed them, differences of tallies, days of distinct counts. */
final class Changes {
    static final short DAY = 1;
    static final short MONTH = 2;
    static final short YEAR = 3;

    record RowAddress(int leaf, RowKind<?> kind, UUID id) {}

    /**
     * @param row        null when it vanished
     * @param tick       of the fact whose arrival changed it
     * @param recordedOn the day that fact was recorded
     * @param appeared   true when it was not there before, so a tombstone may be
     */
    record RowChange(Row row, long tick, LocalDate recordedOn, boolean appeared) {}

    record TallyAddress(int leaf, String measure, short grain, LocalDate start) {}

    /** Two subjects that a fact joined, whether or not it was withdrawn since. */
    record Link(int leaf, UUID subject, UUID other) {}

    record DayAddress(int leaf, String measure, UUID counted, LocalDate day) {}

    /** @param stands false when the day is no longer counted */
    record DayChange(boolean stands, LocalDate previous) {}

    /** All in the order of arrival, in which what belongs to one door, and to one leaf, is written side by side. */
    final Map<RowAddress, RowChange> rows = new LinkedHashMap<>();
    final Map<TallyAddress, Long> tallies = new LinkedHashMap<>();
    final Map<DayAddress, DayChange> days = new LinkedHashMap<>();
    final Set<Link> links = new LinkedHashSet<>();

    void link(Fact joining, UUID other) { links.add(new Link(joining.leaf(), joining.subject(), other)); }

    /** @param all true when every row is to be sent anew, changed or not */
    void rows(Fact cause, Outcome before, Outcome after, boolean all) {
        after.rows.forEach((name, row) -> {
            Row was = before.rows.get(name);
            if (all || !row.equals(was)) change(cause, name, row, was == null);
        });
        before.rows.keySet().forEach(name -> {
            if (!after.rows.containsKey(name)) change(cause, name, null, false);
        });
    }

    private void change(Fact cause, Outcome.RowName name, Row row, boolean appeared) {
        rows.merge(new RowAddress(cause.leaf(), name.kind(), name.id()), new RowChange(row, cause.tick(), ProvinceDay.of(cause.recordedAt()), appeared),
                (earlier, now) -> new RowChange(now.row(), now.tick(), now.recordedOn(), now.appeared() || earlier.appeared()));
    }

    void numbers(int leaf, Outcome before, Outcome after) {
        after.counts.forEach((name, amount) -> add(leaf, name.measure(), name.day(), amount - before.counts.getOrDefault(name, 0L)));
        before.counts.forEach((name, amount) -> {
            if (!after.counts.containsKey(name)) add(leaf, name.measure(), name.day(), -amount);
        });
        after.days.forEach((name, days) -> distinct(leaf, name, before.days.get(name), days));
        before.days.forEach((name, days) -> {
            if (!after.days.containsKey(name)) distinct(leaf, name, days, null);
        });
    }

    private void distinct(int leaf, Outcome.CountedName name, SortedSet<LocalDate> before, SortedSet<LocalDate> after) {
        if (Objects.equals(before, after)) return;
        Map<LocalDate, LocalDate> was = previous(before);
        Map<LocalDate, LocalDate> is = previous(after);
        was.forEach((day, previous) -> {
            if (is.containsKey(day) && Objects.equals(previous, is.get(day))) return;
            firsts(leaf, name.measure(), day, previous, -1);
            if (!is.containsKey(day)) days.put(new DayAddress(leaf, name.measure(), name.counted(), day), new DayChange(false, null));
        });
        is.forEach((day, previous) -> {
            if (was.containsKey(day) && Objects.equals(previous, was.get(day))) return;
            firsts(leaf, name.measure(), day, previous, 1);
            days.put(new DayAddress(leaf, name.measure(), name.counted(), day), new DayChange(true, previous));
        });
    }

    /** Each day with the one before it, or null. */
    private static Map<LocalDate, LocalDate> previous(SortedSet<LocalDate> days) {
        var previous = new TreeMap<LocalDate, LocalDate>();
        LocalDate last = null;
        if (days != null) for (LocalDate day : days) {
            previous.put(day, last);
            last = day;
        }
        return previous;
    }

    /**
     * A counted day counts for itself, and as the first of its month, of its year, ever, when the one before is earlier than that. Each only in the
     * grains in which it means something: days do not add up to a distinct count of a month, nor do months to that of a year.
     */
    private void firsts(int leaf, String measure, LocalDate day, LocalDate previous, int sign) {
        addToDay(leaf, measure, day, sign);
        if (previous == null || previous.isBefore(day.withDayOfMonth(1))) {
            addToDay(leaf, measure + Measure.MONTH, day, sign);
            addToMonth(leaf, measure + Measure.MONTH, day, sign);
        }
        if (previous == null || previous.isBefore(day.withDayOfYear(1))) add(leaf, measure + Measure.YEAR, day, sign);
        if (previous == null) add(leaf, measure + Measure.EVER, day, sign);
    }

    private void add(int leaf, String measure, LocalDate day, long amount) {
        if (amount == 0) return;
        addToDay(leaf, measure, day, amount);
        addToMonth(leaf, measure, day, amount);
        tallies.merge(new TallyAddress(leaf, measure, YEAR, day.withDayOfYear(1)), amount, Long::sum);
    }

    private void addToDay(int leaf, String measure, LocalDate day, long amount) {
        tallies.merge(new TallyAddress(leaf, measure, DAY, day), amount, Long::sum);
    }

    private void addToMonth(int leaf, String measure, LocalDate day, long amount) {
        tallies.merge(new TallyAddress(leaf, measure, MONTH, day.withDayOfMonth(1)), amount, Long::sum);
    }
}
