package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** What one fold said of one subject. */
final class Outcome implements Meaning {
    static final Outcome NOTHING = new Outcome();

    record RowName(RowKind<?> kind, UUID id) {}

    record CountName(String measure, LocalDate day) {}

    record CountedName(String measure, UUID counted) {}

    final Map<RowName, Row> rows = new HashMap<>();
    final Map<CountName, Long> counts = new HashMap<>();
    final Map<CountedName, SortedSet<LocalDate>> days = new HashMap<>();

    /** Both together. */
    Outcome with(Outcome other) {
        var both = new Outcome();
        both.add(this);
        both.add(other);
        return both;
    }

    private void add(Outcome other) {
        rows.putAll(other.rows);
        other.counts.forEach((name, amount) -> counts.merge(name, amount, Long::sum));
        other.days.forEach((name, counted) -> days.computeIfAbsent(name, absent -> new TreeSet<>()).addAll(counted));
    }

    @Override
    public <R extends Row> void row(RowKind<R> kind, R row) { rows.put(new RowName(kind, row.id()), row); }

    @Override
    public void count(Measure measure, LocalDate day, long amount) {
        counts.merge(new CountName(measure.name(), day), amount, Long::sum);
    }

    @Override
    public void distinct(Measure measure, UUID counted, LocalDate day) {
        days.computeIfAbsent(new CountedName(measure.name(), counted), absent -> new TreeSet<>()).add(day);
    }
}
