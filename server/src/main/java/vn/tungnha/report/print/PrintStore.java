package vn.tungnha.report.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.FactHomes;
import vn.tungnha.report.print.PrintRows.Guided;
import vn.tungnha.report.print.PrintRows.Invited;
import vn.tungnha.report.print.PrintRows.Member;
import vn.tungnha.report.print.PrintRows.Worked;

/** What the prints are made of, read from the modules' rows. */
@Component
class PrintStore {
    private final JdbcClient jdbc;
    private final FactHomes homes;

    PrintStore(JdbcClient jdbc, FactHomes homes) {
        this.jdbc = jdbc;
        this.homes = homes;
    }

    /** Who stands in the teams on that day, or in the days up to it; leads first. */
    List<Member> members(Integer[] leaves, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select t.id as team, t.name as team_name, t.level, t.decision::jsonb ->> 'number' as number, t.decision::jsonb ->> 'date' as date,
                       m.id, m.name, m.birth_year, m.gender, m.role, m.organisation, m.phone, m.from_day
                  from team.team t join team.member m on m.leaf = t.leaf and m.team = t.id
                 where t.leaf = any(:leaves::int[]) and m.from_day <= :to and (m.left_on is null or m.left_on > :from)
                   and (t.dissolved_on is null or t.dissolved_on > :from)
                 order by t.level, t.name collate vietnamese, t.id, array_position(array['lead', 'deputy', 'member', 'collaborator'], m.role),
                       regexp_replace(m.name, '^.*\\s', '') collate vietnamese, m.name collate vietnamese
                """).param("leaves", leaves).param("from", from).param("to", to).query(PrintStore::member).list();
    }

    /** How many {@link #members} there are, by leaf. */
    Map<Integer, Integer> countMembers(Integer[] leaves, LocalDate from, LocalDate to) {
        return counts(jdbc.sql("""
                select t.leaf, count(*) as count
                  from team.team t join team.member m on m.leaf = t.leaf and m.team = t.id
                 where t.leaf = any(:leaves::int[]) and m.from_day <= :to and (m.left_on is null or m.left_on > :from)
                   and (t.dissolved_on is null or t.dissolved_on > :from)
                 group by t.leaf
                """).param("leaves", leaves).param("from", from).param("to", to));
    }

    /** How many {@link #guided} there are, by leaf. */
    Map<Integer, Integer> countGuided(Integer[] leaves, LocalDate from, LocalDate to) {
        return counts(jdbc.sql("""
                with help as (
                  select leaf, learner from visit.help where leaf = any(:leaves::int[]) and on_day between :from and :to
                  union
                  select v.leaf, (given ->> 'learner')::uuid
                    from visit.visit v cross join lateral jsonb_array_elements(v.helps::jsonb) as given
                   where v.leaf = any(:leaves::int[]) and v.on_day between :from and :to and v.helps is not null)
                select p.leaf, count(*) as count from help join household.person p on p.leaf = help.leaf and p.id = help.learner group by p.leaf
                """).param("leaves", leaves).param("from", from).param("to", to));
    }

    private static Map<Integer, Integer> counts(JdbcClient.StatementSpec statement) {
        Map<Integer, Integer> counts = new HashMap<>();
        statement.query(row -> { counts.put(row.getInt("leaf"), row.getInt("count")); });
        return counts;
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        String date = row.getString("date");
        return new Member(row.getObject("team", UUID.class), row.getString("team_name"), row.getString("number"), date == null ? null : LocalDate.parse(date),
                row.getObject("id", UUID.class), row.getString("name"), row.getObject("birth_year", Integer.class), row.getString("gender"), row.getString("role"),
                row.getString("organisation"), row.getString("phone"), row.getObject("from_day", LocalDate.class));
    }

    /** The days on which a member went to a door, gave help, led a gathering, or attended a training. */
    List<Worked> worked(Integer[] leaves, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select m.id, done.on_day
                  from team.member m
                  join (select author, on_day from visit.visit where leaf = any(:leaves::int[]) and on_day between :from and :to
                        union select author, on_day from visit.help where leaf = any(:leaves::int[]) and on_day between :from and :to
                        union select author, on_day from visit.gathering where leaf = any(:leaves::int[]) and on_day between :from and :to) done
                    on done.author = m.account
                 where m.leaf = any(:leaves::int[])
                 union
                select m.id, came.on_day
                  from team.member m
                  join training.attendance came on came.learner = m.id and came.leaf = any(:leaves::int[]) and came.on_day between :from and :to
                 where m.leaf = any(:leaves::int[])
                """).param("leaves", leaves).param("from", from).param("to", to)
                .query((row, n) -> new Worked(row.getObject("id", UUID.class), row.getObject("on_day", LocalDate.class))).list();
    }

    /** Who was helped, at a visit or elsewhere, each once, with the services and the days. */
    List<Guided> guided(Integer[] leaves, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                with help as (
                  select leaf, learner, service, on_day from visit.help where leaf = any(:leaves::int[]) and on_day between :from and :to
                  union all
                  select v.leaf, (given ->> 'learner')::uuid, (given ->> 'service')::uuid, v.on_day
                    from visit.visit v cross join lateral jsonb_array_elements(v.helps::jsonb) as given
                   where v.leaf = any(:leaves::int[]) and v.on_day between :from and :to and v.helps is not null)
                select p.name, p.birth_year, coalesce(h.head, b.name) as home, coalesce(h.locator, b.locator) as locator,
                       string_agg(distinct s.name, '; ') as services, array_agg(distinct help.on_day order by help.on_day) as days
                  from help
                  join household.person p on p.leaf = help.leaf and p.id = help.learner
                  left join household.household h on h.leaf = p.leaf and h.id = p.household
                  left join household.business b on b.leaf = p.leaf and b.id = p.business
                  left join catalogue.service s on s.id = help.service
                 group by p.id, p.name, p.birth_year, h.head, h.locator, b.name, b.locator
                 order by min(help.on_day), p.name
                """).param("leaves", leaves).param("from", from).param("to", to).query(PrintStore::guided).list();
    }

    private static Guided guided(ResultSet row, int number) throws SQLException {
        List<LocalDate> days = Arrays.stream((java.sql.Date[]) row.getArray("days").getArray()).map(java.sql.Date::toLocalDate).toList();
        return new Guided(row.getString("name"), row.getObject("birth_year", Integer.class), row.getString("home"), row.getString("locator"), row.getString("services"), days);
    }

    /** A session of these leaves, or of a place above them. */
    Optional<Invited> session(Integer[] leaves, UUID session) { return homes.leafOf(session).flatMap(leaf -> session(leaves, leaf, session)); }

    private Optional<Invited> session(Integer[] leaves, int leaf, UUID session) {
        return jdbc.sql("""
                select name, kind, from_day, to_day, starts_at, venue::jsonb ->> 'name' as venue, organiser from training.session
                 where leaf = any(:leaves::int[]) and leaf = :leaf and id = :session
                """).param("leaves", leaves).param("leaf", leaf).param("session", session).query((row, n) -> new Invited(row.getString("name"), row.getString("kind"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("starts_at"), row.getString("venue"), row.getString("organiser"))).optional();
    }
}
