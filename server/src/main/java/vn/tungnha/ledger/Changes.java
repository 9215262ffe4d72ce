package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** What a set of facts changes: rows with the tick that changed them, differences of tallies, days of distinct counts. */
final class Changes {
    static final short DAY = 1;
    static final short MONTH = 2;
    static final short YEAR = 3;

    record RowAddress(int leaf, RowKind<?> kind, UUID id) {}

    /** @param row null when it vanished */
    record RowChange(Row row, long tick) {}

    record TallyAddress(int leaf, String measure, short grain, LocalDate start) {}

    record DayAddress(int leaf, String measure, UUID counted, LocalDate day) {}

    /** @param stands false when the day is no longer counted */
    record DayChange(boolean stands, LocalDate previous) {}

    final Map<RowAddress, RowChange> rows = new LinkedHashMap<>();
    final Map<TallyAddress, Long> tallies = new HashMap<>();
    final Map<DayAddress, DayChange> days = new HashMap<>();

    /** @param all true when every row is to be sent anew, changed or not */
    void rows(int leaf, long tick, Outcome before, Outcome after, boolean all) {
        after.rows.forEach((name, row) -> {
            if (all || !row.equals(before.rows.get(name))) rows.put(new RowAddress(leaf, name.kind(), name.id()), new RowChange(row, tick));
        });
        before.rows.keySet().forEach(name -> {
            if (!after.rows.containsKey(name)) rows.put(new RowAddress(leaf, name.kind(), name.id()), new RowChange(null, tick));
        });
    }

    void numbers(int leaf, Outcome before, Outcome after) {
        after.counts.forEach((name, amount) -> add(leaf, name.measure(), name.day(), amount));
        before.counts.forEach((name, amount) -> add(leaf, name.measure(), name.day(), -amount));
        after.days.forEach((name, days) -> {
            if (!days.equals(before.days.get(name))) counted(leaf, name, days, 1);
        });
        before.days.forEach((name, days) -> {
            SortedSet<LocalDate> now = after.days.get(name);
            if (days.equals(now)) return;
            counted(leaf, name, days, -1);
            for (LocalDate day : days)
                if (now == null || !now.contains(day)) this.days.put(new DayAddress(leaf, name.measure(), name.counted(), day), new DayChange(false, null));
        });
    }

    private void counted(int leaf, Outcome.CountedName name, SortedSet<LocalDate> days, int sign) {
        LocalDate previous = null;
        for (LocalDate day : days) {
            add(leaf, name.measure(), day, sign);
            if (previous == null || !sameMonth(previous, day)) add(leaf, name.measure() + "@month", day, sign);
            if (previous == null || previous.getYear() != day.getYear()) add(leaf, name.measure() + "@year", day, sign);
            if (previous == null) add(leaf, name.measure() + "@ever", day, sign);
            if (sign > 0) this.days.put(new DayAddress(leaf, name.measure(), name.counted(), day), new DayChange(true, previous));
            previous = day;
        }
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getMonthValue() == other.getMonthValue();
    }

    private void add(int leaf, String measure, LocalDate day, long amount) {
        tallies.merge(new TallyAddress(leaf, measure, DAY, day), amount, Long::sum);
        tallies.merge(new TallyAddress(leaf, measure, MONTH, day.withDayOfMonth(1)), amount, Long::sum);
        tallies.merge(new TallyAddress(leaf, measure, YEAR, day.withDayOfYear(1)), amount, Long::sum);
    }
}
