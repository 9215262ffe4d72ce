package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.TeamMonth.MemberMonth;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.team.TeamProblem;

/** The work of a team's members in a month, read from their visits and the help they gave. */
@Component
public class TeamMonths {
    private static final String WORK = """
            with member as materialized (
              select id, account from team.member where leaf = :home and team = :team and account is not null),
            work as materialized (
              select v.author, v.on_day, case when v.outcome = 'met' and v.place = 'home' and v.subject_kind = 'household' then v.subject end as met,
                     null::uuid as learner, true as visit
                from visit.visit v where v.leaf = any(:leaves::int[]) and v.author in (select account from member) and v.on_day <= :to
               union all
              select v.author, v.on_day, null, (given ->> 'learner')::uuid, false
                from visit.visit v cross join lateral jsonb_array_elements(v.helps::jsonb) as given
               where v.leaf = any(:leaves::int[]) and v.author in (select account from member) and v.helps is not null and v.on_day between :from and :to
               union all
              select h.author, h.on_day, null, h.learner, false
                from visit.help h where h.leaf = any(:leaves::int[]) and h.author in (select account from member) and h.on_day <= :to)
            """;

    private record Sums(int visits, int households, int people) {}

    private final JdbcClient jdbc;
    private final Places places;

    TeamMonths(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** @param team of the place or of one beneath it */
    public TeamMonth of(int place, UUID team, Period month) {
        LocalDate day = month.to();
        Integer home = jdbc.sql("select leaf from team.team where leaf = any(:leaves::int[]) and id = :team")
                .param("leaves", places.leavesOf(place, day).toArray(Integer[]::new)).param("team", team).query(Integer.class).optional()
                .orElseThrow(() -> new Refusal(TeamProblem.TEAM_UNKNOWN, Map.of("team", team)));
        Integer[] leaves = places.ancestorsOf(home, day).stream().filter(each -> each.level() <= Place.COMMUNE).findFirst()
                .map(commune -> places.leavesOf(commune.id(), day)).orElse(List.of(home)).toArray(Integer[]::new);
        Sums sums = asked(WORK + """
                select count(*) filter (where visit)::int as visits, count(distinct met)::int as households, count(distinct learner)::int as people
                  from work where on_day >= :from
                """, home, team, leaves, month).query(Sums.class).single();
        List<MemberMonth> members = asked(WORK + """
                select m.id as member, count(*) filter (where w.visit and w.on_day >= :from)::int as visits,
                       count(distinct w.on_day) filter (where w.on_day >= :from)::int as days, max(w.on_day) as last_day
                  from member m left join work w on w.author = m.account group by m.id order by visits desc, m.id
                """, home, team, leaves, month).query(MemberMonth.class).list();
        return new TeamMonth(month, sums.visits(), sums.households(), sums.people(), members);
    }

    private JdbcClient.StatementSpec asked(String sql, int home, UUID team, Integer[] leaves, Period month) {
        return jdbc.sql(sql).param("home", home).param("team", team).param("leaves", leaves).param("from", month.from()).param("to", month.to());
    }
}
