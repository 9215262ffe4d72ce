package vn.tungnha.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.Overview;
import vn.tungnha.kernel.ProvinceDay;

/** Reports that are kept. */
@Component
class ReportStore {
    /** @param figures null when the database's are to stay */
    record Kept(UUID id, int place, ReportKind kind, LocalDate asOf, LocalDate map, UUID author, Instant changedAt, Instant sentAt, Report.Version version, Choices choices,
            ReportFigures figures) {}

    private static final int MOST_RECEIVED = 1_000;
    private static final String LINES = """
            select r.id, r.kind, r.as_of, a.display_name, r.changed_at, r.sent_at, r.version, r.recalled_at, previous.sent_at as previous_sent_at,
                   r.figures::json -> 'place' as of_place
              from report.report r join access.account a on a.id = r.author left join report.report previous on previous.id = r.corrects
            """;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Whether it was kept: one that was sent stays as it is, and an id is of one place only. */
    boolean keep(Kept report) {
        return jdbc.sql("""
                insert into report.report as r (id, place, kind, as_of, map_day, author, made_at, changed_at, choices, figures, version, corrects)
                values (:id, :place, :kind, :asOf, :map, :author, :now, :now, :choices, :figures, :version, :corrects)
                on conflict (id) do update set kind = excluded.kind, as_of = excluded.as_of, map_day = excluded.map_day, changed_at = excluded.changed_at,
                       choices = excluded.choices, figures = excluded.figures
                 where r.place = excluded.place and r.sent_at is null
                """).param("id", report.id()).param("place", report.place()).param("kind", report.kind().word()).param("asOf", report.asOf()).param("map", report.map())
                .param("author", report.author()).param("now", report.changedAt().atOffset(ZoneOffset.UTC)).param("choices", Resources.JSON.writeValueAsString(report.choices()))
                .param("figures", Resources.JSON.writeValueAsString(report.figures())).param("version", report.version().number())
                .param("corrects", report.version().corrects()).update() == 1;
    }

    /** Until the transaction ends nobody else writes this report. */
    void hold(UUID id) { jdbc.sql("select from report.report where id = :id for update").param("id", id).query().listOfRows(); }

    void send(UUID id, Instant now) {
        jdbc.sql("update report.report set sent_at = :now where id = :id and sent_at is null").param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    void recall(UUID id, Instant now) {
        jdbc.sql("update report.report set recalled_at = :now where id = :id").param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Kept> find(int place, UUID id) {
        return jdbc.sql("""
                select r.*, next.id as corrected_by, previous.sent_at as previous_sent_at
                  from report.report r left join report.report next on next.corrects = r.id left join report.report previous on previous.id = r.corrects
                 where r.id = :id and r.place = :place
                """).param("id", id).param("place", place).query(ReportStore::kept).optional();
    }

    List<Report.Line> of(int place) {
        return jdbc.sql(LINES + " where r.place = :place order by r.as_of desc, r.changed_at desc").param("place", place).query(ReportStore::line).list();
    }

    /** Sealed reports of the places beneath, by the map of each report, so that a place that is gone since keeps its reports. */
    List<Report.Line> received(Integer[] leaves, int level) {
        return jdbc.sql(LINES + """
                 where r.sent_at is not null and (r.figures::jsonb -> 'place' ->> 'level')::int > :level
                   and exists (select from place.place_leaf pl where pl.ancestor = r.place and pl.valid @> r.map_day and pl.leaf = any(:leaves::int[]))
                 order by r.sent_at desc limit
                """ + MOST_RECEIVED).param("leaves", leaves).param("level", level).query(ReportStore::line).list();
    }

    private static Report.Line line(ResultSet row, int number) throws SQLException {
        var place = Resources.JSON.readValue(row.getString("of_place"), Overview.Named.class);
        return new Report.Line(row.getObject("id", UUID.class), place, kind(row), row.getObject("as_of", LocalDate.class), row.getString("display_name"),
                instant(row, "changed_at"), instant(row, "sent_at"), row.getInt("version"), day(row, "previous_sent_at"), instant(row, "recalled_at"));
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(row.getObject("id", UUID.class), row.getInt("place"), kind(row), row.getObject("as_of", LocalDate.class), row.getObject("map_day", LocalDate.class),
                row.getObject("author", UUID.class), instant(row, "changed_at"), instant(row, "sent_at"),
                new Report.Version(row.getInt("version"), row.getObject("corrects", UUID.class), day(row, "previous_sent_at"), instant(row, "recalled_at"),
                        row.getObject("corrected_by", UUID.class)),
                Resources.JSON.readValue(row.getString("choices"), Choices.class),
                Resources.JSON.readValue(row.getString("figures"), ReportFigures.class));
    }

    private static ReportKind kind(ResultSet row) throws SQLException { return ReportKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)); }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The province's day of that moment. */
    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Instant time = instant(row, column);
        return time == null ? null : ProvinceDay.of(time);
    }
}
