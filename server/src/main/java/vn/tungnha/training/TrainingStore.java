package vn.tungnha.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.ledger.FactHomes;

/** Reads courses, sessions and who came out of the rows. */
@Component
class TrainingStore {
    private static final int MOST = 10_000;
    private static final String LINES = """
            select s.*, came.people, came.attendances, came.online
              from training.session s
             cross join lateral (select count(distinct a.learner) as people, count(*) as attendances, count(*) filter (where a.how = 'online') as online
                                   from training.attendance a where a.session = s.id and a.leaf = any(:beneath::int[])) came
             where s.leaf = any(:leaves::int[])
            """;
    private static final TypeReference<List<Venue>> VENUES = new TypeReference<>() {};
    private static final TypeReference<List<SessionLine.Body>> BODIES = new TypeReference<>() {};
    private static final TypeReference<List<UUID>> SERVICES = new TypeReference<>() {};
    private static final TypeReference<List<AttendanceRow.Telling>> TELLINGS = new TypeReference<>() {};

    /** Where somebody is looking from: who came is counted beneath, sessions are those beneath and those above. */
    record Scope(Collection<Integer> beneath, Collection<Integer> leaves, IntFunction<String> placeOf) {}

    /** Somebody who came on a day. */
    record Came(int leaf, UUID subject, UUID learner, LocalDate on, String how, Integer venue, List<UUID> facts) {}

    /** A session that counts, and where it was held besides its own leaf. */
    record Held(int leaf, String kind, String mode, LocalDate fromDay, Integer heads, List<Integer> places) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    private final FactHomes homes;

    TrainingStore(JdbcClient jdbc, FactHomes homes) {
        this.jdbc = jdbc;
        this.homes = homes;
    }

    List<SessionLine> sessions(Scope scope, LocalDate from, LocalDate to) {
        return jdbc.sql(LINES + """
                   and s.from_day <= :to and s.to_day >= :from
                 order by s.from_day desc, s.id limit %d
                """.formatted(MOST)).param("beneath", array(scope.beneath())).param("leaves", array(scope.leaves())).param("from", from).param("to", to)
                .query((row, n) -> line(row, scope)).list();
    }

    /** Those that begin in the period and were not cancelled, all of them: they are counted. */
    List<Held> held(Collection<Integer> leaves, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select leaf, kind, mode, from_day, venue, venues,
                       case when heads is not null then greatest(heads, (select count(*) from training.attendance a where a.session = s.id))::int end as heads
                  from training.session s
                 where leaf = any(:leaves::int[]) and cancelled_on is null and from_day between :from and :to
                """).param("leaves", array(leaves)).param("from", from).param("to", to)
                .query((row, n) -> new Held(row.getInt("leaf"), row.getString("kind"), row.getString("mode"), day(row, "from_day"),
                        row.getObject("heads", Integer.class), places(row))).list();
    }

    private List<Integer> places(ResultSet row) throws SQLException {
        return Stream.concat(Stream.of(json.readValue(row.getString("venue"), Venue.class)), read(row.getString("venues"), VENUES).stream())
                .map(Venue::place).filter(Objects::nonNull).toList();
    }

    Optional<SessionLine> session(Scope scope, UUID id) {
        return homes.leafOf(id).flatMap(leaf -> jdbc.sql(LINES + " and s.leaf = :leaf and s.id = :id").param("beneath", array(scope.beneath()))
                .param("leaves", array(scope.leaves())).param("leaf", leaf).param("id", id).query((row, n) -> line(row, scope)).optional());
    }

    List<CourseLine> courses(Scope scope) {
        return jdbc.sql("""
                select leaf, id, name, audience, services, hours from training.course where leaf = any(:leaves::int[])
                 order by name collate vietnamese, id limit %d
                """.formatted(MOST)).param("leaves", array(scope.leaves()))
                .query((row, n) -> new CourseLine(row.getInt("leaf"), uuid(row, "id"), scope.placeOf().apply(row.getInt("leaf")), row.getString("name"),
                        row.getString("audience"), read(row.getString("services"), SERVICES), row.getObject("hours", Integer.class)))
                .list();
    }

    List<Came> came(UUID session, Collection<Integer> leaves) {
        return jdbc.sql("""
                select leaf, subject, learner, on_day, how, venue, facts from training.attendance
                 where session = :session and leaf = any(:leaves::int[]) order by leaf, subject, learner, on_day
                """).param("session", session).param("leaves", array(leaves))
                .query((row, n) -> new Came(row.getInt("leaf"), uuid(row, "subject"), uuid(row, "learner"), day(row, "on_day"), row.getString("how"),
                        row.getObject("venue", Integer.class),
                        read(row.getString("facts"), TELLINGS).stream().map(AttendanceRow.Telling::id).toList()))
                .list();
    }

    /** Those who came in the period, from these leaves; the rest of the figures comes from sessions. */
    TrainingFigures figures(Collection<Integer> leaves, LocalDate from, LocalDate to, LocalDate map) {
        return jdbc.sql("""
                select count(distinct learner) filter (where subject_kind = 'team') as members,
                       count(distinct learner) filter (where subject_kind = 'team' and kind = 'conference') as conference_members,
                       count(distinct learner) filter (where subject_kind = 'team' and mode = 'both') as hybrid_members,
                       count(*) filter (where subject_kind = 'team') as member_attendances,
                       count(distinct learner) filter (where subject_kind <> 'team') as citizens,
                       count(distinct subject) filter (where subject_kind = 'household') as households,
                       count(*) filter (where subject_kind <> 'team') as citizen_attendances
                  from training.attendance
                 where leaf = any(:leaves::int[]) and on_day between :from and :to
                """).param("leaves", array(leaves)).param("from", from).param("to", to)
                .query((row, n) -> new TrainingFigures(from, to, map, 0, 0, 0, 0, 0, 0, row.getInt("members"), row.getInt("conference_members"),
                        row.getInt("hybrid_members"), row.getInt("member_attendances"), row.getInt("citizens"), row.getInt("households"),
                        row.getInt("citizen_attendances"), 0, 0, 0))
                .single();
    }

    private SessionLine line(ResultSet row, Scope scope) throws SQLException {
        int leaf = row.getInt("leaf");
        return new SessionLine(leaf, uuid(row, "id"), scope.placeOf().apply(leaf), !scope.beneath().contains(leaf), uuid(row, "course"), row.getString("name"),
                row.getString("kind"), row.getString("audience"), row.getString("mode"), day(row, "from_day"), day(row, "to_day"), row.getString("starts_at"),
                json.readValue(row.getString("venue"), Venue.class), read(row.getString("venues"), VENUES), row.getString("organiser"),
                read(row.getString("co_organisers"), BODIES), day(row, "cancelled_on"), row.getObject("heads", Integer.class), row.getInt("people"),
                row.getInt("attendances"), row.getInt("online"));
    }

    private <T> List<T> read(String text, TypeReference<List<T>> type) { return text == null ? List.of() : json.readValue(text, type); }

    private static Integer[] array(Collection<Integer> leaves) { return leaves.toArray(Integer[]::new); }

    private static UUID uuid(ResultSet row, String column) throws SQLException { return row.getObject(column, UUID.class); }

    private static LocalDate day(ResultSet row, String column) throws SQLException { return row.getObject(column, LocalDate.class); }
}
