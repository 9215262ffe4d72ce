package vn.tungnha.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.ledger.Changes.RowAddress;
import vn.tungnha.ledger.Changes.RowChange;

/** Writes what facts changed, each table in one statement. */
final class ChangeStore {
    private final Statements sql;
    private final RowTables tables;
    private final Measures measures;

    ChangeStore(Statements sql, RowTables tables, Measures measures) {
        this.sql = sql;
        this.tables = tables;
        this.measures = measures;
    }

    void write(Changes changes) {
        writeRows(changes);
        writeTallies(changes);
        writeDays(changes);
        writeLinks(List.copyOf(changes.links));
    }

    /** Empties the leaf of all but its facts. */
    void clear(int leaf) {
        for (RowTable<?> table : tables.all()) sql.later("delete from " + table.kind().table() + " where leaf = ?", leaf);
        for (String table : List.of("tombstone", "tally", "distinct_day", "subject_link")) sql.later("delete from ledger." + table + " where leaf = ?", leaf);
    }

    private void writeRows(Changes changes) {
        Map<RowKind<?>, List<Map.Entry<RowAddress, RowChange>>> standing = new LinkedHashMap<>();
        Map<RowKind<?>, List<RowAddress>> gone = new LinkedHashMap<>();
        List<RowAddress> back = new ArrayList<>();
        changes.rows.entrySet().forEach(each -> {
            if (each.getValue().row() == null) gone.computeIfAbsent(each.getKey().kind(), absent -> new ArrayList<>()).add(each.getKey());
            else standing.computeIfAbsent(each.getKey().kind(), absent -> new ArrayList<>()).add(each);
            if (each.getValue().row() != null && each.getValue().appeared()) back.add(each.getKey());
        });
        for (var each : standing.entrySet()) upsert(tables.of(each.getKey()), each.getValue());
        for (var each : gone.entrySet()) delete(tables.of(each.getKey()), each.getValue());
        raise(back);
        bury(changes, gone);
    }

    private void upsert(RowTable<?> table, List<Map.Entry<RowAddress, RowChange>> rows) {
        Object[] arrays = new Object[table.width() + 2];
        arrays[0] = FactStore.column(rows, Integer[]::new, each -> each.getKey().leaf());
        for (int column = 0; column < table.width(); column++) arrays[column + 1] = values(table, rows, column);
        arrays[table.width() + 1] = FactStore.column(rows, Long[]::new, each -> each.getValue().tick());
        sql.later(table.upsert(), arrays);
    }

    private static Object[] values(RowTable<?> table, List<Map.Entry<RowAddress, RowChange>> rows, int column) {
        Object[] values = switch (table.arrayType(column)) {
            case "uuid" -> new UUID[rows.size()];
            case "int" -> new Integer[rows.size()];
            case "bigint" -> new Long[rows.size()];
            case "boolean" -> new Boolean[rows.size()];
            default -> new String[rows.size()];
        };
        for (int i = 0; i < values.length; i++) values[i] = table.value(rows.get(i).getValue().row(), column);
        return values;
    }

    private void delete(RowTable<?> table, List<RowAddress> rows) {
        sql.later(table.delete(), FactStore.column(rows, Integer[]::new, RowAddress::leaf), FactStore.column(rows, UUID[]::new, RowAddress::id));
    }

    /** Rows that stand again have no tombstone. */
    private void raise(List<RowAddress> rows) {
        if (rows.isEmpty()) return;
        sql.later("delete from ledger.tombstone t using unnest(?::int[], ?::text[], ?::uuid[]) as back (leaf, kind, id)"
                + " where t.leaf = back.leaf and t.kind = back.kind and t.id = back.id",
                FactStore.column(rows, Integer[]::new, RowAddress::leaf), FactStore.column(rows, String[]::new, each -> each.kind().name()),
                FactStore.column(rows, UUID[]::new, RowAddress::id));
    }

    private void bury(Changes changes, Map<RowKind<?>, List<RowAddress>> gone) {
        List<RowAddress> rows = gone.values().stream().flatMap(List::stream).toList();
        if (rows.isEmpty()) return;
        sql.later("insert into ledger.tombstone (leaf, kind, id, tick, recorded_on)"
                + " select * from unnest(?::int[], ?::text[], ?::uuid[], ?::bigint[], ?::date[])"
                + " on conflict (leaf, kind, id) do update set tick = excluded.tick, recorded_on = excluded.recorded_on",
                FactStore.column(rows, Integer[]::new, RowAddress::leaf), FactStore.column(rows, String[]::new, each -> each.kind().name()),
                FactStore.column(rows, UUID[]::new, RowAddress::id), FactStore.column(rows, Long[]::new, each -> changes.rows.get(each).tick()),
                FactStore.column(rows, String[]::new, each -> changes.rows.get(each).recordedOn().toString()));
        forgetLongGone(rows, changes);
    }

