package vn.tungnha.territory;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.Reorganisation.Changed;
import vn.tungnha.territory.TerritoryChange.Kind;

/** Records who changed what about which place. Callers write the entry in the transaction of the change. */
@Component
class TerritoryLog {
    /** An entry to be recorded; what a kind does not have is null. */
    record Entry(int place, UUID author, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String before, @Nullable String after,
            @Nullable String decision, @Nullable LocalDate decidedOn, @Nullable PlaceHistory historyBefore, @Nullable PlaceHistory historyAfter) {
        static Entry of(int place, UUID author, Kind kind) { return new Entry(place, author, kind, null, null, null, null, null, null, null, null); }

        static Entry of(int place, UUID author, PlaceEdit edit, Words words, @Nullable PlaceHistory before, PlaceHistory after) {
            return new Entry(place, author, Kind.valueOf(edit.kind().name()), edit.from(), edit.to(), words.before(), words.after(), edit.decision(),
                    edit.decidedOn(), before, after);
        }
    }

    /** Value before and after a change. */
    record Words(@Nullable String before, @Nullable String after) {}

    /**
     * A change that may be taken back.
     *
     * @param several true when it touched several places; their histories are read by {@link #touched}
     */
    record Last(long id, int place, boolean several, Kind kind, @Nullable LocalDate from, Words words, @Nullable PlaceHistory before, @Nullable PlaceHistory after) {
        boolean isUndoable() { return kind == Kind.CREATED || before != null || several; }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    TerritoryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(Entry entry) { record(List.of(entry)); }

    void record(List<Entry> entries) { record(null, entries); }

    /** @param importId the import that the changes are parts of */
    void record(@Nullable UUID importId, List<Entry> entries) {
        jdbc.sql("""
                insert into territory.change (place, author, at, kind, from_day, to_day, before, after, decision, decided_on, history_before, history_after, import)
                select place, author, :now, kind, from_day, to_day, before, after, decision, decided_on, history_before, history_after, :import::uuid
                  from unnest(:places::int[], :authors::uuid[], :kinds::text[], :from::date[], :to::date[], :before::text[], :after::text[], :decisions::text[],
                              :decidedOn::date[], :historiesBefore::text[], :historiesAfter::text[])
                       as entry (place, author, kind, from_day, to_day, before, after, decision, decided_on, history_before, history_after)
                """).param("now", OffsetDateTime.now(clock)).param("import", importId, Types.OTHER).param("places", entries.stream().map(Entry::place).toArray(Integer[]::new))
                .param("authors", entries.stream().map(Entry::author).toArray(UUID[]::new)).param("kinds", texts(entries, Entry::kind))
                .param("from", texts(entries, Entry::from)).param("to", texts(entries, Entry::to)).param("before", texts(entries, Entry::before))
                .param("after", texts(entries, Entry::after)).param("decisions", texts(entries, Entry::decision)).param("decidedOn", texts(entries, Entry::decidedOn))
                .param("historiesBefore", texts(entries, each -> written(each.historyBefore()))).param("historiesAfter", texts(entries, each -> written(each.historyAfter())))
                .update();
    }

    /** Records one change of several places. */
    void record(Entry entry, List<Changed> changed) {
        record(entry);
        jdbc.sql("""
                insert into territory.touched_place (change, place, history_before, history_after)
                select (select max(id) from territory.change where place = :at), place, history_before, history_after
                  from unnest(:places::int[], :before::text[], :after::text[]) as c (place, history_before, history_after)
                """).param("at", entry.place()).param("places", changed.stream().map(Changed::place).toArray(Integer[]::new))
                .param("before", changed.stream().map(each -> written(each.before())).toArray(String[]::new))
                .param("after", changed.stream().map(each -> written(each.after())).toArray(String[]::new)).update();
    }

    /** The places that a change touched. */
    List<Changed> touched(long change) {
        return jdbc.sql("select place, history_before, history_after from territory.touched_place where change = :change order by place").param("change", change)
                .query((row, n) -> new Changed(row.getInt("place"), read(row.getString("history_before")), read(row.getString("history_after")))).list();
    }

    /** Newest first, at most 200. */
    List<TerritoryChange> of(int place) {
        return jdbc.sql("""
                select c.at, a.display_name, c.kind, c.from_day, c.to_day, c.before, c.after, c.decision, c.decided_on, c.undone_at is not null as undone
                  from territory.change c join access.account a on a.id = c.author
                 where c.place = :place or c.id in (select change from territory.touched_place where place = :place) order by c.id desc limit 200
                """).param("place", place).query((row, n) -> new TerritoryChange(row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"), Kind.valueOf(row.getString("kind")), row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class), row.getString("before"), row.getString("after"), row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class), row.getBoolean("undone"))).list();
    }

    /** The last change of a place that was not taken back. */
    Optional<Last> last(int place) {
        return jdbc.sql("""
                select c.id, c.place, c.kind, c.from_day, c.before, c.after, c.history_before, c.history_after,
                       exists (select from territory.touched_place p where p.change = c.id) as several
                  from territory.change c
                 where (c.place = :place or c.id in (select change from territory.touched_place where place = :place))
                   and c.undone_at is null and c.kind <> 'UNDONE' order by c.id desc limit 1
                """).param("place", place).query((row, n) -> new Last(row.getLong("id"), row.getInt("place"), row.getBoolean("several"), Kind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class), new Words(row.getString("before"), row.getString("after")),
                        read(row.getString("history_before")), read(row.getString("history_after")))).optional();
    }

    /** The changes of an import that were not taken back, by their ids. */
    Map<Long, Changed> ofImport(UUID importId) {
        Map<Long, Changed> changes = new LinkedHashMap<>();
        jdbc.sql("select id, place, history_before, history_after from territory.change where import = :import and undone_at is null order by id").param("import", importId)
                .query(row -> { changes.put(row.getLong("id"), new Changed(row.getInt("place"), read(row.getString("history_before")), read(row.getString("history_after")))); });
        return changes;
    }

    void markUndone(long id) { markUndone(List.of(id)); }

    void markUndone(Collection<Long> ids) {
        jdbc.sql("update territory.change set undone_at = :now where id = any(:ids::bigint[])").param("now", OffsetDateTime.now(clock)).param("ids", ids.toArray(Long[]::new)).update();
    }

    private static @Nullable String written(@Nullable PlaceHistory history) { return history == null ? null : JSON.writeValueAsString(history); }

    private static @Nullable PlaceHistory read(@Nullable String history) { return history == null ? null : JSON.readValue(history, PlaceHistory.class); }

    private static String[] texts(List<Entry> entries, Function<Entry, @Nullable Object> part) {
        return entries.stream().map(part).map(value -> Objects.toString(value, null)).toArray(String[]::new);
    }
}
