package vn.tungnha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** All that stands in one leaf besides its facts, as lines of canonical text: rows with their ticks, tombstones, tallies, days of distinct counts. */
final class LeafState {
    /** Two states part here; null where one has nothing. */
    record Parting(String what, String live, String told) {}

    private static final String GONE = "gone ";

    private final TreeMap<String, String> lines = new TreeMap<>();

    /** What the facts come to. */
    static LeafState told(Changes changes, RowTables tables) {
        var state = new LeafState();
        changes.rows.forEach((at, change) -> {
            if (change.row() == null) state.gone(at.kind().name(), at.id(), change.tick(), change.recordedOn());
            else state.row(tables.of(at.kind()), change.row(), change.tick());
        });
        changes.tallies.forEach((at, amount) -> {
            if (amount != 0) state.tally(at.measure(), at.grain(), at.start(), amount);
        });
        changes.days.forEach((at, day) -> state.day(at.measure(), at.counted(), at.day(), day.previous()));
        changes.links.forEach(link -> state.link(link.subject(), link.other()));
        return state;
    }

    /** What the tables hold. */
    static LeafState live(int leaf, Statements sql, Collection<RowTable<?>> tables) throws SQLException {
        var state = new LeafState();
        for (RowTable<?> table : tables)
            sql.query("select " + table.columnList() + ", tick from " + table.kind().table() + " where leaf = ?", row -> state.liveRow(table, row), leaf);
        sql.query("select kind, id, tick, recorded_on from ledger.tombstone where leaf = ?", row ->
                state.gone(row.getString(1), row.getObject(2, UUID.class), row.getLong(3), row.getObject(4, LocalDate.class)), leaf);
        sql.query("select m.name, t.grain, t.start, each.amount from ledger.tally t cross join unnest(t.amounts) with ordinality as each (amount, number)"
                + " join ledger.measure m on m.id = each.number where t.leaf = ? and each.amount <> 0", row ->
                state.tally(row.getString(1), row.getShort(2), row.getObject(3, LocalDate.class), row.getLong(4)), leaf);
        sql.query("select m.name, d.counted, d.day, d.previous from ledger.distinct_day d join ledger.measure m on m.id = d.measure where d.leaf = ?",
                row -> state.day(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)), leaf);
        sql.query("select subject, other from ledger.subject_link where leaf = ?",
                row -> state.link(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), leaf);
        return state;
    }

    private void liveRow(RowTable<?> table, ResultSet result) throws SQLException {
        try {
            row(table, table.read(result), result.getLong("tick"));
        } catch (RuntimeException unreadable) {
            lines.put("row " + table.kind().name() + " " + result.getObject("id"), "cannot be read: " + unreadable.getMessage());
        }
    }

    private void row(RowTable<?> table, Row row, long tick) {
        lines.put("row " + table.kind().name() + " " + row.id(), "tick " + tick + " " + table.canonical(row));
    }

    private void gone(String kind, UUID id, long tick, LocalDate recordedOn) { lines.put(GONE + kind + " " + id, recordedOn + " tick " + tick); }

    private void tally(String measure, short grain, LocalDate start, long amount) {
        lines.put("tally " + measure + " " + grain + " " + start, Long.toString(amount));
    }

    private void day(String measure, UUID counted, LocalDate day, LocalDate previous) {
        lines.put("day " + measure + " " + counted + " " + day, "after " + previous);
    }

    private void link(UUID subject, UUID other) { lines.put("link " + subject + " " + other, "joined"); }

    /** How many lines differ from what was told; tombstones that were recorded before that day may have been cleared away. */
    long partings(LeafState told, LocalDate kept) { return all(told, kept).count(); }

    /** The first line, in their order, where this live state differs from what was told. */
    Optional<Parting> firstParting(LeafState told, LocalDate kept) { return all(told, kept).min(Comparator.comparing(Parting::what)); }

    private java.util.stream.Stream<Parting> all(LeafState told, LocalDate kept) {
        var missing = told.lines.entrySet().stream().filter(each -> !each.getValue().equals(lines.get(each.getKey())))
                .filter(each -> lines.containsKey(each.getKey()) || !cleared(each, kept))
                .map(each -> new Parting(each.getKey(), lines.get(each.getKey()), each.getValue()));
        var surplus = lines.entrySet().stream().filter(each -> !told.lines.containsKey(each.getKey()))
                .map(each -> new Parting(each.getKey(), each.getValue(), null));
        return java.util.stream.Stream.concat(missing, surplus);
    }

    private static boolean cleared(Map.Entry<String, String> line, LocalDate kept) {
        return line.getKey().startsWith(GONE) && line.getValue().compareTo(kept.toString()) < 0;
    }

    /** The same whatever way the facts came in: every line, without the ticks when they are not asked for. */
    String text(boolean ticks) {
        var text = new StringBuilder();
        lines.forEach((what, content) -> text.append(what).append(' ').append(ticks ? content : content.replaceFirst("tick \\d+", "")).append('\n'));
        return text.toString();
    }

    @Override
    public boolean equals(Object other) { return other instanceof LeafState state && lines.equals(state.lines); }

    @Override
    public int hashCode() { return Objects.hash(lines); }
}
