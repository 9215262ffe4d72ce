package vn.tungnha.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports and their rows in the database. */
@Component
class ImportStore {
    /** An import without its file. */
    record Kept(UUID id, String kind, int place, UUID author, String authorName, String fileName, Instant createdAt, ImportView.State state, int total,
            int done, ImportLayout layout, String failure, Map<ImportRow.Outcome, Integer> counts, int decided) {}

    /** Rows in one statement: the rows of a province's list as JSON are too much memory at once. */
    private static final int AT_ONCE = 5_000;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEPT = """
            select i.id, i.kind, i.place, i.author, a.display_name, i.file_name, i.created_at, i.state, i.total, i.done, i.layout, i.failure, i.counts, i.decided
              from imports.import i join access.account a on a.id = i.author
            """;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    void add(ImportScope scope, String kind, byte[] file, int total, ImportLayout layout, Instant now) {
        jdbc.sql("""
                insert into imports.import (id, kind, place, author, file_name, file, layout, created_at, state, total)
                values (:id, :kind, :place, :author, :name, :file, :layout, :now, 'PREVIEW', :total)
                """).param("id", scope.importId()).param("kind", kind).param("place", scope.place()).param("author", scope.account())
                .param("name", scope.fileName()).param("file", file).param("layout", JSON.writeValueAsString(layout)).param("now", now.atOffset(ZoneOffset.UTC)).param("total", total).update();
    }

    /** Replaces what the rows are judged to be; decisions stay. */
    void replaceRows(UUID id, List<ImportRow> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) upsertRows(id, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        count(id);
    }

    private void upsertRows(UUID id, List<ImportRow> rows) {
        jdbc.sql("""
                insert into imports.row as r (import, line, outcome, detail)
                select :id, line, outcome, detail from unnest(:lines::int[], :outcomes::text[], :details::text[]) as judged (line, outcome, detail)
                on conflict (import, line) do update set outcome = excluded.outcome, detail = excluded.detail
                """).param("id", id).param("lines", rows.stream().map(ImportRow::line).toArray(Integer[]::new))
                .param("outcomes", rows.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .param("details", rows.stream().map(JSON::writeValueAsString).toArray(String[]::new)).update();
    }

    private void count(UUID id) {
        jdbc.sql("""
                update imports.import
                   set counts = (select coalesce(jsonb_object_agg(outcome, n), '{}')
                                   from (select outcome, count(*) as n from imports.row where import = :id group by outcome) counted)::text,
                       decided = (select count(*) from imports.row where import = :id and outcome = 'UNCLEAR' and decision is not null)
                 where id = :id
                """).param("id", id).update();
    }

    Optional<Kept> find(int place, UUID id) {
        return jdbc.sql(KEPT + "where i.id = :id and i.place = :place").param("id", id).param("place", place).query(ImportStore::kept).optional();
    }

    /** The newest 50 of a place. */
    List<Kept> of(int place) {
        return jdbc.sql(KEPT + "where i.place = :place order by i.created_at desc limit 50").param("place", place).query(ImportStore::kept).list();
    }

    /** The import that has waited longest. */
    Optional<Kept> nextQueued() { return jdbc.sql(KEPT + "where i.state = 'QUEUED' order by i.created_at limit 1").query(ImportStore::kept).optional(); }

    byte[] file(UUID id) { return jdbc.sql("select file from imports.import where id = :id").param("id", id).query(byte[].class).single(); }

    /** Rows after a line, in the order of the file. */
    List<ImportRowView> rows(UUID id, Collection<ImportRow.Outcome> outcomes, int after, int most) {
        return jdbc.sql("""
                select detail, decision from imports.row
                 where import = :id and outcome = any(:outcomes::text[]) and line > :after order by line limit :most
                """).param("id", id).param("outcomes", outcomes.stream().map(Enum::name).toArray(String[]::new)).param("after", after).param("most", most)
                .query((row, n) -> new ImportRowView(JSON.readValue(row.getString("detail"), ImportRow.class), row.getString("decision"))).list();
    }

    Map<Integer, String> decisions(UUID id) {
        var decisions = new HashMap<Integer, String>();
        jdbc.sql("select line, decision from imports.row where import = :id and decision is not null").param("id", id)
                .query(row -> { decisions.put(row.getInt("line"), row.getString("decision")); });
        return decisions;
    }

    void decide(UUID id, Map<Integer, String> decisions) {
        jdbc.sql("""
                update imports.row r set decision = d.decision from unnest(:lines::int[], :decisions::text[]) as d (line, decision)
                 where r.import = :id and r.line = d.line
                """).param("id", id).param("lines", decisions.keySet().toArray(Integer[]::new)).param("decisions", decisions.values().toArray(String[]::new))
                .update();
        count(id);
    }

    /** Whether the import was waiting for a person, or had failed, and is now queued. */
    boolean queue(UUID id) { return jdbc.sql("update imports.import set state = 'QUEUED', done = 0, failure = null where id = :id and state in ('PREVIEW', 'FAILED')").param("id", id).update() == 1; }

    void progress(UUID id, int done) { jdbc.sql("update imports.import set done = :done where id = :id").param("id", id).param("done", done).update(); }

    void end(UUID id, ImportView.State state, String failure) {
        jdbc.sql("update imports.import set state = :state, failure = :failure, done = case :state when 'DONE' then total else done end where id = :id")
                .param("id", id).param("state", state.name()).param("failure", failure).update();
    }

    /** Deletes an import that waits for a person or failed. Data that a failed import wrote stays. Returns whether there was one. */
    boolean discard(int place, UUID id) {
        return jdbc.sql("delete from imports.import where id = :id and place = :place and state in ('PREVIEW', 'FAILED')").param("id", id)
                .param("place", place).update() == 1;
    }

    void deleteBefore(Instant oldest) {
        jdbc.sql("delete from imports.import where created_at < :oldest and state <> 'QUEUED'").param("oldest", oldest.atOffset(ZoneOffset.UTC)).update();
    }

    private static Map<ImportRow.Outcome, Integer> counts(String json) {
        var counts = new EnumMap<ImportRow.Outcome, Integer>(ImportRow.Outcome.class);
        JSON.readTree(json).properties().forEach(each -> counts.put(ImportRow.Outcome.valueOf(each.getKey()), each.getValue().intValue()));
        return counts;
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(row.getObject("id", UUID.class), row.getString("kind"), row.getInt("place"), row.getObject("author", UUID.class),
                row.getString("display_name"), row.getString("file_name"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ImportView.State.valueOf(row.getString("state")), row.getInt("total"), row.getInt("done"),
                JSON.readValue(row.getString("layout"), ImportLayout.class), row.getString("failure"), counts(row.getString("counts")), row.getInt("decided"));
    }
}
