package vn.tungnha.helpdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stuck points, and which answers reach them, out of the rows and the map. */
@Component
class StuckStore {
    private static final int MOST_POINTS = 300;

    /** {@link Reach} in SQL: standing answers and the leaves they reach; then the points that are open, or were until lately. */
    private static final String KNOWN = """
            with reached as (
              select a.leaf as answer_leaf, a.id as answer, a.service, a.step, a.at, pl.leaf
                from helpdesk.answer a
                join place.leaf_home h on h.leaf = a.leaf and h.valid @> :today::date
                join place.place_leaf pl on pl.ancestor = h.place and pl.valid @> :today::date
               where (a.ended_on is null or a.ended_on > :today::date)),
            point as (
              select s.*, exists (select from reached r where r.leaf = s.leaf and r.service = s.service and r.step = s.step) as answered
                from helpdesk.stuck s
               where s.leaf = any(:leaves::int[]) and (s.closed_on is null or s.closed_on > :since::date))
            """;

    /** A step before it is known who should see to it. */
    record Found(UUID service, int step, int waiting, int answered, int freed, LocalDate since, int again, boolean named) {}

    /** A leaf's share of those who stand at a step. */
    record AtLeaf(int leaf, int waiting, int answered, int freed) {}

    private final JdbcClient jdbc;

    StuckStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    List<Found> steps(Integer[] leaves, LocalDate today, LocalDate since) {
        return jdbc.sql(KNOWN + """
                , named as (
                  select pl.leaf, r.services::jsonb as services
                    from helpdesk.answerer r
                    join place.leaf_home h on h.leaf = r.leaf and h.valid @> :today::date
                    join place.place_leaf pl on pl.ancestor = h.place and pl.valid @> :today::date
                   where r.ended_on is null or r.ended_on > :today::date)
                select service, step, count(distinct coalesce(learner, id)) filter (where closed_on is null and not answered) as waiting,
                       count(distinct coalesce(learner, id)) filter (where closed_on is null and answered) as answered, count(distinct coalesce(learner, id)) filter (where closed_on is not null) as freed,
                       min(on_day) filter (where closed_on is null and not answered) as since,
                       coalesce(max(before) filter (where closed_on is null), 0) as again,
                       coalesce(bool_and(exists (select from named n where n.leaf = p.leaf and jsonb_exists(n.services, p.service::text)))
                                filter (where closed_on is null and not answered), true) as named
                  from (select p.*, (select count(*) from helpdesk.stuck e where e.leaf = p.leaf and e.subject = p.subject and e.learner = p.learner
                                      and e.service = p.service and e.step = p.step and e.at < p.at) as before
                          from point p) p
                 group by service, step
                 order by waiting desc, answered desc, freed desc, service, step
                """).param("leaves", leaves).param("today", today).param("since", since)
                .query((row, n) -> new Found(row.getObject("service", UUID.class), row.getInt("step"), row.getInt("waiting"), row.getInt("answered"),
                        row.getInt("freed"), row.getObject("since", LocalDate.class), row.getInt("again"), row.getBoolean("named"))).list();
    }

    List<AtLeaf> byLeaf(Step step, Integer[] leaves, LocalDate today, LocalDate since) {
        return jdbc.sql(KNOWN + """
                select leaf, count(distinct coalesce(learner, id)) filter (where closed_on is null and not answered) as waiting,
                       count(distinct coalesce(learner, id)) filter (where closed_on is null and answered) as answered, count(distinct coalesce(learner, id)) filter (where closed_on is not null) as freed
                  from point where service = :service and step = :step
                 group by leaf
                """).param("leaves", leaves).param("today", today).param("since", since).param("service", step.service()).param("step", step.number())
                .query((row, n) -> new AtLeaf(row.getInt("leaf"), row.getInt("waiting"), row.getInt("answered"), row.getInt("freed"))).list();
    }

    List<StuckHere.Model> models(Step step, Integer[] leaves) {
        return jdbc.sql("""
                select phone_model, count(distinct coalesce(learner, id)) as people from helpdesk.stuck
                 where leaf = any(:leaves::int[]) and service = :service and step = :step and closed_on is null
                 group by phone_model order by people desc, phone_model limit 12
                """).param("leaves", leaves).param("service", step.service()).param("step", step.number())
                .query((row, n) -> new StuckHere.Model(row.getString("phone_model"), row.getInt("people"))).list();
    }

    List<StuckPoint> points(Step step, Integer[] leaves, LocalDate today, LocalDate since) {
        return jdbc.sql(KNOWN + """
                select * from point where service = :service and step = :step
                 order by closed_on is not null, answered, at desc limit :most
                """).param("leaves", leaves).param("today", today).param("since", since).param("service", step.service()).param("step", step.number())
                .param("most", MOST_POINTS).query((row, n) -> point(row)).list();
    }

    /** What somebody raised or asked themselves, their own being stuck only. */
    List<StuckPoint> own(UUID account, UUID member, Integer[] leaves, LocalDate today, LocalDate since) {
        return jdbc.sql(KNOWN + """
                select * from point where learner = :member::uuid or (author = :account and asker in ('member', 'officer'))
                 order by closed_on is not null, at desc limit :most
                """).param("leaves", leaves).param("today", today).param("since", since).param("account", account).param("member", member, Types.OTHER)
                .param("most", MOST_POINTS).query((row, n) -> point(row)).list();
    }

    /** Answers to a step told in or above these leaves, and what each led to in them. */
    List<Answered> answers(Step step, Integer[] told, Integer[] leaves, LocalDate today) {
        return jdbc.sql("""
                select a.leaf, a.id, a.text, a.giver, a.at, a.on_day, a.ended_on, h.place,
                       (select count(distinct coalesce(s.learner, s.id)) from helpdesk.stuck s join place.place_leaf pl on pl.ancestor = h.place and pl.leaf = s.leaf and pl.valid @> :today::date
                         where s.service = a.service and s.step = a.step and s.leaf = any(:leaves::int[]) and s.closed_at > a.at
                           and (a.ended_on is null or s.closed_on <= a.ended_on)) as freed
                  from helpdesk.answer a join place.leaf_home h on h.leaf = a.leaf and h.valid @> :today::date
                 where a.leaf = any(:told::int[]) and a.service = :service and a.step = :step
                 order by a.at desc
                """).param("told", told).param("leaves", leaves).param("today", today).param("service", step.service()).param("step", step.number())
                .query((row, n) -> new Answered(new AnswerRow(row.getObject("id", UUID.class), step.service(), step.number(), null, row.getString("text"),
                        row.getString("giver"), null, row.getObject("on_day", LocalDate.class), instant(row, "at"), null,
                        row.getObject("ended_on", LocalDate.class)), row.getInt("leaf"), row.getInt("place"), row.getInt("freed"))).list();
    }

    /** An answer with the place beneath which it holds. */
    record Answered(AnswerRow answer, int leaf, int place, int freed) {}

    private static StuckPoint point(ResultSet row) throws SQLException {
        String asker = row.getString("asker");
        return new StuckPoint(row.getInt("leaf"), row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
                asker == null ? row.getString("subject_kind") : asker, row.getObject("service", UUID.class), row.getInt("step"),
                row.getObject("failure", Integer.class), row.getString("phone_model"), row.getString("note"), row.getString("name"), row.getString("phone"),
                row.getObject("on_day", LocalDate.class), row.getBoolean("answered"), row.getObject("closed_on", LocalDate.class), null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
