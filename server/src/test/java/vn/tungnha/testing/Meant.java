package vn.tungnha.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Measure;
import vn.tungnha.ledger.Row;
import vn.tungnha.ledger.RowKind;

/** What folds said, for tests to look at; two are equal when the same rows and numbers stand. */
public final class Meant implements Meaning {
    private static final JsonMapper JSON = Story.reader(List.of()).json();

    private final Map<String, Map<UUID, Row>> rows = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Long>> counts = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Set<UUID>>> distinct = new HashMap<>();

    @Override
    public <R extends Row> void row(RowKind<R> kind, R row) {
        if (rows.computeIfAbsent(kind.code(), absent -> new HashMap<>()).put(row.id(), row) != null)
            throw new AssertionError(kind.code() + " " + row.id() + " told twice");
    }

    @Override
    public void count(Measure measure, LocalDate day, long amount) {
        counts.computeIfAbsent(measure.name(), absent -> new TreeMap<>()).merge(day, amount, Long::sum);
    }

    @Override
    public void distinct(Measure measure, UUID counted, LocalDate day) {
        distinct.computeIfAbsent(measure.name(), absent -> new TreeMap<>()).computeIfAbsent(day, absent -> new TreeSet<>()).add(counted);
    }

    /** The only row of this kind. */
    public <R extends Row> R only(RowKind<R> kind) {
        Map<UUID, Row> found = rows.getOrDefault(kind.code(), Map.of());
        if (found.size() != 1) throw new AssertionError(found.size() + " rows of " + kind.code());
        return kind.row().cast(found.values().iterator().next());
    }

    public <R extends Row> R row(RowKind<R> kind, UUID id) { return kind.row().cast(rows.getOrDefault(kind.code(), Map.of()).get(id)); }

    /** How it goes over the wire. */
    public JsonNode json(RowKind<?> kind) { return JSON.valueToTree(only(kind)); }

    public int rows(RowKind<?> kind) { return rows.getOrDefault(kind.code(), Map.of()).size(); }

    /** Amounts by day, e.g. {@code {2026-11-20=2}}; empty when there are none. */
    public String counted(Measure measure) { return String.valueOf(counts.getOrDefault(measure.name(), new TreeMap<>())); }

    /** How many were counted on each day. */
    public String distinct(Measure measure) {
        var sizes = new TreeMap<LocalDate, Integer>();
        distinct.getOrDefault(measure.name(), new TreeMap<>()).forEach((day, counted) -> sizes.put(day, counted.size()));
        return sizes.toString();
    }

    public boolean nothing() { return rows.isEmpty() && counts.isEmpty() && distinct.isEmpty(); }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meant that && rows.equals(that.rows) && counts.equals(that.counts) && distinct.equals(that.distinct);
    }

    @Override
    public int hashCode() { return rows.hashCode(); }

    @Override
    public String toString() { return rows + " " + counts + " " + distinct; }
}