    /** A leaf's old tombstones go when it buries the next: no cursor that old is continued. */
    private void forgetLongGone(List<RowAddress> buried, Changes changes) {
        sql.later("delete from ledger.tombstone t using unnest(?::int[], ?::date[]) as buried (leaf, kept)"
                + " where t.leaf = buried.leaf and t.recorded_on < buried.kept",
                FactStore.column(buried, Integer[]::new, RowAddress::leaf),
                FactStore.column(buried, String[]::new, each -> changes.rows.get(each).recordedOn().minusDays(Verification.TOMBSTONE_DAYS).toString()));
    }

    /** Nobody else writes the leaf's tallies meanwhile, so what stands can be looked up first; a row that came down to nothing leaves no trace. */
    private void writeTallies(Changes changes) {
        List<TallyRow> rows = TallyRow.of(changes.tallies, measures.numbers());
        if (rows.isEmpty()) return;
        sql.later("""
                merge into ledger.tally t
                using (select leaf, grain, start, added::bigint[], lowers
                         from unnest(?::int[], ?::smallint[], ?::date[], ?::text[], ?::boolean[]) as m (leaf, grain, start, added, lowers)) m
                   on t.leaf = m.leaf and t.grain = m.grain and t.start = m.start
                 when matched and m.lowers
                  and not exists (select from unnest(t.amounts, m.added) as each (one, other) where coalesce(one, 0) + coalesce(other, 0) <> 0) then delete
                 when matched then update set amounts =
                      (select array_agg(nullif(coalesce(one, 0) + coalesce(other, 0), 0)) from unnest(t.amounts, m.added) as each (one, other))
                 when not matched then insert (leaf, grain, start, amounts) values (m.leaf, m.grain, m.start, m.added)
                """,
                FactStore.column(rows, Integer[]::new, TallyRow::leaf), FactStore.column(rows, Integer[]::new, each -> (int) each.grain()),
                FactStore.column(rows, String[]::new, each -> each.start().toString()), FactStore.column(rows, String[]::new, TallyRow::addedText),
                FactStore.column(rows, Boolean[]::new, TallyRow::lowers));
    }

    private void writeDays(Changes changes) {
        if (changes.days.isEmpty()) return;
        Map<String, Integer> numbers = measures.numbers();
        var standing = changes.days.entrySet().stream().filter(each -> each.getValue().stands()).toList();
        var gone = changes.days.keySet().stream().filter(each -> !changes.days.get(each).stands()).toList();
        if (!gone.isEmpty()) sql.later("delete from ledger.distinct_day d using unnest(?::int[], ?::smallint[], ?::uuid[], ?::date[])"
                + " as gone (leaf, measure, counted, day)"
                + " where d.leaf = gone.leaf and d.measure = gone.measure and d.counted = gone.counted and d.day = gone.day",
                FactStore.column(gone, Integer[]::new, Changes.DayAddress::leaf),
                FactStore.column(gone, Integer[]::new, each -> numbers.get(each.measure())),
                FactStore.column(gone, UUID[]::new, Changes.DayAddress::counted),
                FactStore.column(gone, String[]::new, each -> each.day().toString()));
        if (!standing.isEmpty()) sql.later("insert into ledger.distinct_day as d (leaf, measure, counted, day, previous)"
                + " select * from unnest(?::int[], ?::smallint[], ?::uuid[], ?::date[], ?::date[])"
                + " on conflict (leaf, measure, counted, day) do update set previous = excluded.previous"
                + " where d.previous is distinct from excluded.previous",
                FactStore.column(standing, Integer[]::new, each -> each.getKey().leaf()),
                FactStore.column(standing, Integer[]::new, each -> numbers.get(each.getKey().measure())),
                FactStore.column(standing, UUID[]::new, each -> each.getKey().counted()),
                FactStore.column(standing, String[]::new, each -> each.getKey().day().toString()),
                FactStore.column(standing, String[]::new, each -> each.getValue().previous() == null ? null : each.getValue().previous().toString()));
    }

    private void writeLinks(List<Changes.Link> links) {
        if (links.isEmpty()) return;
        sql.later("insert into ledger.subject_link (leaf, subject, other) select * from unnest(?::int[], ?::uuid[], ?::uuid[]) on conflict do nothing",
                FactStore.column(links, Integer[]::new, Changes.Link::leaf), FactStore.column(links, UUID[]::new, Changes.Link::subject),
                FactStore.column(links, UUID[]::new, Changes.Link::other));
    }
}
